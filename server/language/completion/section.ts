import { endOfLine, isLineBreak, startOfLine } from '../../document/lines.ts';

/** The part of a text that has to be read in order to know what stands at a span in it. */
export interface Section {
  /** What stands before the span, and behind it. */
  readonly before: string;
  readonly after: string;
  /** How many items of a list at the top were left out before the first one in `before`. */
  readonly skipped: number;
}

/**
 * A key at the top with its lines, and of a list on lines of its own the one item around the span: so
 * what is broken elsewhere does not matter, and a log of years takes no longer to read than its last
 * entry.
 */
export function sectionAround(source: string, start: number, end: number): Section {
  const [first, last] = [keyLineBefore(source, start), keyLineAfter(source, end)];
  const listed = listOf(source, first, last);
  if (listed && startOfLine(source, start) >= listed.from) {
    return itemAround(source, first, last, listed, start, end);
  }
  return { before: source.slice(first, start), after: source.slice(end, last), skipped: 0 };
}

/** Whether a line begins a section: not what is indented, nor an item of a list, nor a closing bracket. */
function beginsSection(source: string, line: number): boolean {
  return /[^\s#}\]-]/.test(source[line] ?? ' ') || (source[line] === '-' && !isDash(source, line));
}

/** Whether the next line with something on it begins a section, or there is none. */
export function endsSection(source: string, at: number): boolean {
  const next = /[^\s#]/y;
  for (let line = lineBehind(source, at); line < source.length; line = lineBehind(source, line)) {
    next.lastIndex = line + indentOf(source, line);
    if (next.test(source)) return next.lastIndex === line + 1 && beginsSection(source, line);
  }
  return true;
}

function isDash(source: string, at: number): boolean {
  return source[at] === '-' && /\s/.test(source[at + 1] ?? ' ');
}

function keyLineBefore(source: string, offset: number): number {
  let line = startOfLine(source, offset);
  while (line > 0 && !beginsSection(source, line)) line = lineBefore(source, line);
  return line;
}

function keyLineAfter(source: string, offset: number): number {
  let line = lineBehind(source, offset);
  while (line < source.length && !beginsSection(source, line)) line = lineBehind(source, line);
  return line;
}

interface Listed {
  /** Where the line of the first dash begins. */
  readonly from: number;
  readonly indent: number;
}

/** The list below a key, where its items stand on lines of their own. */
function listOf(source: string, first: number, last: number): Listed | undefined {
  const key = source.slice(first, endOfLine(source, first));
  if (!/^\uFEFF?[^\s#{["'][^#]*:\s*(?:#.*)?$/.test(key)) return undefined;
  for (let line = lineBehind(source, first); line < last; line = lineBehind(source, line)) {
    const indent = indentOf(source, line);
    const at = line + indent;
    if (isDash(source, at)) return { from: line, indent };
    if (source[at] !== '#' && !isLineBreak(source[at])) return undefined;
  }
  return undefined;
}

function itemAround(
  source: string,
  first: number,
  last: number,
  { from, indent }: Listed,
  start: number,
  end: number,
): Section {
  const begins = (line: number) =>
    indentOf(source, line) === indent && isDash(source, line + indent);
  let item = startOfLine(source, start);
  while (item > from && !begins(item)) item = lineBefore(source, item);
  let next = lineBehind(source, end);
  while (next < last && !begins(next)) next = lineBehind(source, next);
  let skipped = 0;
  for (let line = from; line < item; line = lineBehind(source, line)) if (begins(line)) skipped++;
  return {
    before: source.slice(first, lineBehind(source, first)) + source.slice(item, start),
    after: source.slice(end, next),
    skipped,
  };
}

function indentOf(source: string, line: number): number {
  let at = line;
  while (source[at] === ' ') at++;
  return at - line;
}

function lineBefore(source: string, line: number): number {
  const isPair = source[line - 1] === '\n' && source[line - 2] === '\r';
  return startOfLine(source, line - (isPair ? 2 : 1));
}

function lineBehind(source: string, at: number): number {
  const end = endOfLine(source, at);
  return Math.min(end + (source[end] === '\r' && source[end + 1] === '\n' ? 2 : 1), source.length);
}

/** A text cut before each line that begins a section. */
export function sectionsOf(source: string): string[] {
  const sections: string[] = [];
  for (let start = 0; start < source.length; ) {
    const end = keyLineAfter(source, start);
    sections.push(source.slice(start, end));
    start = end;
  }
  return sections;
}

/** The keys at the top of a text, in whichever state it is: of those the lines tell enough. */
export function keysAtTop(source: string): string[] {
  return [...source.matchAll(KEY_AT_TOP)].map(([, double, single, plain]) =>
    (double ?? single ?? plain ?? '').trim(),
  );
}

const KEY_AT_TOP =
  /^\uFEFF?(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s#{}[\]"'-][^#:\r\n]*)) *:(?=\s|$)/gm;
