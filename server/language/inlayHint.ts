import { attempt } from '../coaching/brokenPart.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';
import { type Range, rangeOfSpan } from '../document/range.ts';
import type { Surroundings } from '../document/surroundings.ts';
import { dueDateHints } from './inlayHints/dueDates.ts';
import { expectedHints } from './inlayHints/expected.ts';
import { gapHints } from './inlayHints/gaps.ts';
import type { Hint, Hinted } from './inlayHints/hint.ts';
import { hintWordsFor } from './inlayHints/hintWords.ts';
import { oneLine } from './oneLine.ts';
import { quotable } from './quotable.ts';

/** The sorts of hints, each with whether it is wanted. */
export interface HintSwitches {
  /** The difference between self and lead. */
  readonly gaps: boolean;
  /** The distance to what the compass expects. */
  readonly expected: boolean;
  /** How far off due dates are. */
  readonly dueDates: boolean;
}

/** A hint at a position, in plain text. */
export interface PlacedHint extends Omit<Hint, 'path'> {
  readonly position: Range['start'];
}

const sorts = {
  gaps: gapHints,
  expected: expectedHints,
  dueDates: dueDateHints,
} as const satisfies Record<keyof HintSwitches, (hinted: Hinted) => Hint[]>;

/** The hints behind the values of a plan in a range, in the order of the text. A closed plan has none. */
export function inlayHints(
  document: CoachDocument,
  surroundings: Surroundings,
  { start, end }: Range,
  switches: HintSwitches,
  locale: string,
): PlacedHint[] {
  const plan = ofKind(document, 'plan')?.content;
  if (!plan || attempt(() => plan.status) === 'closed') return [];
  const { compass } = quotable(document, surroundings);
  const { today } = surroundings;
  const hinted = { plan, compass, today, locale, words: hintWordsFor(locale) };
  const placed: PlacedHint[] = [];
  for (const sort of ['gaps', 'expected', 'dueDates'] as const) {
    if (!switches[sort]) continue;
    for (const { path, label, tooltip } of attempt(() => sorts[sort](hinted)) ?? []) {
      const node = nodeAt(document.tree, path);
      // Several would stand at one alias, and nobody would know whose they are.
      if (!node || node.aliased) continue;
      const position = rangeOfSpan(document.text, node.span).end;
      if (position.line < start.line || position.line > end.line) continue;
      placed.push({ position, label: oneLine(label), tooltip: oneLine(tooltip) });
    }
  }
  placed.sort(
    ({ position: one }, { position: other }) =>
      one.line - other.line || one.character - other.character,
  );
  return joined(placed);
}

/** Two hints at one place would run into each other: they are shown as one. */
function joined(placed: readonly PlacedHint[]): PlacedHint[] {
  const hints: PlacedHint[] = [];
  for (const hint of placed) {
    const last = hints.at(-1);
    const { line, character } = hint.position;
    if (last?.position.line === line && last.position.character === character) {
      const label = `${last.label} · ${hint.label}`;
      hints[hints.length - 1] = { ...hint, label, tooltip: `${last.tooltip} ${hint.tooltip}` };
    } else {
      hints.push(hint);
    }
  }
  return hints;
}
