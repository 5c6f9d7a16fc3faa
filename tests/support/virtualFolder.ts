import { URI } from 'vscode-uri';
import type { FolderEntry, FolderParams, ReadFileParams } from '../../server/protocol.ts';
import { isCoachFile, isInside } from '../../server/workspace/paths.ts';
import type { Answers } from './lspClient.ts';

/**
 * A folder that only the client can read, as of a repository on the web that an editor has open. Like
 * many a disk, it opens a file under any spelling of its name.
 */
export class VirtualFolder {
  readonly folder = 'vscode-vfs://github/coach/team';
  /** What the server has asked, in order. */
  readonly asked: string[] = [];
  readonly #files = new Map<string, Uint8Array>();

  uri(path: string): string {
    return `${this.folder}/${path}`;
  }

  write(path: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.#files.set(this.uri(path), bytes);
  }

  /** What a client answers that reads files for the server. */
  readonly answers: Answers = {
    'coach/fs/find': ({ uri }: FolderParams): string[] => {
      this.asked.push(`find ${uri}`);
      return [...this.#files.keys()].filter((each) => isInside(each, uri) && isCoachFile(each));
    },
    'coach/fs/list': ({ uri }: FolderParams): FolderEntry[] | null => {
      this.asked.push(`list ${uri}`);
      const names = [...this.#files.keys()]
        .filter((each) => isInside(each.toLowerCase(), uri.toLowerCase()))
        .map((each) => URI.parse(each).path.slice(URI.parse(uri).path.length).split('/'))
        .map(([, name = '', ...rest]) => JSON.stringify({ name, isFolder: rest.length > 0 }));
      // Above the folder nothing can be listed.
      return isInside(uri, this.folder)
        ? [...new Set(names)].map((each) => JSON.parse(each))
        : null;
    },
    'coach/fs/read': ({ uri, limit }: ReadFileParams): number[] | null => {
      this.asked.push(`read ${uri}`);
      const [, bytes] =
        [...this.#files].find(([each]) => each.toLowerCase() === uri.toLowerCase()) ?? [];
      return bytes ? Array.from(bytes.subarray(0, limit)) : null;
    },
  };
}
