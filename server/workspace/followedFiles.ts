import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CoachDocument } from '../document/document.ts';
import type { BuildOptions } from './buildOptions.ts';
import { DocumentStore, type KnownFacts } from './documentStore.ts';
import type { Excludes } from './excludes.ts';
import type { FactsCache } from './factsCache.ts';
import type { Failure, Files } from './files.ts';
import { Members } from './members.ts';
import { Pace } from './pace.ts';
import { isInside, normalUri } from './paths.ts';
import { SharedFacts } from './sharedFacts.ts';

/**
 * The coach files of a workspace, as they are read and followed. An open file's unsaved text comes
 * before what is on disk.
 *
 * Files are known by their normal URIs, in whichever way a client writes them; a document's own `uri`
 * is as its client wrote it.
 */
export class FollowedFiles {
  protected readonly files: Files;
  protected readonly members: Members;
  protected readonly documents: DocumentStore;
  protected readonly facts = new SharedFacts((uri) =>
    this.members.has(uri) ? this.documents.file(uri) : undefined,
  );
  readonly #cache: FactsCache | undefined;
  #builds = 0;
  #isComplete = false;

  /** @param cache holds what is known of files from the last time. */
  constructor(files: Files, folders: readonly string[], cache?: FactsCache) {
    this.files = files;
    this.#cache = cache;
    this.documents = new DocumentStore(files);
    this.members = new Members(files, folders);
  }

  /** Whether every file of the workspace has been read: until then nothing is known to be missing. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Changes the workspace's folders. `build` has to follow. */
  changeFolders(added: readonly string[], removed: readonly string[]): void {
    this.members.changeFolders(added, removed);
    this.#isComplete = false;
    this.#builds++;
    const isOutside = (uri: string) => this.members.isOutside(uri);
    this.#forget(isOutside);
    for (const uri of [...this.members].filter(isOutside)) {
      this.members.delete(uri);
      this.facts.mark(uri);
    }
  }

  /** Changes what is left out of the workspace. `build` has to follow. */
  changeExcludes(excludes: Excludes): void {
    this.members.changeExcludes(excludes);
  }

  /**
   * Reads all files of the workspace; those whose text is known already are not parsed. A file that
   * cannot be read is left out, since it says nothing about others; whoever asks for it by name is told
   * why. A later build, or a change of folders, takes the place of one that is not done.
   *
   * @returns folders that could not be looked into
   */
  async build({ report, signal, isBusy }: BuildOptions = {}): Promise<Failure[]> {
    const build = ++this.#builds;
    const isOff = () => build !== this.#builds || signal?.aborted === true;
    const before = [...this.members];
    const [known, { uris: found, failures }] = await Promise.all([
      this.#cache?.read(),
      this.members.find(signal),
    ]);
    if (isOff()) return failures;
    for (const uri of before.filter((each) => !found.has(each))) {
      const isStill = this.documents.isOpen(uri) && (await this.members.counts(uri));
      if (!isStill) this.members.delete(uri);
      this.#drop(uri);
    }
    if (isOff()) return failures;
    const pace = new Pace(isBusy);
    let read = 0;
    for (const uri of found) {
      this.members.add(uri);
      await this.#scan(uri, true, known).catch(() => undefined);
      if (isOff()) return failures;
      report?.({ read: ++read, total: found.size });
      if (!pace.isDue) continue;
      this.facts.update();
      await pace.pause();
      if (isOff()) return failures;
    }
    for (const uri of this.documents.openUris) await this.#admit(uri);
    if (isOff()) return failures;
    this.#isComplete = true;
    void this.#cache?.write(this.documents.onDisk);
    return failures;
  }

  /** Takes the text of a file that is open in an editor: a snapshot, which is never changed in place. */
  open(text: TextDocument): void {
    const key = normalUri(text.uri);
    this.documents.open(key, text);
    this.facts.mark(key);
  }

  /**
   * Counts a file to the workspace's unless walks of its folders leave it out: one that only the
   * editor has so far is none of those that were found. @returns whether it is new among them
   */
  async admit(uri: string): Promise<boolean> {
    return this.#admit(normalUri(uri));
  }

  /** The editor has closed a file: what is on disk holds again. */
  async close(uri: string): Promise<void> {
    const key = normalUri(uri);
    this.documents.close(key);
    this.facts.mark(key);
    if (this.members.has(key)) await this.#scan(key).catch(() => undefined);
    else this.documents.forget(key);
  }

  /** A file was made, changed or removed on disk. One that cannot be read counts as removed. */
  async refresh(uri: string): Promise<void> {
    const key = normalUri(uri);
    await this.#admit(key);
    const isAskedFor = this.members.has(key) || this.documents.isRead(key);
    if (isAskedFor) await this.#scan(key).catch(() => undefined);
  }

  /** A folder was made, or moved here. @returns whether there was anything of ours in it */
  async refreshFolder(uri: string): Promise<boolean> {
    const key = normalUri(uri);
    // Of the many folders that tools make, hardly any may hold files of ours.
    const mayHold = await this.members.counts(`${key.replace(/\/$/, '')}/any.coach.yaml`);
    if (!mayHold || !(await this.files.isFolder?.(key))) return false;
    const { uris } = await this.files.find(key);
    const pace = new Pace();
    for (const each of uris) {
      await this.#admit(each);
      if (this.members.has(each)) await this.#scan(each, true).catch(() => undefined);
      if (pace.isDue) await pace.pause();
    }
    return uris.length > 0;
  }

  /**
   * A file or a folder was removed from disk.
   *
   * @returns whether there was anything of ours in it
   */
  remove(uri: string): boolean {
    const key = normalUri(uri);
    return this.#forget((each) => isInside(each, key));
  }

  /**
   * The document as it is now: unsaved text first; undefined where it has not been read, and of files
   * that are not open wherever they are neither compasses nor banks of questions. An open text is
   * parsed here, at most once a version.
   */
  get(uri: string): CoachDocument | undefined {
    return this.documents.get(normalUri(uri));
  }

  /**
   * As `get`, but reads what it does not have, wherever it is; undefined where there is no such file.
   *
   * @throws Error with a reason for people, where there is one that cannot be read.
   */
  async read(uri: string): Promise<CoachDocument | undefined> {
    const key = normalUri(uri);
    await this.documents.settle(key);
    const known = this.documents.get(key);
    if (known) return known;
    const read = await this.#read(key);
    // It may have been opened meanwhile.
    return this.documents.get(key) ?? read;
  }

  /** As `read`, but one that cannot be read is as good as none. */
  async load(uri: string): Promise<CoachDocument | undefined> {
    return this.read(uri).catch(() => undefined);
  }

  // From here on URIs are normal ones.

  #read(uri: string): Promise<CoachDocument | undefined> {
    return this.#taking(uri, this.documents.read(uri));
  }

  #scan(uri: string, isFound = false, known?: KnownFacts): Promise<void> {
    return this.#taking(uri, this.documents.scan(uri, isFound, known));
  }

  /** Takes note of what reading a file has changed, and of where it turns out not to be there. */
  async #taking<Result>(uri: string, reading: Promise<Result>): Promise<Result> {
    try {
      return await reading;
    } finally {
      this.facts.mark(uri);
      if (!this.documents.isRead(uri)) this.#drop(uri);
    }
  }

  async #admit(uri: string): Promise<boolean> {
    const isNew = await this.members.admit(uri);
    if (isNew) this.facts.mark(uri);
    return isNew;
  }

  /** A file is not on disk any more. */
  #drop(uri: string): void {
    this.documents.forget(uri);
    this.facts.mark(uri);
    if (!this.documents.isOpen(uri)) this.members.delete(uri);
  }

  #forget(isGone: (uri: string) => boolean): boolean {
    const gone = new Set([...this.members, ...this.documents.onDisk.keys()].filter(isGone));
    for (const uri of gone) this.#drop(uri);
    return gone.size > 0;
  }
}
