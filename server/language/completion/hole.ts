import { columnOf } from '../../document/lines.ts';
import { parseText } from '../../document/parse.ts';
import type { Path } from '../../document/place.ts';
import { readPlainYaml } from '../../document/plainYaml/readPlainYaml.ts';
import { buildTree, type Mapping, type Sequence, type Tree } from '../../document/tree.ts';
import { keysFit, valueFits } from './fitting.ts';
import { endsSection, keysAtTop, type Section, sectionAround } from './section.ts';
import { type Word, wordAt } from './word.ts';

/** Where in a document's structure a word is being typed. */
export type Hole = KeyHole | ValueHole | ItemHole;

interface Typed {
  readonly word: Word;
  /** Whether it stands within `{ }` or `[ ]`. */
  readonly flow: boolean;
  /** From the top of the section down to what holds the word, that included: as far as it can be read. */
  readonly trail: readonly Tree[];
}
/** A key, with or without its colon. */
export interface KeyHole extends Typed {
  readonly part: 'key';
  /** Of the mapping that the key belongs to. */
  readonly path: Path;
  /** The key as it stands there now. */
  readonly written: string;
  /** The other keys of the mapping. */
  readonly others: ReadonlySet<string>;
  /** What stands behind the key already; undefined where no colon follows. */
  readonly value: Tree | undefined;
}
/** The value behind a key, or behind a dash or a comma in a list. */
export interface ValueHole extends Typed {
  readonly part: 'value';
  /** Of the value. */
  readonly path: Path;
}
/** A line where an item of a list may stand, dash and all. */
export interface ItemHole extends Typed {
  readonly part: 'item';
  /** Of the item. */
  readonly path: Path;
}

/** What the word is replaced by while the text around it is read: a key that nobody writes. */
const MARK = 'x-5d2b0c7e-caret';

/**
 * Finds what may be typed at an offset. The word there is replaced by a mark, as a key, as a value and
 * as an item of a list in turn, and the section around it is parsed: so a line that is half typed can
 * be read, and what is broken elsewhere does not matter.
 *
 * @returns empty where nothing may be written without breaking the text.
 */
export function holesAt(source: string, offset: number): Hole[] {
  const word = wordAt(source, offset);
  if (!word) return [];
  const text = source.slice(...word.span);
  // A dash that nothing follows yet: too early to say. Three of them end a document.
  if (/^(?:[-+.]|-+|\.{3})$/.test(text)) return [];
  const section = sectionAround(source, ...word.span);
  const { before, after } = section;
  const line = /[^\r\n]*$/.exec(before)?.[0].replace(/^\uFEFF/, '') ?? '';
  const isInFlow = /[{[,]\s*$/.test(before);
  const isAtStart = /^ *$/.test(line);
  const isBehindDash = /^ *(?:- +)+$/.test(line);
  const colon = word.quoting === 'plain' ? /^[ \t]*:(?=\s|$)/ : /^[ \t]*:/;
  const hasColon = colon.test(after);
  const reading = new Reading(source, word, section, hasColon);
  const holes: (Hole | undefined)[] = [];
  if (isAtStart || isBehindDash || isInFlow) holes.push(reading.key());
  if (!hasColon && (isBehindDash || isInFlow || /:[ \t]+$/.test(line))) holes.push(reading.value());
  if (isAtStart && !hasColon) holes.push(reading.item());
  return holes.filter((hole) => hole !== undefined);
}

class Reading {
  readonly #source: string;
  readonly #word: Word;
  readonly #section: Section;
  readonly #hasColon: boolean;
  #errors: number | undefined;

  constructor(source: string, word: Word, section: Section, hasColon: boolean) {
    this.#source = source;
    this.#word = word;
    this.#section = section;
    this.#hasColon = hasColon;
  }

  key(): KeyHole | undefined {
    const { before, after } = this.#section;
    const quoted = this.#word.quoting === 'plain' ? MARK : `"${MARK}"`;
    const { found, text: marked } = this.#read(this.#hasColon ? quoted : `${MARK}: `);
    const mapping = found?.holder;
    if (!found || mapping?.type !== 'mapping' || !mapping.entries.has(MARK)) return undefined;
    if (!keysFit(mapping, { mark: MARK, before, after, hasColon: this.#hasColon, text: marked })) {
      return undefined;
    }
    const others = new Set(mapping.entries.keys());
    if (found.path.length === 0) {
      const atTop = this.#otherKeysAtTop();
      const [start, end] = this.#word.span;
      // Elsewhere than at the margin, and amid the lines of another key, nothing goes with keys there.
      const isApart = columnOf(this.#source, start) === 0 && endsSection(this.#source, end);
      if (!mapping.flow && atTop.length > 0 && !isApart) return undefined;
      for (const key of atTop) others.add(key);
    }
    const value = this.#hasColon ? mapping.entries.get(MARK)?.value : undefined;
    others.delete(MARK);
    const text = this.#source.slice(...this.#word.span);
    const written = this.#word.quoting === 'plain' ? text : text.slice(1, -1);
    return { part: 'key', ...this.#typed(found), written, others, value };
  }

  value(): ValueHole | undefined {
    const { found } = this.#read(MARK);
    if (!found?.isValue || !valueFits(this.#section)) return undefined;
    return { part: 'value', ...this.#typed(found) };
  }

  item(): ItemHole | undefined {
    const { after } = this.#section;
    const { found } = this.#read(`- ${MARK}`);
    if (
      !found?.isValue ||
      found.holder?.type !== 'sequence' ||
      !/^[ \t]*(?:[\r\n]|$)/.test(after)
    ) {
      return undefined;
    }
    return { part: 'item', ...this.#typed(found) };
  }

  #typed({ path, trail, holder }: Found) {
    const [first, index, ...deeper] = path;
    // The items of a list at the top that were left out count too.
    const isSkipped = first !== undefined && typeof index === 'number';
    return {
      word: this.#word,
      flow: holder.flow,
      trail,
      path: isSkipped ? [first, index + this.#section.skipped, ...deeper] : path,
    };
  }

  /** The section with the mark in it; nothing is found where the mark breaks what was whole. */
  #read(mark: string): { readonly found: Found | undefined; readonly text: string } {
    const { before, after } = this.#section;
    const text = before + mark + after;
    const plain = readPlainYaml(text);
    if (plain) return { found: find(plain, [], []), text };
    const { document } = parseText(text);
    const broken = document.errors.length;
    if (broken > 0) {
      const word = this.#source.slice(...this.#word.span);
      this.#errors ??= parseText(before + word + after).document.errors.length;
      if (broken > this.#errors) return { found: undefined, text };
    }
    const { tree } = buildTree(document.contents, text);
    return { found: tree && find(tree, [], []), text };
  }

  /** The keys at the top but for the one that is being typed. */
  #otherKeysAtTop(): string[] {
    const [start, end] = this.#word.span;
    return keysAtTop(`${this.#source.slice(0, start)}${MARK}${this.#source.slice(end)}`).filter(
      (key) => key !== MARK,
    );
  }
}

interface Found {
  /** Of the mapping where the mark is a key in it, else of the mark. */
  readonly path: Path;
  readonly trail: readonly Tree[];
  readonly holder: Mapping | Sequence;
  readonly isValue: boolean;
}

function find(node: Tree, path: Path, above: readonly Tree[]): Found | undefined {
  if (node.aliased || node.type === 'scalar') return undefined;
  const trail = [...above, node];
  if (node.type === 'mapping' && node.entries.has(MARK)) {
    return { path, trail, holder: node, isValue: false };
  }
  for (const [step, child] of childrenOf(node)) {
    if (child.type === 'scalar' && child.value === MARK && !child.aliased) {
      return { path: [...path, step], trail, holder: node, isValue: true };
    }
    const found = find(child, [...path, step], trail);
    if (found) return found;
  }
  return undefined;
}

function* childrenOf(node: Mapping | Sequence): Generator<[string | number, Tree]> {
  if (node.type === 'sequence') yield* node.items.entries();
  else for (const [name, { value }] of node.entries) yield [name, value];
}
