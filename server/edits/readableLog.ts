import { say } from '../coaching/say.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';
import { breaksFile } from '../document/problem.ts';
import type { Refusal } from './edit.ts';
import { lineAfter } from './text.ts';

/**
 * Why nothing can be written into a document's log; undefined where it can. Errors of the schema do not
 * matter, and broken YAML only up to the log's end: what stands before may change what the log's lines
 * mean, and what comes behind cannot.
 */
export function unwritableLog(document: CoachDocument): Refusal | undefined {
  if (!ofKind(document, 'plan')) return { refused: NEEDS_PLAN };
  if (document.isSound) return undefined;
  const log = nodeAt(document.tree, ['log']);
  const end = log && !log.aliased ? lineAfter(document.text.getText(), log.span[1]) : undefined;
  const isInDoubt = document.problems.some(({ code, span }) => {
    if (!breaksFile(code)) return false;
    // What an alias fails to bring in is missing where it stands, and nowhere else.
    if (code === 'unresolved-alias') return log !== undefined && isWithin(span[0], log.span);
    return end === undefined || span[0] < end;
  });
  return isInDoubt ? { refused: UNREADABLE } : undefined;
}

function isWithin(offset: number, [start, end]: readonly [number, number]): boolean {
  return offset >= start && offset < end;
}

/** What is said where somebody logs into something else. */
export const NEEDS_PLAN = say`Check-ins are logged in a plan: open one first.`;
const UNREADABLE = say`The log cannot be read, since the YAML is broken in it or above it: mend that first, and try again.`;
