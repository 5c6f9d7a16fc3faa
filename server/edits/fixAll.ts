import type { Text } from '../coaching/say.ts';
import type { CoachDocument } from '../document/document.ts';
import type { Span } from '../document/tree.ts';
import { type Edit, isRefused } from './edit.ts';
import { didYouMean, isSafe, suggestionOf } from './fixes/didYouMean.ts';
import { isInDoubt, type Mendable, subjectFor, textOf } from './fixes/fix.ts';

/** A suggestion that is applied: what it mends, what it is called, and what it changes. */
export interface AppliedFix<Finding extends Mendable = Mendable> {
  readonly finding: Finding;
  readonly title: Text;
  readonly edits: readonly Edit[];
}

/**
 * The fixes that need nobody's judgement, for `coach check --fix` and `source.fixAll.coach`: keys, ids,
 * words of the format and nearly right paths of a compass, each changed to the one that was suggested. `applyEdits` applies the edits
 * of all of them together. None for a file whose syntax is in doubt. What one of them uncovers (a key
 * that is known now, and within it another) is for the next time, and so are the last of very many.
 */
export function fixAll<Finding extends Mendable>(
  document: CoachDocument,
  findings: readonly Finding[],
): AppliedFix<Finding>[] {
  if (isInDoubt(document)) return [];
  const { length } = document.text.getText();
  let left = MOST_CHARACTERS;
  const taken = new Set<string>();
  const changed: Span[] = [];
  return findings.flatMap((finding) => {
    if (!didYouMean.codes.includes(finding.code) || left <= 0) return [];
    const subject = subjectFor(document, finding);
    if (!isSafe(subject)) return [];
    const { at } = subject;
    const offer = suggestionOf(subject);
    left -= offer ? length : length / 10;
    if (!at || !offer || isRefused(offer.edits)) return [];
    // Of two keys that would both become the same one, only the first does; and no place twice.
    const key =
      at.part === 'key'
        ? [...at.path.slice(0, -1), textOf(subject.finding, 'suggestion')]
        : at.path;
    const place = JSON.stringify(key);
    const spans = offer.edits.map(({ span }) => span);
    if (taken.has(place) || spans.some((span) => changed.some((other) => meet(span, other))))
      return [];
    taken.add(place);
    changed.push(...spans);
    return [{ finding, title: offer.title, edits: offer.edits }];
  });
}

/**
 * For each suggestion the whole text is read again, and for other findings it is looked through, which
 * is some ten times quicker: thousands of them in a long text would take minutes. In a plan of 1,200
 * lines these are the first 40 suggestions.
 */
const MOST_CHARACTERS = 2_000_000;

function meet(one: Span, other: Span): boolean {
  return one[0] < other[1] && other[0] < one[1];
}
