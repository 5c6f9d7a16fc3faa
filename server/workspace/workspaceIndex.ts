import type { Temporal } from 'temporal-polyfill';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Kind, Question } from '../../schemas/generated/format.d.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import type { PlanFacts } from '../document/planFacts.ts';
import type { Surroundings } from '../document/surroundings.ts';
import { DocumentStore } from './documentStore.ts';
import type { Failure, Files } from './files.ts';
import { hasPlace, isCoachFile, isInside, normalUri, resolveInside } from './paths.ts';
import { SharedFacts } from './sharedFacts.ts';
import { surroundingsIn } from './surroundings.ts';

/** How far reading the workspace has come: files read, of all that were found. */
export interface Progress {
  readonly read: number;
  readonly total: number;
}

/**
 * All coach files of the workspace, open or not, and what one of them means to another. An open
 * file's unsaved text comes before what is on disk.
 *
 * Files are known by their normal URIs, in whichever way a client writes them; a document's own `uri`
 * is as its client wrote it.
 */
export class WorkspaceIndex {
  readonly #files: Files;
  readonly #mayAskGit: () => boolean;
  #folders: readonly string[];
  /**
   * The workspace's files: those that walks of its folders find, and new ones. Others (outside of it,
   * or ignored by git) are read when somebody names them, and say nothing of these.
   */
  readonly #members = new Set<string>();
  readonly #documents: DocumentStore;
  readonly #facts = new SharedFacts((uri) =>
    this.#members.has(uri) ? this.#documents.get(uri) : undefined,
  );
  #builds = 0;
  /** True once every file of the workspace has been read: until then nothing is known to be missing. */
  #isComplete = false;

  /** @param mayAskGit whether running git in these folders is trusted, asked anew each time. */
  constructor(files: Files, folders: readonly string[], mayAskGit: () => boolean = () => false) {
    this.#files = files;
    this.#mayAskGit = mayAskGit;
    this.#documents = new DocumentStore(files);
    this.#folders = folders.map(normalUri);
  }

  /** Whether every file of the workspace has been read: until then nothing is known to be missing. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Changes the workspace's folders. `build` has to follow. */
  changeFolders(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map(normalUri));
    const kept = this.#folders.filter((folder) => !gone.has(folder));
    this.#folders = [...new Set([...kept, ...added.map(normalUri)])];
    this.#isComplete = false;
    this.#builds++;
    const isOutside = (uri: string) => !this.#folders.some((folder) => isInside(uri, folder));
    this.#forget(isOutside);
    for (const uri of this.#members) {
      if (!isOutside(uri)) continue;
      this.#members.delete(uri);
      this.#facts.mark(uri);
    }
  }

  /**
   * Reads all files of the workspace. A file that cannot be read is left out, since it says nothing
   * about others; whoever asks for it by name is told why. A later build, or a change of folders,
   * takes the place of one that is not done.
   *
   * @param signal ends it early: the index then stays incomplete.
   * @returns folders that could not be looked into
   */
  async build(
    report: (progress: Progress) => void = () => {},
    signal?: AbortSignal,
  ): Promise<Failure[]> {
    const build = ++this.#builds;
    const isOff = () => build !== this.#builds || signal?.aborted === true;
    const before = [...this.#members];
    const found = new Set<string>();
    const failures: Failure[] = [];
    for (const folder of this.#folders) {
      const result = await this.#files.find(folder, signal);
      if (isOff()) return failures;
      for (const uri of result.uris) found.add(uri);
      failures.push(...result.failures);
    }
    for (const uri of before) if (!found.has(uri)) this.#drop(uri);
    let read = 0;
    for (const uri of found) {
      this.#members.add(uri);
      this.#facts.mark(uri);
      await this.#read(uri).catch(() => undefined);
      if (isOff()) return failures;
      report({ read: ++read, total: found.size });
    }
    for (const uri of this.#documents.openUris) await this.#admit(uri);
    if (!isOff()) this.#isComplete = true;
    return failures;
  }

  /** Takes the text of a file that is open in an editor: a snapshot, which is never changed in place. */
  open(text: TextDocument): void {
    const key = normalUri(text.uri);
    this.#documents.open(key, text);
    this.#facts.mark(key);
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
    this.#documents.close(key);
    this.#facts.mark(key);
    if (this.#members.has(key)) await this.#read(key).catch(() => undefined);
    else this.#documents.forget(key);
  }

  /** A file was made, changed or removed on disk. One that cannot be read counts as removed. */
  async refresh(uri: string): Promise<void> {
    const key = normalUri(uri);
    await this.#admit(key);
    const isAskedFor = this.#members.has(key) || this.#documents.isRead(key);
    if (isAskedFor) await this.#read(key).catch(() => undefined);
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
   * The document as it is now: unsaved text first; undefined where it has not been read. An open text
   * is parsed here, at most once a version.
   */
  get(uri: string): CoachDocument | undefined {
    return this.#documents.get(normalUri(uri));
  }

  /**
   * As `get`, but reads a file that has not been read yet, wherever it is; undefined where there is
   * none.
   *
   * @throws Error with a reason for people, where there is one that cannot be read.
   */
  async read(uri: string): Promise<CoachDocument | undefined> {
    const key = normalUri(uri);
    const known = this.#documents.get(key);
    if (known) return known;
    const read = await this.#read(key);
    // It may have been opened meanwhile.
    return this.#documents.get(key) ?? read;
  }

  /** As `read`, but one that cannot be read is as good as none. */
  async load(uri: string): Promise<CoachDocument | undefined> {
    return this.read(uri).catch(() => undefined);
  }

  /**
   * The document that a path in another one leads to, as it stands there; undefined where that leads
   * out of the workspace, or to what has not been read.
   */
  follow(path: string, from: CoachDocument): CoachDocument | undefined {
    if (!hasPlace(from.uri, this.#folders)) return undefined;
    const uri = resolveInside(path, from.uri, this.#folders);
    return uri === 'outside' || !isCoachFile(uri) ? undefined : this.get(uri);
  }

  /** All documents of a kind in the workspace, in the order of their URIs. */
  all<K extends Kind>(kind: K): CoachDocument<K>[] {
    return [...this.#members].sort().flatMap((uri) => ofKind(this.#documents.get(uri), kind) ?? []);
  }

  /** The built-in questions and those of the workspace, by id. */
  questions(): ReadonlyMap<string, Question> {
    return this.#facts.questions;
  }

  /** What surrounds a document: the files that it names, and those that its findings depend on. */
  async surroundings(document: CoachDocument, today: Temporal.PlainDate): Promise<Surroundings> {
    const known = {
      folders: this.#folders,
      isComplete: () => this.#isComplete,
      facts: this.#facts,
      load: (uri: string) => this.load(uri),
      compasses: () => this.all('compass'),
      plans: () => this.all('plan'),
      isExposed: (uri: string) => this.#isExposed(uri),
    };
    return surroundingsIn(known, document, today);
  }

  /** Takes a plan of the workspace to be known by its facts, without its file being read. */
  know(facts: PlanFacts): void {
    this.#facts.know(normalUri(facts.uri), facts);
  }

  async #isExposed(uri: string): Promise<boolean | undefined> {
    if (!this.#mayAskGit()) return undefined;
    const isIgnored = await this.#files.isIgnoredByGit?.(uri);
    return isIgnored === undefined ? undefined : !isIgnored;
  }

  // From here on URIs are normal ones.

  /** Reads a file from disk, and takes note where it is not there. */
  async #read(uri: string): Promise<CoachDocument | undefined> {
    try {
      return await this.#documents.read(uri);
    } finally {
      this.#facts.mark(uri);
      if (!this.#documents.isRead(uri)) this.#drop(uri);
    }
  }

  async #admit(uri: string): Promise<boolean> {
    if (this.#members.has(uri) || !isCoachFile(uri)) return false;
    for (const folder of this.#folders) {
      if (!isInside(uri, folder) || (await this.#files.ignores(uri, folder))) continue;
      // The folder may have been closed meanwhile.
      if (!this.#folders.includes(folder)) continue;
      this.#members.add(uri);
      this.#facts.mark(uri);
      return true;
    }
    return false;
  }

  /** A file is not on disk any more. */
  #drop(uri: string): void {
    this.#documents.forget(uri);
    this.#facts.mark(uri);
    if (!this.#documents.isOpen(uri)) this.#members.delete(uri);
  }

  #forget(isGone: (uri: string) => boolean): boolean {
    const gone = new Set([...this.#members, ...this.#documents.urisOnDisk].filter(isGone));
    for (const uri of gone) this.#drop(uri);
    return gone.size > 0;
  }
}
