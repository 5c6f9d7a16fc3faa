import { toDate } from '../../coaching/calendar.ts';
import { dateInWords } from '../../coaching/datesInWords.ts';
import { nodeAt } from '../../document/place.ts';
import type { Span, Tree } from '../../document/tree.ts';
import { oneLine } from '../oneLine.ts';

/** A text of a document with the place where it stands. */
export interface Said {
  readonly text: string;
  readonly span: Span;
}

/** What an outline reads of a part of a document: of a private one nothing but dates. */
export class Part {
  readonly #node: Tree;
  readonly #isPrivate: boolean;
  readonly #locale: string;

  constructor(node: Tree, isPrivate: boolean, locale: string) {
    this.#node = node;
    this.#isPrivate = isPrivate;
    this.#locale = locale;
  }

  /** The part's own text, or that of one of its keys, on one line; undefined where there is none. */
  said(key?: string): Said | undefined {
    const scalar = this.#scalar(key);
    if (!scalar || this.#isPrivate) return undefined;
    const text = oneLine(scalar.text).replace(/\s+/gu, ' ').trim();
    return text === '' ? undefined : { text, span: scalar.span };
  }

  text(key?: string): string | undefined {
    return this.said(key)?.text;
  }

  /** A key's date in words; what is no date as it stands there. */
  date(key: string): Said | undefined {
    const scalar = this.#scalar(key);
    if (!scalar || !/^\d{4}-\d{2}-\d{2}$/.test(scalar.text)) return this.said(key);
    try {
      return { text: dateInWords(toDate(scalar.text), this.#locale), span: scalar.span };
    } catch {
      // There is no such day.
      return this.said(key);
    }
  }

  /** `Wed 1 Jul 2026 – Thu 31 Dec 2026`, as far as it is there. */
  stretch(): Said | undefined {
    const [start, end] = [this.date('start'), this.date('end')];
    const span = start?.span ?? end?.span;
    return span && { text: [start?.text, end?.text].join(' – ').trim(), span };
  }

  /** The texts of all keys that have one: `max 4`. */
  settings(): string[] {
    if (this.#node.type !== 'mapping') return [];
    return [...this.#node.entries.keys()].flatMap((key) => {
      const text = this.text(key);
      return text === undefined ? [] : `${key} ${text}`;
    });
  }

  #scalar(key: string | undefined): Said | undefined {
    const node = key === undefined ? this.#node : nodeAt(this.#node, [key]);
    if (node?.type !== 'scalar' || node.value === null) return undefined;
    return { text: String(node.value), span: node.span };
  }
}
