import { columnOf } from '../../document/lines.ts';
import type { Mapping } from '../../document/tree.ts';
import type { Section } from './section.ts';

interface Around {
  /** The key that stands for the word. */
  readonly mark: string;
  readonly before: string;
  readonly after: string;
  readonly hasColon: boolean;
  /** The section with the mark in it. */
  readonly text: string;
}

/** Whether a key with its value fits in here, such that the text says the same as before otherwise. */
export function keysFit(mapping: Mapping, around: Around): boolean {
  const { mark, before, after, hasColon, text } = around;
  const marked = mapping.entries.get(mark);
  // A value that is left out stands at its key; any other one would become the new key's.
  if (!hasColon && marked?.value.span[0] !== marked?.key[0]) return false;
  if (mapping.flow) {
    if (!/[{,]\s*$/.test(before)) return false;
    // A brace that is still to be closed closes behind what is inserted.
    return hasColon || /^\s*(?:[,}]|$)/.test(after) || /^[ \t]*$/m.test(lineWithoutBrace(after));
  }
  if (!hasColon && !isLineEnd(after)) return false;
  const keys = [...mapping.entries.values()].filter(({ value }) => !value.aliased);
  const starts = keys.map(({ key }) => key[0]);
  // A value with a key below it is read as one key of two lines.
  const first = text.slice(mapping.span[0], Math.min(...starts));
  return !/[\r\n]/.test(first) && new Set(starts.map((start) => columnOf(text, start))).size === 1;
}

/** Whether nothing follows a value on its line that would become part of it. */
export function valueFits({ after }: Section): boolean {
  return isLineEnd(after) || /^\s*[,\]}]/.test(after);
}

function isLineEnd(after: string): boolean {
  return /^(?:[ \t]*|[ \t]+#[^\r\n]*)(?:[\r\n]|$)/.test(after);
}

/** The rest of the line where no brace follows in the section; else something that is no space. */
function lineWithoutBrace(after: string): string {
  return after.includes('}') ? '}' : (/^[^\r\n]*/.exec(after)?.[0] ?? '');
}
