import type { TextDocument } from 'vscode-languageserver-textdocument';
import { bucketIds, isBucketId } from '../../coaching/buckets.ts';
import type { CoachDocument } from '../document.ts';
import { type Range, rangeOfSpan } from '../range.ts';
import type { Span } from '../tree.ts';
import type { Name, WrittenName } from './name.ts';
import { namesIn } from './namesOf.ts';
import { isShared } from './shared.ts';
import { NumberReader, signed, smallNumbers, unsigned } from './smallNumbers.ts';

/**
 * The names of a file that others may have to do with, in little memory: ten thousand files have a
 * million of them. Plain data.
 */
export interface PackedNames {
  /**
   * As `smallNumbers`: how many texts there are, and the length of each; then of each name its flags, the
   * numbers of its texts, how many lines it stands below the one before it, at which character, and how
   * long its range is.
   */
  readonly places: string;
  /** The ids, and what people are called, one behind the other. */
  readonly texts: string;
}

/** The titles of a file's themes that have one, in the order of its names. */
export interface PackedTitles {
  readonly lengths: readonly number[];
  readonly words: string;
}

const sorts = [
  'bucket',
  'skill',
  'trait',
  'level',
  'theme',
  'topic',
  'question',
  'person',
] as const;
const sortNumbers: ReadonlyMap<string, number> = new Map(
  sorts.map((sort, number) => [sort, number]),
);

const SORT = 7;
const IS_DEFINITION = 8;
/** It cannot be told from its range alone how it is written. */
const IS_ODD = 16;
const IS_BY_NAME = 32;
const IS_LEAD = 64;
const HAS_TEXT = 128;
const HAS_TITLE = 256;

/** Whether other files may have to do with a name: nobody looks for moods and actions of others. */
function isForOthers({ sort, role }: Name): boolean {
  return sortNumbers.has(sort) && (sort !== 'theme' || role === 'definition');
}

/** The names of a document that others may have to do with, in the order of `namesOf`. */
export function namesForOthers(document: CoachDocument): WrittenName[] {
  return namesIn(document).filter(isForOthers);
}

/** @param all the names of a document that others may have to do with. */
export function packNames({ text }: CoachDocument, all: readonly WrittenName[]): PackedNames {
  const source = text.getText();
  const hasAnchors = source.includes('&');
  const texts = new Map<string, number>(bucketIds.map((id, number) => [id, number]));
  const numberOf = (each: string) => {
    const number = texts.get(each) ?? texts.size;
    texts.set(each, number);
    return number;
  };
  const numbers: number[] = [];
  let line = 0;
  for (const name of all) {
    const { sort, id, title } = name;
    const isOdd =
      name.aliased ||
      (hasAnchors && isShared(source, name)) ||
      !PLAIN.test(source.slice(...name.span));
    const { start, length } = placedAt(text, name.span, isOdd);
    const hasText = name.text !== undefined && name.text !== id;
    numbers.push(
      (sortNumbers.get(sort) ?? 0) |
        (name.role === 'definition' ? IS_DEFINITION : 0) |
        (isOdd ? IS_ODD : 0) |
        (name.spelling === 'name' ? IS_BY_NAME : 0) |
        (name.as === 'lead' ? IS_LEAD : 0) |
        (hasText ? HAS_TEXT : 0) |
        (title === undefined ? 0 : HAS_TITLE),
      numberOf(id),
    );
    if (hasText && name.text !== undefined) numbers.push(numberOf(name.text));
    // What themes are called is kept apart.
    if (title !== undefined && sort !== 'theme') numbers.push(numberOf(title));
    numbers.push(unsigned(start.line - line), start.character, length);
    line = start.line;
  }
  const own = [...texts.keys()].slice(bucketIds.length);
  const places = smallNumbers([own.length, ...own.map(({ length }) => length), ...numbers]);
  return { places, texts: joinedAnew(own) };
}

/** What stands by itself on one line: most names do. */
const PLAIN = /^\S(?:[^\n\r]*\S)?$/;

function placedAt(text: TextDocument, span: Span, isOdd: boolean) {
  if (!isOdd) return { start: text.positionAt(span[0]), length: span[1] - span[0] };
  const { start, end } = rangeOfSpan(text, span);
  return { start, length: end.character - start.character };
}

/** Texts one behind the other, such that they do not hold on to the text that they were taken from. */
export function joinedAnew(texts: readonly string[]): string {
  // One alone would be itself.
  return ['', ...texts].join('');
}

/** A name as it is kept. */
export interface KeptName extends Name {
  readonly range: Range;
  /** It stands in the text exactly at its range, and nowhere else holds what it says. */
  readonly isPlain: boolean;
  /** Which one it is of `namesForOthers`. */
  readonly number: number;
}

/** Looks through packed names, one after the other, and takes out those that are wanted. */
export class NamesReader {
  readonly #numbers: NumberReader;
  readonly #texts: string;
  readonly #lengths: number[] = [];
  readonly #titles: PackedTitles;
  /** Where the next theme's title begins, and which one it is. */
  #titleAt = 0;
  #titleNumber = 0;
  #number = -1;
  #flags = 0;
  #id = 0;
  #text = 0;
  #title: number | Span = 0;
  #line = 0;
  #character = 0;
  #length = 0;

  constructor({ places, texts }: PackedNames, titles: PackedTitles) {
    this.#numbers = new NumberReader(places);
    this.#texts = texts;
    this.#titles = titles;
    const count = this.#numbers.next();
    for (let index = 0; index < count; index++) this.#lengths.push(this.#numbers.next());
  }

  /** The number of a text among all texts; undefined where it is none of them. */
  textNumber(text: string): number | undefined {
    if (isBucketId(text)) return bucketIds.indexOf(text);
    let at = 0;
    for (const [index, length] of this.#lengths.entries()) {
      if (length === text.length && this.#texts.startsWith(text, at))
        return bucketIds.length + index;
      at += length;
    }
    return undefined;
  }

  /** Goes to the next name. @returns false where there is none */
  next(): boolean {
    const numbers = this.#numbers;
    if (numbers.isAtEnd) return false;
    this.#number++;
    this.#flags = numbers.next();
    this.#id = numbers.next();
    if (this.#flags & HAS_TEXT) this.#text = numbers.next();
    if (this.#flags & HAS_TITLE)
      this.#title = this.sort === 'theme' ? this.#nextTitle() : numbers.next();
    this.#line += signed(numbers.next());
    this.#character = numbers.next();
    this.#length = numbers.next();
    return true;
  }

  get sort(): (typeof sorts)[number] {
    return sorts[this.#flags & SORT] ?? 'bucket';
  }

  /** The number of the name's id among all texts. */
  get idNumber(): number {
    return this.#id;
  }

  /** Which one of all names it is. */
  get number(): number {
    return this.#number;
  }

  name(): KeptName {
    const { sort } = this;
    const flags = this.#flags;
    const id = this.#textOf(this.#id);
    const role = flags & IS_DEFINITION ? 'definition' : 'reference';
    const title = flags & HAS_TITLE ? this.#titleHere() : undefined;
    const [line, character] = [this.#line, this.#character];
    return {
      sort,
      id,
      spelling: flags & IS_BY_NAME ? 'name' : 'id',
      role,
      ...(title === undefined ? {} : { title }),
      ...(sort === 'person' && role === 'definition'
        ? { as: flags & IS_LEAD ? 'lead' : 'person' }
        : {}),
      ...(sort === 'person' && role === 'reference'
        ? { text: flags & HAS_TEXT ? this.#textOf(this.#text) : id }
        : {}),
      range: { start: { line, character }, end: { line, character: character + this.#length } },
      isPlain: !(flags & IS_ODD),
      number: this.#number,
    };
  }

  #nextTitle(): Span {
    const start = this.#titleAt;
    this.#titleAt += this.#titles.lengths[this.#titleNumber++] ?? 0;
    return [start, this.#titleAt];
  }

  #titleHere(): string {
    const title = this.#title;
    return typeof title === 'number' ? this.#textOf(title) : this.#titles.words.slice(...title);
  }

  #textOf(number: number): string {
    const bucket = bucketIds[number];
    if (bucket !== undefined) return bucket;
    let at = 0;
    const index = number - bucketIds.length;
    for (let before = 0; before < index; before++) at += this.#lengths[before] ?? 0;
    return this.#texts.slice(at, at + (this.#lengths[index] ?? 0));
  }
}
