import type { CoachDocument } from '../document/document.ts';
import { isMerged } from '../document/pathAt.ts';
import { type Range, shownSpan, visibleSpan } from '../document/range.ts';
import type { Entry, Span, Tree } from '../document/tree.ts';
import { oneLine } from './oneLine.ts';
import { Part } from './outline/part.ts';
import { outlines, type Shape } from './outline/shapes.ts';

/** A part of a document as its outline shows it. */
export interface OutlineSymbol {
  /** Never empty. */
  readonly name: string;
  readonly detail: string;
  readonly kind: Shape['kind'];
  readonly range: Range;
  /** Where the name stands: within `range`, and on one line. */
  readonly selectionRange: Range;
  /** They lie within `range`. */
  readonly children: readonly OutlineSymbol[];
}

/**
 * The outline of a document, in the order of the text: what has a name of its own is called by it, a
 * section by its key. Of a private file only sections, dates and numbers are told (format.md, "The
 * workspace").
 *
 * @param locale BCP 47, for dates.
 */
export function documentSymbols(document: CoachDocument, locale: string): OutlineSymbol[] {
  const { tree, kind } = document;
  if (tree?.type !== 'mapping') return [];
  const outliner = new Outliner(document, locale);
  const shapes: Readonly<Record<string, Shape>> = kind ? outlines[kind] : {};
  return outliner.entries(tree, (name, { value }) => {
    if (Object.hasOwn(shapes, name)) return shapes[name];
    // A section of somebody's own is one too.
    return value.type === 'scalar' || document.isPrivate ? undefined : own[value.type];
  });
}

const own = {
  mapping: { kind: 'Namespace', noun: 'section' },
  sequence: { kind: 'Array', noun: 'list' },
} as const satisfies Record<string, Shape>;

/** Where a part stands, and what it is called where it has no name. */
interface Standing {
  readonly span: Span;
  /** The key, or the first one of an item. */
  readonly head: Span;
  readonly key: string | undefined;
  /** From 1 on, among those beside it. */
  readonly number: number;
}

class Outliner {
  readonly #document: CoachDocument;
  readonly #source: string;
  readonly #locale: string;

  constructor(document: CoachDocument, locale: string) {
    this.#document = document;
    this.#source = document.text.getText();
    this.#locale = locale;
  }

  /** @param shapeOf undefined for what does not show */
  entries(
    node: Tree,
    shapeOf: (name: string, entry: Entry) => Shape | undefined,
    areIds = false,
  ): OutlineSymbol[] {
    if (node.type !== 'mapping' || node.aliased) return [];
    const written = [...node.entries].filter(([, entry]) => !isMerged(entry));
    return written.flatMap(([name, entry], index) => {
      const shape = shapeOf(name, entry);
      if (!shape) return [];
      const span: Span = [entry.key[0], Math.max(entry.key[1], entry.value.span[1])];
      const key = areIds && this.#document.isPrivate ? undefined : name;
      return this.#symbol(entry.value, shape, { span, head: entry.key, key, number: index + 1 });
    });
  }

  #items(node: Tree, shape: Shape): OutlineSymbol[] {
    if (node.type !== 'sequence' || node.aliased) return [];
    return node.items.flatMap((item, index) => {
      const [first] = item.type === 'mapping' ? item.entries.values() : [];
      const head = first && !item.aliased ? first.key : item.span;
      const isEmpty = item.span[0] === item.span[1];
      const standing = { span: item.span, head, key: undefined, number: index + 1 };
      return isEmpty ? [] : this.#symbol(item, shape, standing);
    });
  }

  #symbol(node: Tree, shape: Shape, { span, head, key, number }: Standing): OutlineSymbol {
    const part = new Part(node, this.#document.isPrivate, this.#locale);
    const named = shape.name?.(part);
    const called = key === undefined ? '' : oneLine(key).trim();
    const details = this.#document.isPrivate ? [] : (shape.details?.(part) ?? []);
    const all = [named && called, ...details];
    const whole = shownSpan(this.#source, span);
    return {
      name: shortened(named?.text ?? (called || `${shape.noun} ${number}`), LONGEST_NAME),
      detail: shortened(all.filter((each) => each).join(', '), LONGEST_DETAIL),
      kind: shape.kind,
      range: this.#range(whole),
      selectionRange: this.#range(within(whole, visibleSpan(this.#source, named?.span ?? head))),
      children: this.#children(node, shape),
    };
  }

  #children(node: Tree, { keys, entries, items, through }: Shape): OutlineSymbol[] {
    if (through) {
      const value = node.type === 'mapping' && node.entries.get(through.key)?.value;
      return value && !node.aliased
        ? this.#children(value, { ...own.mapping, ...through.shape })
        : [];
    }
    if (items) return this.#items(node, items);
    if (entries) return this.entries(node, () => entries, true);
    return keys ? this.entries(node, (name) => keys[name]) : [];
  }

  #range([start, end]: Span): Range {
    const { text } = this.#document;
    return { start: text.positionAt(start), end: text.positionAt(end) };
  }
}

/** The part of a span that lies within another; where there is none, where the other begins. */
function within([from, to]: Span, [start, end]: Span): Span {
  return from <= start && end <= to ? [start, end] : [from, from];
}

/** Longer ones no view shows in full. */
const LONGEST_NAME = 120;
const LONGEST_DETAIL = 60;

function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
