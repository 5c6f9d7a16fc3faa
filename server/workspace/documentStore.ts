import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CoachDocument, readDocument } from '../document/document.ts';
import type { Files } from './files.ts';

interface Open {
  readonly text: TextDocument;
  document?: CoachDocument;
}

/**
 * Documents by URI (normal ones, see `normalUri`): what an editor has open comes before what is on
 * disk.
 */
export class DocumentStore {
  readonly #files: Files;
  readonly #open = new Map<string, Open>();
  /** What is on disk, as far as it has been read. */
  readonly #onDisk = new Map<string, CoachDocument>();
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

  get urisOnDisk(): string[] {
    return [...this.#onDisk.keys()];
  }

  /** Undefined where it has not been read. An open text is parsed here, at most once a version. */
  get(uri: string): CoachDocument | undefined {
    const open = this.#open.get(uri);
    if (!open) return this.#onDisk.get(uri);
    open.document ??= readDocument(open.text);
    return open.document;
  }

  /**
   * Reads from disk, again where it has been read before. @returns undefined where there is no such file
   *
   * @throws Error with a reason for people, where there is one that cannot be read.
   */
  async read(uri: string): Promise<CoachDocument | undefined> {
    const reading = this.#files.read(uri);
    this.#reading.set(uri, reading);
    const isNewest = () => this.#reading.get(uri) === reading;
    let document: CoachDocument | undefined;
    try {
      const text = await reading;
      if (text !== undefined) document = readDocument(TextDocument.create(uri, 'coach', 0, text));
      return document;
    } finally {
      if (isNewest()) {
        this.#reading.delete(uri);
        if (document) this.#onDisk.set(uri, document);
        else this.#onDisk.delete(uri);
      }
    }
  }

  /** What is on disk, or is being read from it, does not count any more. */
  forget(uri: string): void {
    this.#reading.delete(uri);
    this.#onDisk.delete(uri);
  }
}
