import type { Temporal } from 'temporal-polyfill';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Kind, Question } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { nearest } from '../coaching/nearest.ts';
import { allQuestions } from '../coaching/questions.ts';
import { type CoachDocument, ofKind, readDocument } from '../document/document.ts';
import type { CompassLink, Surroundings } from '../document/surroundings.ts';
import type { Files } from './files.ts';
import { isCoachFile, isInside, relativePath, resolveInside } from './paths.ts';

/** How far reading the workspace has come: files read, of all that were found. */
export interface Progress {
  readonly read: number;
  readonly total: number;
}

/**
 * All coach files of the workspace, open or not, and what one of them means to another. An open
 * file's unsaved text comes before what is on disk.
 */
export class WorkspaceIndex {
  readonly #files: Files;
  #folders: readonly string[];
  /** What is on disk, by URI; an entry goes with its file. */
  readonly #onDisk = new Map<string, CoachDocument>();
  readonly #open = new Map<string, { text: TextDocument; document?: CoachDocument }>();
  #isComplete = false;

  constructor(files: Files, folders: readonly string[]) {
    this.#files = files;
    this.#folders = folders;
  }

  /** True once every file of the workspace has been read: until then nothing is known to be missing. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  /** Changes the workspace's folders. `build` has to follow. */
  setFolders(folders: readonly string[]): void {
    this.#folders = folders;
    this.#isComplete = false;
    for (const uri of this.#onDisk.keys()) if (!this.#isInWorkspace(uri)) this.#onDisk.delete(uri);
  }

  /**
   * Reads all files of the workspace. A file that cannot be read is left out, since it says nothing
   * about others; whoever asks for it by name is told why.
   */
  async build(
    report: (progress: Progress) => void = () => {},
    signal?: AbortSignal,
  ): Promise<void> {
    const found = new Set<string>();
    for (const folder of this.#folders) {
      for (const uri of await this.#files.find(folder)) found.add(uri);
    }
    let read = 0;
    for (const uri of found) {
      if (signal?.aborted) return;
      await this.refresh(uri).catch(() => this.#onDisk.delete(uri));
      report({ read: ++read, total: found.size });
    }
    this.#isComplete = true;
  }

  /** Takes the text of a file that is open in an editor: a snapshot, which is never changed in place. */
  open(text: TextDocument): void {
    if (this.#open.get(text.uri)?.text !== text) this.#open.set(text.uri, { text });
  }

  /** The editor has closed a file: what is on disk holds again. */
  async close(uri: string): Promise<void> {
    this.#open.delete(uri);
    if (this.#isInWorkspace(uri)) await this.refresh(uri).catch(() => this.#onDisk.delete(uri));
  }

  /** Reads a file again that has been made, changed or removed on disk. */
  async refresh(uri: string): Promise<CoachDocument | undefined> {
    const text = await this.#files.read(uri);
    if (text === undefined) {
      this.#onDisk.delete(uri);
      return undefined;
    }
    const document = readDocument(TextDocument.create(uri, 'coach', 0, text));
    this.#onDisk.set(uri, document);
    return document;
  }

  /**
   * The document as it is now: unsaved text first; undefined where it has not been read. An open text
   * is parsed here, at most once a version.
   */
  get(uri: string): CoachDocument | undefined {
    const open = this.#open.get(uri);
    if (!open) return this.#onDisk.get(uri);
    open.document ??= readDocument(open.text);
    return open.document;
  }

  /** As `get`, but reads a file that has not been read yet; undefined where there is none. */
  async load(uri: string): Promise<CoachDocument | undefined> {
    return this.get(uri) ?? (await this.refresh(uri).catch(() => undefined));
  }

  /** All documents of a kind, in the order of their URIs. */
  all<K extends Kind>(kind: K): CoachDocument<K>[] {
    const uris = new Set([...this.#onDisk.keys(), ...this.#open.keys()]);
    return [...uris].sort().flatMap((uri) => ofKind(this.get(uri), kind) ?? []);
  }

  /** The built-in questions and those of the workspace, by id. */
  questions(): ReadonlyMap<string, Question> {
    return allQuestions(this.all('questions').map((bank) => bank.content));
  }

  /** What surrounds a document: the files that it names, and those that its findings depend on. */
  async surroundings(document: CoachDocument, today: Temporal.PlainDate): Promise<Surroundings> {
    const plan = await this.#planOf(document);
    const isComplete = this.#isComplete;
    const questions = () => this.questions();
    return {
      today,
      compassLink: await this.#compassLink(document, plan),
      planLink: plan,
      otherPlans: isComplete
        ? this.all('plan').filter((other) => other.uri !== document.uri)
        : undefined,
      // Parsing the bank takes longer than all the rest of a usual file, and hardly any file asks for it.
      get questions() {
        return isComplete ? questions() : undefined;
      },
    };
  }

  /** For notes: the plan that they name. */
  async #planOf(document: CoachDocument): Promise<CoachDocument<'plan'> | 'not-found' | undefined> {
    const path = attempt(() => ofKind(document, 'notes')?.content.plan);
    if (!path) return undefined;
    const uri = resolveInside(path, document.uri, this.#folders);
    const target = uri === 'outside' || !isCoachFile(uri) ? undefined : await this.load(uri);
    if (target && !target.isSound) return undefined;
    return ofKind(target, 'plan') ?? 'not-found';
  }

  async #compassLink(
    document: CoachDocument,
    plan: CoachDocument<'plan'> | 'not-found' | undefined,
  ): Promise<CompassLink> {
    const holder = ofKind(document, 'plan') ?? (plan === 'not-found' ? undefined : plan);
    const path = attempt(() => holder?.content.compass);
    if (!holder || !path) {
      // A `compass` key whose value is broken names a compass all the same, only not which one.
      return { status: holder?.has('compass') ? 'unreadable' : 'none' };
    }
    const uri = resolveInside(path, holder.uri, this.#folders);
    if (uri === 'outside') return { status: 'outside' };
    const target = isCoachFile(uri) ? await this.load(uri) : undefined;
    if (!target) return this.#notFound(path, holder.uri);
    const compass = ofKind(target, 'compass');
    if (!compass) return { status: target.isSound ? 'not-a-compass' : 'unreadable' };
    return compass.isSound ? { status: 'found', document: compass } : { status: 'unreadable' };
  }

  #notFound(path: string, from: string): CompassLink {
    const paths = this.all('compass').map((compass) => relativePath(from, compass.uri));
    // Without the ending, since any two short names would look alike by it.
    const stem = (name: string) => name.replace(/\.coach\.ya?ml$/i, '');
    const near = nearest(stem(path), paths.map(stem));
    const suggestion =
      paths.find((each) => stem(each) === near) ?? (paths.length === 1 ? paths[0] : undefined);
    return { status: 'not-found', ...(suggestion ? { suggestion } : {}) };
  }

  #isInWorkspace(uri: string): boolean {
    return this.#folders.some((folder) => isInside(uri, folder));
  }
}
