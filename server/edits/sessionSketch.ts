import type { Temporal } from 'temporal-polyfill';
import type { Plan } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { colours, coloursOf, openThemes } from '../coaching/themes.ts';
import { ask, choose, mustChoose, type SketchMapping } from './sketch.ts';

/** What stands without a choice to make: no colour is given that nobody has chosen. */
export function plainSession(today: Temporal.PlainDate): SketchMapping {
  return { date: today.toString(), kind: 'session', mostly: 'growth', notes: '' };
}

/** A held session with what there is to choose: the colours of the open themes among it. */
export function askedSession(plan: Plan, today: Temporal.PlainDate): SketchMapping {
  const progress = askedColours(plan, today);
  return {
    date: today.toString(),
    kind: 'session',
    mostly: choose(['growth', 'career', 'feedback', 'status', 'other']),
    ...(Object.keys(progress).length > 0 ? { progress } : {}),
    notes: ask('What was talked about'),
  };
}

/** For each open theme a colour to choose. */
export function askedColours(plan: Plan, today: Temporal.PlainDate): SketchMapping {
  const themes = attempt(() => openThemes(plan).map(({ theme }) => theme.id)) ?? [];
  return Object.fromEntries(themes.map((id) => [id, mustChoose(coloursFor(id, plan, today))]));
}

/** The last colour first: someone who leaves before choosing has said that nothing has changed. */
function coloursFor(theme: string, plan: Plan, today: Temporal.PlainDate): readonly string[] {
  const last = attempt(() => coloursOf(theme, plan, today).at(-1)?.colour);
  return last === undefined ? colours : [last, ...colours.filter((colour) => colour !== last)];
}
