import type { Temporal } from 'temporal-polyfill';
import type { Colour, LogKind, Plan } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { say } from '../coaching/say.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';
import type { Edits } from './edit.ts';
import { insertKeys } from './insertKeys.ts';
import { changesElsewhere, refusals } from './locate.ts';
import { insertLogEntry } from './logEntry.ts';
import { unwritableLog } from './readableLog.ts';
import { replaceScalar, replaceValue } from './replace.ts';
import { setKeys } from './setKeys.ts';
import { inline, type Sketch } from './sketch.ts';

/** How a theme goes, as of today. */
export interface ThemeColour {
  /** The theme's id. */
  readonly theme: string;
  readonly colour: Colour;
  /** What was seen that speaks for it; blank is none. */
  readonly evidence?: string | undefined;
}

/**
 * Gives a theme its colour of today: in the entry of what was held today, or else in a nudge of today,
 * since a colour between two sessions is a short word about one theme. Nothing planned or cancelled says
 * how a theme goes. Evidence that is there stays unless other is given.
 *
 * @returns a refusal for what is no plan, has no such open theme, or comes from an anchor.
 */
export function setThemeColour(
  document: CoachDocument,
  { theme, colour, evidence }: ThemeColour,
  today: Temporal.PlainDate,
): Edits {
  const plan = ofKind(document, 'plan')?.content;
  if (!plan) return { refused: say`Themes stand in a plan: open one first.` };
  const refusal = unwritableLog(document) ?? refusalFor(plan, theme);
  if (refusal) return refusal;
  const seen = evidence?.trim() ?? '';
  const value: Sketch = seen === '' ? colour : inline({ colour, evidence: seen });
  const entry = heldToday(plan, today);
  if (entry === undefined) {
    return insertLogEntry(document, {
      date: today.toString(),
      kind: 'nudge',
      progress: { [theme]: value },
    });
  }
  const path = ['log', entry, 'progress', theme];
  const shared = changesElsewhere(document, path);
  if (shared) return shared;
  const node = nodeAt(document.tree, path);
  if (!node) return insertKeys(document, path.slice(0, -1), { [theme]: value });
  if (node.type === 'sequence') return refusals.unreadable;
  if (node.type === 'mapping') {
    return setKeys(document, path, { colour, ...(seen !== '' && { evidence: seen }) });
  }
  if (seen !== '') return replaceValue(document, path, value);
  return node.value === colour ? [] : replaceScalar(document, path, colour);
}

function refusalFor(plan: Plan, id: string) {
  const theme = attempt(() => plan.themes?.find((each) => attempt(() => each.id) === id));
  if (!theme)
    return { refused: say`There is no theme \`${id}\` in this plan. Nothing was changed.` };
  return attempt(() => theme.status) === 'closed'
    ? { refused: say`The theme \`${id}\` is closed: open it again first (\`status: open\`).` }
    : undefined;
}

/** Of several entries of a day, the one in which colours are looked for first. */
const byWeight: readonly LogKind[] = ['session', 'one-on-one', 'refresh', 'nudge'];

/** The index in the log of what was held today; undefined where nothing was. */
function heldToday(plan: Plan, today: Temporal.PlainDate): number | undefined {
  const day = today.toString();
  const entries = [...(attempt(() => plan.log) ?? []).entries()].filter(([, entry]) =>
    attempt(() => entry.date === day && (entry.status ?? 'held') === 'held'),
  );
  const weight = ([, entry]: (typeof entries)[number]) =>
    byWeight.indexOf(attempt(() => entry.kind) ?? 'nudge');
  return entries.sort((one, other) => weight(one) - weight(other))[0]?.[0];
}
