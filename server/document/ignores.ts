import { Lexer } from 'yaml';
import { startOfLine } from './lines.ts';
import type { Span } from './tree.ts';

/** A comment that silences findings (format.md, "Comments that silence a pitfall"). */
export interface Ignore {
  /** The comment, from its `#` on. */
  readonly span: Span;
  /** The codes that it names, as they stand there. */
  readonly codes: readonly string[];
  /** The offset at which the line begins on which findings are silenced; undefined for the whole file. */
  readonly line: number | undefined;
}

/**
 * The `# coach-ignore` comments of a text. One at the end of a line is for that line; one on a line of
 * its own is for the next line that is no comment, be it blank; `# coach-ignore-file` is for the whole file.
 */
export function ignoresIn(source: string): Ignore[] {
  // Lexing costs as much as parsing: hardly any file has such a comment.
  if (!source.includes('coach-ignore')) return [];
  const ignores: Ignore[] = [];
  let next = 0;
  for (const { text, start } of comments(source)) {
    const match = /^#\s*coach-ignore(-file)?(?=[\s:]|$)\s*([\w-]+(?:\s*,\s*[\w-]+)*)?/.exec(text);
    if (!match) continue;
    const [, isForFile, codes = ''] = match;
    let line = startOfLine(source, start);
    if (source.slice(line, start).trim() === '') {
      // Comments that follow each other are for the same line: it is looked for once.
      if (next <= start) next = nextLineWithoutComment(source, start);
      line = next;
    }
    ignores.push({
      span: [start, start + text.length],
      codes: codes.split(/\s*,\s*/).filter(Boolean),
      line: isForFile ? undefined : line,
    });
  }
  return ignores;
}

/** Marks that the lexer puts before a document and a value, and where a value ends; the text has none. */
const DOCUMENT = '\u0002';
const VALUE = '\u001f';
const FLOW_END = '\u0018';

function* comments(source: string): Generator<{ text: string; start: number }> {
  let offset = 0;
  let isValue = false;
  for (const token of new Lexer().lex(source)) {
    if (!isValue && token.startsWith('#')) yield { text: token.trimEnd(), start: offset };
    const isMark: boolean =
      !isValue && (token === DOCUMENT || token === VALUE || token === FLOW_END);
    if (!isMark) offset += token.length;
    isValue = isMark && token === VALUE;
  }
}

/** The start of the first line after an offset that is not only a comment. A blank one ends the reach. */
function nextLineWithoutComment(source: string, offset: number): number {
  const comment = /[ \t]*#/y;
  let line = startOfNextLine(source, offset);
  while (line < source.length) {
    comment.lastIndex = line;
    if (!comment.test(source)) break;
    line = startOfNextLine(source, line);
  }
  return line;
}

function startOfNextLine(source: string, offset: number): number {
  const lineBreak = /\r\n|\n|\r/g;
  lineBreak.lastIndex = offset;
  return lineBreak.test(source) ? lineBreak.lastIndex : source.length;
}
