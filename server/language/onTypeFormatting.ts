import type { CoachDocument } from '../document/document.ts';
import { pathAt } from '../document/pathAt.ts';
import type { Range } from '../document/range.ts';

/** A change within one line. */
export interface LineEdit {
  readonly range: Range;
  readonly newText: string;
}

/** A key with what stands behind it, after the dashes of the items that it begins. */
const keyLine =
  /^( *(?:- +)*)(?:[\p{L}\p{N}_-]+|"[^"]*"|'[^']*')[ \t]*:(?:[ \t]+(?<value>[^#\s].*))?[ \t]*(?:#.*)?$/u;
/** Dashes and nothing behind them. */
const dashLine = /^( *(?:- +)*)-[ \t]*(?:#.*)?$/;
/** What may stand between a key and the mapping, list or text below it. */
const opensBlock = /^(?:[&!]\S*\s*)*(?:[|>][-+\d]*)?\s*(?:#.*)?$/;

/**
 * Indents the line that Enter has just begun: below a key without a value one step deeper, below a key of a
 * list's item at that key. Only that line is touched, and only while nothing stands on it.
 *
 * @param step how many spaces a level of indentation has.
 */
export function onTypeFormatting(
  document: CoachDocument,
  { line }: Range['start'],
  step: number,
): LineEdit[] {
  if (line === 0) return [];
  const typed = lineAt(document, line);
  const before = lineAt(document, line - 1);
  if (typed.trim() !== '' || isWithinText(document, line - 1, before)) return [];
  const indent = indentBelow(before, step);
  if (indent === undefined || typed === ' '.repeat(indent)) return [];
  const range = { start: { line, character: 0 }, end: { line, character: typed.length } };
  return [{ range, newText: ' '.repeat(indent) }];
}

function indentBelow(before: string, step: number): number | undefined {
  const key = keyLine.exec(before);
  if (key) {
    const column = key[1]?.length ?? 0;
    const isOpen = opensBlock.test(key.groups?.value ?? '');
    // What stands in brackets over several lines is indented as its author likes.
    if (!isOpen && /^[[{]/.test(key.groups?.value ?? ''))
      return closes(before) ? column : undefined;
    return isOpen ? column + step : column;
  }
  const dash = dashLine.exec(before);
  return dash ? (dash[1]?.length ?? 0) + 2 : undefined;
}

function closes(line: string): boolean {
  return /[\]}][ \t]*(?:#.*)?$/.test(line);
}

/** Whether a line lies within a text of several lines, in which nothing is a key. */
function isWithinText(document: CoachDocument, line: number, text: string): boolean {
  const start = document.text.offsetAt({ line, character: 0 });
  const offset = start + (text.length - text.trimStart().length);
  const place = pathAt(document.tree, offset);
  return place?.part === 'value' && place.node.type === 'scalar' && place.span[0] < start;
}

function lineAt(document: CoachDocument, line: number): string {
  const start = { line, character: 0 };
  const text = document.text.getText({ start, end: { line: line + 1, character: 0 } });
  return text.replace(/[\r\n]+$/, '');
}
