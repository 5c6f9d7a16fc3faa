import type { CoachDocument } from '../document/document.ts';

/** So many plans may be asked for again and again without being read again; each takes some 100 KB. */
const MOST = 50;

/** The documents that were asked for last, by URI. */
export class RecentDocuments {
  readonly #all = new Map<string, CoachDocument>();

  get(uri: string): CoachDocument | undefined {
    const document = this.#all.get(uri);
    if (document) this.add(uri, document);
    return document;
  }

  add(uri: string, document: CoachDocument): void {
    // A map keeps its keys in the order in which they came.
    this.#all.delete(uri);
    this.#all.set(uri, document);
    if (this.#all.size <= MOST) return;
    for (const oldest of this.#all.keys()) {
      this.#all.delete(oldest);
      return;
    }
  }

  remove(uri: string): void {
    this.#all.delete(uri);
  }
}
