import type { Kind } from '../../schemas/generated/format.d.ts';
import type { NamedFile } from '../document/names/namedFile.ts';
import { normalUri } from './paths.ts';

/** A workspace as far as its files are looked for by their names. */
export interface NamedSource {
  /** The normal URIs of all files of the workspace. */
  readonly uris: Iterable<string>;
  isOpen(uri: string): boolean;
  /** A file as far as it has been read. */
  named(uri: string): NamedFile | undefined;
  /** The normal URI to which a path in a file leads; undefined where that is no coach file of the workspace. */
  resolve(path: string, from: { readonly uri: string }): string | undefined;
}

/** The newest readings of files, by normal URI; undefined for those that cannot be read. */
export type ReadNow = ReadonlyMap<string, NamedFile | undefined>;

/**
 * The files of a workspace with their names, as they are known at one moment: one of these serves one
 * request, and each file is the same object all the time.
 */
export class FilesNow {
  readonly #source: NamedSource;
  readonly #read: ReadNow;
  readonly #files = new Map<string, NamedFile | undefined>();
  /** Thousands of plans stand in few folders, and name few compasses. */
  readonly #targets = new Map<string, string | undefined>();
  #byKind: ReadonlyMap<Kind, readonly NamedFile[]> | undefined;

  /** @param read files that have been read for this request. */
  constructor(source: NamedSource, read: ReadNow) {
    this.#source = source;
    this.#read = read;
  }

  /** A file as far as it has been read, the open text first. */
  get(uri: string): NamedFile | undefined {
    return this.#at(normalUri(uri));
  }

  /** All files of a kind in the workspace, in the order of their URIs. */
  all(kind: Kind): readonly NamedFile[] {
    this.#byKind ??= this.#sorted();
    return this.#byKind.get(kind) ?? [];
  }

  /** The file that a path in another one leads to; undefined where it leads to none that has been read. */
  follow(path: string, from: { readonly uri: string }): NamedFile | undefined {
    const key = `${from.uri.slice(0, from.uri.lastIndexOf('/'))} ${path}`;
    if (!this.#targets.has(key)) this.#targets.set(key, this.#source.resolve(path, from));
    const uri = this.#targets.get(key);
    return uri === undefined ? undefined : this.#at(uri);
  }

  /** Whether a file is certainly as it is known: it is open, or has been read for this request. */
  isCertain({ uri }: NamedFile): boolean {
    const key = normalUri(uri);
    return this.#source.isOpen(key) || this.#read.has(key);
  }

  #at(uri: string): NamedFile | undefined {
    if (!this.#files.has(uri)) this.#files.set(uri, this.#find(uri));
    return this.#files.get(uri);
  }

  #find(uri: string): NamedFile | undefined {
    const isRead = this.#read.has(uri) && !this.#source.isOpen(uri);
    return isRead ? this.#read.get(uri) : this.#source.named(uri);
  }

  #sorted(): Map<Kind, NamedFile[]> {
    const byKind = new Map<Kind, NamedFile[]>();
    for (const uri of [...this.#source.uris].sort()) {
      const file = this.#at(uri);
      if (!file?.kind) continue;
      const same = byKind.get(file.kind);
      if (same) same.push(file);
      else byKind.set(file.kind, [file]);
    }
    return byKind;
  }
}
