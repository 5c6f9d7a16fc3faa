import { Lexer } from 'yaml';
import type { Span } from './tree.ts';

/** A comment that silences findings (format.md, "Comments that silence a pitfall"). */
export interface Ignore {
  /** The comment, from its `#` on. */
  readonly span: Span;
  /** The codes that it names, as they stand there. */
  readonly codes: readonly string[];
  /** The offset range in which a finding must start; undefined for the whole file. */
  readonly reach: Span | undefined;
}

/**
 * The `# coach-ignore` comments of a text. One at the end of a line is for that line; one on a line of
 * its own is for the next line that is no comment; `# coach-ignore-file` is for the whole file.
 */
export function ignoresIn(source: string): Ignore[] {
  // Lexing costs as much as parsing: hardly any file has such a comment.
  if (!source.includes('coach-ignore')) return [];
  const ignores: Ignore[] = [];
  for (const { text, start } of comments(source)) {
    const match = /^#\s*coach-ignore(-file)?(?=[\s:]|$)\s*([\w-]+(?:\s*,\s*[\w-]+)*)?/.exec(text);
    if (!match) continue;
    const [, isForFile, codes = ''] = match;
    ignores.push({
      span: [start, start + text.length],
      codes: codes.split(/\s*,\s*/).filter(Boolean),
      reach: isForFile ? undefined : reachOf(source, start),
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
    isValue = token === VALUE;
    if (!isValue && token !== DOCUMENT && token !== FLOW_END) offset += token.length;
  }
}

function reachOf(source: string, comment: number): Span {
  let line = startOfLine(source, comment);
  if (source.slice(line, comment).trim() === '') {
    do line = startOfNextLine(source, line);
    while (line < source.length && /^[ \t]*(#|[\r\n])/.test(source.slice(line, line + 200)));
  }
  return [line, startOfNextLine(source, line)];
}

function startOfLine(source: string, offset: number): number {
  return Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
}

function startOfNextLine(source: string, offset: number): number {
  const rest = /\r\n|\n|\r/g;
  rest.lastIndex = offset;
  return rest.exec(source) ? rest.lastIndex : source.length;
}
