import { CancellationTokenSource, type Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import {
  type FolderEntry,
  type FolderParams,
  findFilesMethod,
  listFolderMethod,
  type ReadFileParams,
  readFileMethod,
} from '../protocol.ts';
import { decode } from '../workspace/encoding.ts';
import { type Files, type Found, READ_LIMIT_BYTES } from '../workspace/files.ts';
import { type FolderTree, LeftOut } from '../workspace/gitIgnore.ts';
import { fileName, isCoachFile, normalUri } from '../workspace/paths.ts';

/**
 * The files that only the client can read: in a browser all of them, elsewhere those of a virtual
 * workspace. Git cannot be asked about them; what their `.gitignore` files say counts.
 */
export class ClientFiles implements Files {
  readonly #connection: Connection;
  /** Those that the client has found by itself, and so of which the names are right. */
  readonly #found = new Set<string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async read(uri: string): Promise<string | undefined> {
    if (!this.#found.has(uri) && !(await this.#hasExactName(URI.parse(uri)))) return undefined;
    const text = await this.#text(uri);
    if (text === undefined) this.#found.delete(uri);
    return text;
  }

  async find(folder: string, signal?: AbortSignal): Promise<Found> {
    const leftOut = new LeftOut(URI.parse(folder).path, this.#treeAround(folder));
    try {
      const uris: string[] = [];
      for (const each of await this.#find(folder, signal)) {
        const uri = normalUri(each);
        if (signal?.aborted) break;
        if (!isCoachFile(uri) || (await leftOut.has(URI.parse(uri).path))) continue;
        this.#found.add(uri);
        uris.push(uri);
      }
      return { uris: uris.sort(), failures: [] };
    } catch (error) {
      return { uris: [], failures: [{ uri: folder, error }] };
    }
  }

  async isFolder(uri: string): Promise<boolean> {
    return (await this.#list(uri)) !== null;
  }

  async ignores(uri: string, folder: string): Promise<boolean> {
    const isFolder = uri.endsWith('/');
    const { path } = URI.parse(isFolder ? uri.slice(0, -1) : uri);
    return new LeftOut(URI.parse(folder).path, this.#treeAround(folder)).has(path, isFolder);
  }

  async #find(uri: string, signal: AbortSignal | undefined): Promise<string[]> {
    const cancellation = new CancellationTokenSource();
    const cancel = () => cancellation.cancel();
    signal?.addEventListener('abort', cancel);
    try {
      const params: FolderParams = { uri };
      return await this.#connection.sendRequest(findFilesMethod, params, cancellation.token);
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  /** On disks that ignore case a file opens under any spelling; in a colleague's checkout it would not. */
  async #hasExactName(uri: URI): Promise<boolean> {
    const folder = Utils.dirname(uri);
    if (folder.path === uri.path) return true;
    const entries = await this.#list(folder.toString());
    // Above what is open nothing may be listed.
    if (!entries) return true;
    const name = fileName(uri.toString()).normalize();
    const isThere = entries.some((entry) => entry.name.normalize() === name);
    return isThere && this.#hasExactName(folder);
  }

  #list(uri: string): Promise<readonly FolderEntry[] | null> {
    const params: FolderParams = { uri };
    return this.#connection.sendRequest(listFolderMethod, params);
  }

  async #text(uri: string): Promise<string | undefined> {
    const params: ReadFileParams = { uri, limit: READ_LIMIT_BYTES };
    const bytes = await this.#connection.sendRequest<number[] | null>(readFileMethod, params);
    return bytes ? decode(Uint8Array.from(bytes)) : undefined;
  }

  /** What is where a folder is, by the paths of its URIs. It lists each folder once, and reads only what is there. */
  #treeAround(uri: string): FolderTree {
    const base = URI.parse(uri);
    const at = (path: string) => base.with({ path });
    const listed = new Map<string, Promise<readonly FolderEntry[] | null>>();
    const entryOf = async (path: string): Promise<FolderEntry | undefined> => {
      const folder = Utils.dirname(at(path)).toString();
      const entries = listed.get(folder) ?? this.#list(folder);
      listed.set(folder, entries);
      return (await entries)?.find(({ name }) => name === Utils.basename(at(path)));
    };
    return {
      text: async (path) =>
        (await entryOf(path)) && this.#text(at(path).toString()).catch(() => undefined),
      isFolder: async (path) => (await entryOf(path))?.isFolder,
      dirname: (path) => Utils.dirname(at(path)).path,
      resolve: (folder, ...path) => Utils.resolvePath(at(folder), ...path).path,
      separator: '/',
      ignoresCase: false,
    };
  }
}
