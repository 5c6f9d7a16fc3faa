import { type Hole, type Piece, plainText } from './edit.ts';
import { type Quoting, writeScalar } from './scalar.ts';

/** What is to be written: data, with holes where a person has to say something. */
export type Sketch =
  | string
  | number
  | boolean
  | Ask
  | Gap
  | Inline
  | Verbatim
  | readonly Sketch[]
  | SketchMapping;
export interface SketchMapping {
  readonly [key: string]: Sketch;
}

/** What can stand in a hole to begin with. */
export type Word = string | number | boolean;

/** A hole in a sketch. */
export class Ask {
  readonly word: Word;
  readonly choices: readonly Word[] | undefined;
  readonly mustChoose: boolean;

  constructor(word: Word, choices: readonly Word[] | undefined, mustChoose: boolean) {
    this.word = word;
    this.choices = choices;
    this.mustChoose = mustChoose;
  }
}

/** Nothing, with a tab stop at it. */
export class Gap {
  readonly text = '';
}

/** A value that is written in `{ }` or `[ ]` wherever it stands. */
export class Inline {
  readonly value: Sketch;

  constructor(value: Sketch) {
    this.value = value;
  }
}

/** YAML that stands somewhere already, line by line and without its indentation; one line may go into `[ ]`. */
export class Verbatim {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }
}

/** A text to be overwritten. In its plain form it stands as it is, so it has to be valid there. */
export const ask = (text: Word): Ask => new Ask(text, undefined, false);
/** A place to type at, with nothing in it: between the brackets of a list. */
export const gap: Gap = new Gap();
/** A text that may not be made up: there is no plain form. */
export const mustAsk = (text: string): Ask => new Ask(text, undefined, true);
/** One of several words, the first of them in the plain form. */
export const choose = (choices: readonly Word[]): Ask => new Ask(choices[0] ?? '', choices, false);
/** One of several words, none of which may be made up: there is no plain form. */
export const mustChoose = (choices: readonly Word[]): Ask =>
  new Ask(choices[0] ?? '', choices, true);
export const inline = (value: Sketch): Inline => new Inline(value);

/** How a document writes things. */
export interface Style {
  /** Columns that a mapping is indented by. */
  readonly step: number;
  /** Columns from a key to the dashes of its list: 0 in documents with zero-indented lists. */
  readonly listIndent: number;
  readonly quoting: Quoting;
}

/** One line, without its line break and the indentation of the whole. */
export type Line = readonly Piece[];

/** The entries of a mapping on lines of their own. */
export function blockEntries(mapping: SketchMapping, style: Style): Line[] {
  return Object.entries(mapping).flatMap(([key, value]) => blockEntry(key, value, style));
}

function blockEntry(key: string, value: Sketch, style: Style): Line[] {
  const name = `${writeKey(key, style.quoting)}:`;
  if (isInline(value)) return [[`${name} `, ...flow(value, style.quoting, false)]];
  const indent = ' '.repeat(isList(value) ? style.listIndent : style.step);
  return [[name], ...blockLines(value, style).map((line) => indented(line, indent))];
}

function blockLines(value: BlockSketch, style: Style): Line[] {
  if (value instanceof Verbatim) return value.lines.map((line) => [line]);
  if (isList(value)) return value.flatMap((item) => blockItem(item, style));
  return blockEntries(value, style);
}

/** An item of a list, with its dash, on lines of its own. */
export function blockItem(item: Sketch, style: Style): Line[] {
  if (isInline(item)) return [['- ', ...flow(item, style.quoting, false)]];
  const lines = blockLines(item, style);
  return lines.map((line, index) => (index === 0 ? ['- ', ...line] : indented(line, '  ')));
}

/** A line without anything in it needs no indentation. */
function indented(line: Line, indent: string): Line {
  return plainText(line) === '' ? line : [indent, ...line];
}

/** A value on the line that it is put in. */
export function flow(value: Sketch, quoting: Quoting, isWithinFlow: boolean): Piece[] {
  if (value instanceof Inline) return flow(value.value, quoting, isWithinFlow);
  if (value instanceof Ask) return [hole(value, quoting, isWithinFlow)];
  if (value instanceof Gap) return [{ text: value.text }];
  if (value instanceof Verbatim) return [value.lines.join(' ')];
  if (isList(value)) {
    const items = value.map((item) => flow(item, quoting, true));
    return ['[', ...joined(items), ']'];
  }
  if (typeof value !== 'object') return [writeScalar(value, quoting, isWithinFlow)];
  const entries = Object.entries(value).map((entry) => flowEntry(...entry, quoting));
  return entries.length === 0 ? ['{}'] : ['{ ', ...joined(entries), ' }'];
}

/** A key with its value within `{ }`. */
export function flowEntry(key: string, value: Sketch, quoting: Quoting): Piece[] {
  return [`${writeKey(key, quoting, true)}: `, ...flow(value, quoting, true)];
}

/** A key is a name, whatever it looks like: a number needs no quotes. */
function writeKey(key: string, quoting: Quoting, isFlow = false): string {
  return quoting === 'plain' && /^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/.test(key)
    ? key
    : writeScalar(key, quoting, isFlow);
}

/** Pieces with a separator between each two. */
export function joined(parts: readonly (readonly Piece[])[], separator = ', '): Piece[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

function hole({ word, choices, mustChoose }: Ask, quoting: Quoting, isFlow: boolean): Hole {
  const write = (each: Word) => writeScalar(each, quoting, isFlow);
  return {
    text: write(word),
    ...(choices ? { choices: choices.map(write) } : {}),
    ...(mustChoose ? { mustChoose } : {}),
  };
}

type BlockSketch = SketchMapping | readonly Sketch[] | Verbatim;

function isInline(value: Sketch): value is Exclude<Sketch, BlockSketch> {
  if (typeof value !== 'object' || value instanceof Ask) return true;
  if (value instanceof Gap || value instanceof Inline) return true;
  if (value instanceof Verbatim) return false;
  // Nothing to put on lines of its own: `[]` and `{}`.
  return (isList(value) ? value : Object.keys(value)).length === 0;
}

export function isList(value: Sketch): value is readonly Sketch[] {
  return Array.isArray(value);
}
