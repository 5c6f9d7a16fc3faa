import type { CoachDocument } from '../document/document.ts';
import { breaksFile } from '../document/problem.ts';
import { type Edit, isRefused } from './edit.ts';
import { suggestionOf, wordCodes } from './fixes/didYouMean.ts';
import { findPlace } from './fixes/findPlace.ts';
import { type Mendable, textOf } from './fixes/fix.ts';

/** A suggestion that is applied: what it mends, what it is called, and what it changes. */
export interface AppliedFix<Finding extends Mendable = Mendable> {
  readonly finding: Finding;
  readonly title: string;
  readonly edits: readonly Edit[];
}

/**
 * The fixes that need nobody's judgement, for `coach check --fix` and `source.fixAll.coach`: keys, ids
 * and words of the format, each changed to the one that was suggested. `applyEdits` applies the edits
 * of all of them together. None for a file whose syntax is in doubt. What one of them uncovers (a key
 * that is known now, and within it another) is for the next time.
 */
export function fixAll<Finding extends Mendable>(
  document: CoachDocument,
  findings: readonly Finding[],
): AppliedFix<Finding>[] {
  const inDoubt = document.problems.some(({ code }) => breaksFile(code) && code !== 'unknown-kind');
  if (inDoubt) return [];
  const taken = new Set<string>();
  return findings.flatMap((finding) => {
    if (!wordCodes.has(finding.code)) return [];
    const at = findPlace(document, finding.range);
    const offer = suggestionOf({ document, finding, at });
    if (!at || !offer || isRefused(offer.edits)) return [];
    // Of two keys that would both become the same one, only the first does; and no place twice.
    const key =
      at.part === 'key' ? [...at.path.slice(0, -1), textOf(finding, 'suggestion')] : at.path;
    const place = JSON.stringify(key);
    if (taken.has(place)) return [];
    taken.add(place);
    return [{ finding, title: offer.title, edits: offer.edits }];
  });
}
