import { TextDocument } from 'vscode-languageserver-textdocument';
import { fingerprint } from '../coaching/fingerprint.ts';
import { type CoachDocument, isPrivateName, readDocument } from '../document/document.ts';
import { type FileFacts, fileFactsOf } from '../document/fileFacts.ts';
import { KeptFile, type KeptNames, keptNamesOf } from '../document/names/keptNames.ts';
import { documentFile, type NamedFile } from '../document/names/namedFile.ts';
import type { Files } from './files.ts';
import { RecentDocuments } from './recentDocuments.ts';
import type { KnownFile } from './sharedFacts.ts';

interface Open {
  readonly text: TextDocument;
  document?: CoachDocument;
}

/** What is known of a file as it is on disk. */
export interface FileOnDisk extends KnownFile {
  /** Of its text (see `fingerprint`). */
  readonly print: string;
  /** Undefined where the whole of it is kept. */
  readonly names: KeptNames | undefined;
}

/** What is known from before of a file with this text and its fingerprint, which then is not parsed. */
export type KnownFacts = (
  print: string,
  uri: string,
  text: string,
) => { readonly facts: FileFacts; readonly names: KeptNames } | undefined;

/**
 * Documents by URI (normal ones, see `normalUri`): what an editor has open comes before what is on
 * disk. Of files on disk only the compasses and the banks of questions are kept whole, which are few and
 * speak to all others, and those that somebody has just asked for; of all others their facts and names.
 */
export class DocumentStore {
  readonly #files: Files;
  readonly #open = new Map<string, Open>();
  /** What is on disk, as far as it has been read. */
  readonly #onDisk = new Map<string, FileOnDisk>();
  readonly #recent = new RecentDocuments();
  /** The newest reading of each file that is being read: an older one that ends later is out of date. */
  readonly #reading = new Map<string, Promise<string | undefined>>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** Takes the text of a file that is open in an editor: a snapshot, which is never changed in place. */
  open(uri: string, text: TextDocument): void {
    if (this.#open.get(uri)?.text !== text) this.#open.set(uri, { text });
  }

  close(uri: string): void {
    this.#open.delete(uri);
  }

  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  get openUris(): string[] {
    return [...this.#open.keys()];
  }

  /** Whether it has been read from disk, or is being read. */
  isRead(uri: string): boolean {
    return this.#onDisk.has(uri) || this.#reading.has(uri);
  }

  get onDisk(): ReadonlyMap<string, FileOnDisk> {
    return this.#onDisk;
  }

  /**
   * Undefined where it has not been read, or not been kept. An open text is parsed here, at most once a
   * version.
   */
  get(uri: string): CoachDocument | undefined {
    const open = this.#open.get(uri);
    if (!open) return this.#onDisk.get(uri)?.document ?? this.#recent.get(uri);
    open.document ??= readDocument(open.text);
    return open.document;
  }

  /** A file with its names, the open text first; undefined where it has not been read. */
  named(uri: string): NamedFile | undefined {
    const file = this.#open.has(uri) ? undefined : this.#onDisk.get(uri);
    if (file?.names) return new KeptFile(file.names);
    const document = this.get(uri);
    return document && documentFile(document);
  }

  /**
   * A file with its names and its text, as it is now: whatever was known of it, and without being taken
   * note of. Undefined where it cannot be read.
   */
  async readNow(uri: string): Promise<NamedFile | undefined> {
    const text = await this.#textOf(uri, true).catch(() => undefined);
    if (this.#open.has(uri)) return this.named(uri);
    if (text === undefined) return undefined;
    const file = this.#onDisk.get(uri);
    if (file?.print !== printOf(text)) return documentFile(read(uri, text));
    return file.names ? new KeptFile(file.names, text) : this.named(uri);
  }

  /** Waits for a reading that is under way, where the file is not open: what was known is out of date. */
  async settle(uri: string): Promise<void> {
    if (!this.#open.has(uri)) await this.#reading.get(uri)?.catch(() => undefined);
  }

  /** What is known of a file, the open text first; undefined where it has not been read. */
  file(uri: string): KnownFile | undefined {
    if (!this.#open.has(uri)) return this.#onDisk.get(uri);
    const document = this.get(uri);
    return document && { document, facts: fileFactsOf(document) };
  }

  /**
   * Reads what there is to know of a file on disk. One whose text is known is not parsed.
   *
   * @param isFound whether a walk has just found it.
   * @throws Error with a reason for people, where it cannot be read.
   */
  async scan(uri: string, isFound: boolean, known: KnownFacts = () => undefined): Promise<void> {
    await this.#take(uri, isFound, (text) => {
      const print = printOf(text);
      const same = this.#onDisk.get(uri);
      if (same?.print === print) return same;
      const before = isPrivateName(uri) ? undefined : known(print, uri, text);
      return before ? { print, ...before, document: undefined } : fileOf(read(uri, text), print);
    });
  }

  /**
   * Reads a whole document from disk, again where it has been read before. @returns undefined where
   * there is no such file
   *
   * @throws Error with a reason for people, where there is one that cannot be read.
   */
  async read(uri: string): Promise<CoachDocument | undefined> {
    let document: CoachDocument | undefined;
    const isNewest = await this.#take(uri, false, (text) => {
      document = read(uri, text);
      return fileOf(document, printOf(text));
    });
    if (document && isNewest) this.#recent.add(uri, document);
    return document;
  }

  /** What is on disk, or is being read from it, does not count any more. */
  forget(uri: string): void {
    this.#reading.delete(uri);
    this.#set(uri, undefined);
  }

  /** @returns whether no other reading has begun meanwhile, so that what was read counts */
  async #take(uri: string, isFound: boolean, make: (text: string) => FileOnDisk): Promise<boolean> {
    const reading = this.#textOf(uri, isFound);
    this.#reading.set(uri, reading);
    let file: FileOnDisk | undefined;
    let isNewest = false;
    try {
      const text = await reading;
      if (text !== undefined) file = make(text);
    } finally {
      isNewest = this.#reading.get(uri) === reading;
      if (isNewest) {
        this.#reading.delete(uri);
        this.#set(uri, file);
      }
    }
    return isNewest;
  }

  async #textOf(uri: string, isFound: boolean): Promise<string | undefined> {
    const { readFound } = this.#files;
    return isFound && readFound ? readFound(uri) : this.#files.read(uri);
  }

  #set(uri: string, file: FileOnDisk | undefined): void {
    if (file?.print !== this.#onDisk.get(uri)?.print) this.#recent.remove(uri);
    if (file) this.#onDisk.set(uri, file);
    else this.#onDisk.delete(uri);
  }
}

function read(uri: string, text: string): CoachDocument {
  return readDocument(TextDocument.create(uri, 'coach', 0, text));
}

function fileOf(document: CoachDocument, print: string): FileOnDisk {
  const { kind } = document;
  const isKept = kind === 'compass' || kind === 'questions';
  return {
    print,
    facts: fileFactsOf(document),
    names: isKept ? undefined : keptNamesOf(document),
    document: isKept ? document : undefined,
  };
}

/** With the length, two texts of one fingerprint are even less likely. */
function printOf(text: string): string {
  return `${fingerprint(text)}-${text.length}`;
}
