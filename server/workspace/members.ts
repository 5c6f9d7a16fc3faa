import { ExcludeRules, type Excludes, noExcludes } from './excludes.ts';
import type { Failure, Files } from './files.ts';
import { isCoachFile, isInside, normalUri } from './paths.ts';

/**
 * The workspace's own files, by normal URIs: those that walks of its folders find, and new ones. Others
 * (outside of it, ignored by git, excluded in the editor) are read when somebody names them, and say
 * nothing of these.
 */
export class Members {
  readonly #files: Files;
  readonly #all = new Set<string>();
  #folders: readonly string[];
  #excludes = new ExcludeRules(noExcludes);

  constructor(files: Files, folders: readonly string[]) {
    this.#files = files;
    this.#folders = folders.map(normalUri);
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  has(uri: string): boolean {
    return this.#all.has(uri);
  }

  add(uri: string): void {
    this.#all.add(uri);
  }

  delete(uri: string): void {
    this.#all.delete(uri);
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.#all.values();
  }

  changeFolders(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map(normalUri));
    const kept = this.#folders.filter((folder) => !gone.has(folder));
    this.#folders = [...new Set([...kept, ...added.map(normalUri)])];
  }

  changeExcludes(excludes: Excludes): void {
    this.#excludes = new ExcludeRules(excludes);
  }

  isOutside(uri: string): boolean {
    return !this.#folders.some((folder) => isInside(uri, folder));
  }

  /** Looks for all files that there are to be, and takes none of them in. */
  async find(signal?: AbortSignal): Promise<{ uris: Set<string>; failures: Failure[] }> {
    const uris = new Set<string>();
    const failures: Failure[] = [];
    for (const folder of this.#folders) {
      const found = await this.#files.find(folder, signal);
      for (const uri of found.uris) if (!this.#excludes.excludes(uri, folder)) uris.add(uri);
      failures.push(...found.failures);
    }
    return { uris, failures };
  }

  /** Takes in a file unless walks leave it out. @returns whether it is new */
  async admit(uri: string): Promise<boolean> {
    if (this.#all.has(uri) || !(await this.counts(uri)) || this.#all.has(uri)) return false;
    this.#all.add(uri);
    return true;
  }

  /** Whether a file, were it there, would be one of the workspace's. */
  async counts(uri: string): Promise<boolean> {
    if (!isCoachFile(uri)) return false;
    for (const folder of this.#folders) {
      const isLeftOut = () => !isInside(uri, folder) || this.#excludes.excludes(uri, folder);
      if (isLeftOut() || (await this.#files.ignores(uri, folder))) continue;
      // The folder may have been closed meanwhile, or the file excluded.
      if (this.#folders.includes(folder) && !isLeftOut()) return true;
    }
    return false;
  }
}
