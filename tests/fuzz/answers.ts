import type { TextDocument } from 'vscode-languageserver-textdocument';

/** The text of a document as it is for whoever answers; undefined for one that is not known. */
export type TextOf = (uri: string) => TextDocument | undefined;

/**
 * Checks that each position in an answer stands in the document that it is for, that ranges do not end
 * before they start, and that symbols and selections lie in one another as LSP wants it.
 *
 * @param uri the document that was asked about: that of all that names no other.
 * @throws Error that names the first fault.
 */
export function checkAnswer(method: string, answer: unknown, uri: string, textOf: TextOf): void {
  check(answer, uri, `${method}`);

  function check(value: unknown, around: string, what: string): void {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const [index, each] of value.entries()) check(each, around, `${what}[${index}]`);
      return;
    }
    const own = uriIn(value) ?? around;
    const text = textOf(own);
    if (text) checkHere(value as Numbers, text, what);
    for (const [key, child] of Object.entries(value)) {
      // The place from which a link leads is in the document that was asked about.
      const of = key === 'originSelectionRange' ? uri : isUri(key) ? key : own;
      check(child, of, `${what}.${isUri(key) ? 'uri' : key}`);
    }
  }
}

function uriIn(value: object): string | undefined {
  const { uri, targetUri, textDocument } = value as Record<string, unknown>;
  const named = targetUri ?? uri ?? (textDocument as { uri?: unknown } | undefined)?.uri;
  return typeof named === 'string' ? named : undefined;
}

function isUri(key: string): boolean {
  return key.startsWith('file:');
}

interface Numbers {
  readonly [key: string]: unknown;
}

function checkHere(value: Numbers, text: TextDocument, what: string): void {
  const fail = (fault: string) => {
    throw new Error(`${what}: ${fault}: ${JSON.stringify(value).slice(0, 300)}`);
  };
  if (typeof value.line === 'number' && typeof value.character === 'number') {
    if (!isIn(text, value.line, value.character)) fail('a position outside the document');
  }
  if (isRange(value) && before(value.end, value.start)) fail('a range that ends before it starts');
  if (typeof value.startLine === 'number' && typeof value.endLine === 'number') {
    const [start, end] = [Number(value.startCharacter ?? 0), Number(value.endCharacter ?? 0)];
    const isInside = isIn(text, value.startLine, start) && isIn(text, value.endLine, end);
    if (!isInside || value.startLine >= value.endLine) fail('a fold outside the document');
  }
  if (isRange(value.range)) {
    const children = Array.isArray(value.children) ? value.children : [];
    const inner = [value.selectionRange, ...children.map((child) => child.range)].filter(isRange);
    if (!inner.every((each) => holds(value.range as Range, each))) fail('parts outside of it');
    const parent = (value.parent as { range?: unknown } | undefined)?.range;
    if (isRange(parent) && !holds(parent, value.range)) fail('a parent that does not hold it');
  }
  if (Array.isArray(value.data) && value.data.every((each) => typeof each === 'number')) {
    const fault = faultOfTokens(value.data, text);
    if (fault) fail(fault);
  }
}

interface Place {
  readonly line: number;
  readonly character: number;
}
interface Range {
  readonly start: Place;
  readonly end: Place;
}

function isRange(value: unknown): value is Range {
  const { start, end } = (value ?? {}) as Partial<Range>;
  return typeof start?.line === 'number' && typeof end?.line === 'number';
}

function holds(outer: Range, inner: Range): boolean {
  return !before(inner.start, outer.start) && !before(outer.end, inner.end);
}

function before(one: Place, other: Place): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

function isIn(text: TextDocument, line: number, character: number): boolean {
  if (line < 0 || line >= text.lineCount || character < 0) return false;
  return character <= lineLength(text, line);
}

/** Without the line break. */
function lineLength(text: TextDocument, line: number): number {
  const start = { line, character: 0 };
  return text.getText({ start, end: { line: line + 1, character: 0 } }).replace(/[\r\n]+$/, '')
    .length;
}

/** Semantic tokens are five numbers each, relative to the one before. */
function faultOfTokens(data: readonly number[], text: TextDocument): string | undefined {
  if (data.length % 5 !== 0) return 'tokens that are not of five numbers';
  let [line, character] = [0, 0];
  for (let index = 0; index < data.length; index += 5) {
    const [lines = 0, characters = 0, length = 0] = data.slice(index, index + 3);
    if (lines < 0 || characters < 0 || length <= 0) return 'tokens out of order';
    line += lines;
    character = lines === 0 ? character + characters : characters;
    if (!isIn(text, line, character + length)) return 'a token outside its line';
  }
  return undefined;
}
