import type { Temporal } from 'temporal-polyfill';
import type { Kind, Question } from '../../schemas/generated/format.d.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import type { NamedFile } from '../document/names/namedFile.ts';
import type { PlanFacts } from '../document/planFacts.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type { FactsCache } from './factsCache.ts';
import type { Files } from './files.ts';
import { FilesNow, type ReadNow } from './filesNow.ts';
import { FollowedFiles } from './followedFiles.ts';
import { type Move, type MovedPath, movedPaths } from './movedPaths.ts';
import { hasPlace, isCoachFile, isInside, normalUri, resolveInside } from './paths.ts';
import { surroundingsIn } from './surroundings.ts';

/** So many files are read at the same time where many are. */
const AT_ONCE = 32;

/** All coach files of the workspace, open or not, and what one of them means to another. */
export class WorkspaceIndex extends FollowedFiles {
  readonly #mayAskGit: () => boolean;

  /**
   * @param mayAskGit whether running git in these folders is trusted, asked anew each time.
   * @param cache holds what is known of files from the last time.
   */
  constructor(
    files: Files,
    folders: readonly string[],
    mayAskGit: () => boolean = () => false,
    cache?: FactsCache,
  ) {
    super(files, folders, cache);
    this.#mayAskGit = mayAskGit;
  }

  /** The URIs of the workspace's folders. */
  get folders(): readonly string[] {
    return this.members.folders;
  }

  /**
   * The document that a path in another one leads to, as it stands there; undefined where that leads
   * out of the workspace, or to what has not been read.
   */
  follow(path: string, from: CoachDocument): CoachDocument | undefined {
    const uri = this.resolve(path, from);
    return uri === undefined ? undefined : this.get(uri);
  }

  /** The normal URI to which a path in a document leads; undefined where that is no coach file of the workspace. */
  resolve(path: string, from: { readonly uri: string }): string | undefined {
    const { folders } = this.members;
    if (!hasPlace(from.uri, folders)) return undefined;
    const uri = resolveInside(path, from.uri, folders);
    return uri === 'outside' || !isCoachFile(uri) ? undefined : uri;
  }

  /** The paths in files that have to follow where files or folders get another place: see `movedPaths`. */
  movedPaths(files: readonly NamedFile[], moves: readonly Move[]): MovedPath[] {
    return movedPaths(files, moves, this.members.folders);
  }

  /**
   * The files as they are known at this moment, with all that they name.
   *
   * @param read files that have been read for this: what was known of them before does not count.
   */
  names(read: ReadNow = new Map()): FilesNow {
    const source = {
      uris: this.members,
      isOpen: (uri: string) => this.documents.isOpen(uri),
      named: (uri: string) => this.documents.named(uri),
      resolve: (path: string, from: { readonly uri: string }) => this.resolve(path, from),
    };
    return new FilesNow(source, read);
  }

  /** Reads files as they are on disk now, where they are not open: for what is about to change them. */
  async readNow(uris: readonly string[]): Promise<ReadNow> {
    const read = new Map<string, NamedFile | undefined>();
    const keys = uris.map(normalUri);
    for (let start = 0; start < keys.length; start += AT_ONCE) {
      const some = keys.slice(start, start + AT_ONCE);
      const files = await Promise.all(some.map((uri) => this.documents.readNow(uri)));
      for (const [index, uri] of some.entries()) read.set(uri, files[index]);
    }
    return read;
  }

  /** All documents of a kind in the workspace, in the order of their URIs. */
  all<K extends Kind>(kind: K): CoachDocument<K>[] {
    return [...this.members]
      .filter((uri) => this.documents.file(uri)?.facts.kind === kind)
      .sort()
      .flatMap((uri) => ofKind(this.documents.get(uri), kind) ?? []);
  }

  /** What all plans of the workspace say to others, in no order. */
  plans(): readonly PlanFacts[] {
    return this.facts.plans.all();
  }

  /** The built-in questions and those of the workspace, by id. */
  questions(): ReadonlyMap<string, Question> {
    return this.facts.questions;
  }

  /** What surrounds a document: the files that it names, and those that its findings depend on. */
  async surroundings(document: CoachDocument, today: Temporal.PlainDate): Promise<Surroundings> {
    const known = {
      folders: this.members.folders,
      isComplete: () => this.isComplete,
      facts: this.facts,
      load: (uri: string) => this.load(uri),
      compasses: () => this.all('compass'),
      isExposed: (uri: string) => this.#isExposed(uri),
    };
    return surroundingsIn(known, document, today);
  }

  /** As `Files.textAsOf`; undefined, at once, where git may not be asked. */
  textAsOf(uri: string, day: string): Promise<string | undefined> | undefined {
    return this.#mayAskGit() ? this.files.textAsOf?.(uri, day) : undefined;
  }

  /** The text of any file as it is on disk now; undefined where there is none that can be read. */
  async textNow(uri: string): Promise<string | undefined> {
    return this.files.read(uri).catch(() => undefined);
  }

  /** Whether there is anything under the name of a file, be it readable or not. */
  async isThere(uri: string): Promise<boolean> {
    return this.files.read(uri).then(
      (text) => text !== undefined,
      () => true,
    );
  }

  /** Whether git ignores a file, as far as can be known: git's own word where it may be asked. */
  async isIgnored(uri: string): Promise<boolean> {
    const isExposed = await this.#isExposed(uri);
    if (isExposed !== undefined) return !isExposed;
    const folder = this.members.folders.find((each) => isInside(uri, each));
    return folder !== undefined && this.files.ignores(uri, folder);
  }

  /** Takes a plan of the workspace to be known by its facts, without its file being read. */
  know(facts: PlanFacts): void {
    this.facts.know(normalUri(facts.uri), facts);
  }

  async #isExposed(uri: string): Promise<boolean | undefined> {
    if (!this.#mayAskGit()) return undefined;
    const isIgnored = await this.files.isIgnoredByGit?.(uri);
    return isIgnored === undefined ? undefined : !isIgnored;
  }
}
