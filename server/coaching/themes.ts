import type { Temporal } from 'temporal-polyfill';
import type {
  Action,
  Colour,
  LogEntry,
  LogKind,
  Plan,
  Theme,
} from '../../schemas/generated/format.d.ts';
import { each } from './brokenPart.ts';
import { byDate, compareDates, isAfter, toDate } from './calendar.ts';
import { edgePassed, periodOf } from './period.ts';

/** A theme with its index in `themes`. */
export interface NumberedTheme {
  readonly theme: Theme;
  readonly index: number;
}

/** An action with its index in its theme's `actions`. */
export interface NumberedAction {
  readonly action: Action;
  readonly index: number;
}

/** Themes that are not closed (pitfalls.md, "Words"). */
export function openThemes(plan: Plan): NumberedTheme[] {
  return [...(plan.themes ?? []).entries()]
    .map(([index, theme]) => ({ index, theme }))
    .filter(({ theme }) => theme.status !== 'closed');
}

/**
 * Runs `visit` for each theme that is not closed, and yields what it yields. What is broken silences
 * the theme that it belongs to, and no other.
 */
export function eachOpenTheme<Result>(
  plan: Plan,
  visit: (theme: Theme, index: number) => Iterable<Result>,
): Result[] {
  return each(plan.themes, (theme, index) =>
    theme.status === 'closed' ? [] : visit(theme, index),
  );
}

/** Where an action stands in a plan. */
export interface ActionPlace {
  readonly theme: Theme;
  /** The keys down to the action, from the plan's top. */
  readonly path: readonly (string | number)[];
}

/** As `eachOpenTheme`, over the open actions of the open themes. */
export function eachOpenAction<Result>(
  plan: Plan,
  visit: (action: Action, place: ActionPlace) => Iterable<Result>,
): Result[] {
  return eachOpenTheme(plan, (theme, index) =>
    each(theme.actions, (action, position) =>
      isOpen(action) ? visit(action, { theme, path: ['themes', index, 'actions', position] }) : [],
    ),
  );
}

/**
 * The themes that are open or were closed within the period, apart from those closed at a time
 * that the plan does not tell: they lack the day, or the plan lacks a period.
 */
export function themesOfPeriod(plan: Plan): {
  readonly within: readonly NumberedTheme[];
  readonly unknown: readonly NumberedTheme[];
} {
  const within: NumberedTheme[] = [];
  const unknown: NumberedTheme[] = [];
  for (const [index, theme] of (plan.themes ?? []).entries()) {
    const isWithin = theme.status !== 'closed' || closedWithin(theme, plan);
    if (isWithin === undefined) unknown.push({ theme, index });
    else if (isWithin) within.push({ theme, index });
  }
  return { within, unknown };
}

/** Undefined where it cannot be known. A period with one end reaches without bound to the other side. */
function closedWithin({ closed }: Theme, plan: Plan): boolean | undefined {
  if (closed === undefined) return undefined;
  const period = periodOf(plan);
  if (!period?.start && !period?.end) return undefined;
  return edgePassed(toDate(closed), period) === undefined;
}

/** Actions that are still to be done: `todo`, which is the default, or `doing`. */
export function openActions(theme: Theme): NumberedAction[] {
  return [...(theme.actions ?? []).entries()]
    .map(([index, action]) => ({ index, action }))
    .filter(({ action }) => isOpen(action));
}

function isOpen({ status = 'todo' }: Action): boolean {
  return status === 'todo' || status === 'doing';
}

/** The earliest day on which an open action of the theme is due; undefined where none has one. */
export function nextActionDue(theme: Theme): Temporal.PlainDate | undefined {
  return openActions(theme)
    .flatMap(({ action }) => (action.due === undefined ? [] : [toDate(action.due)]))
    .sort(compareDates)
    .at(0);
}

/**
 * The colours as they are offered. Amber comes first: someone who leaves without choosing must not
 * have said that all is well.
 */
export const colours = ['amber', 'green', 'red'] as const satisfies readonly Colour[];

/** A colour that a theme was given, with the entry of the log that gave it. */
export interface GivenColour {
  readonly colour: Colour;
  readonly evidence: string | undefined;
  readonly date: Temporal.PlainDate;
  /** The entry's index in `log`. */
  readonly entry: number;
  readonly kind: LogKind;
  /** The keys down to what stands for the theme, from the plan's top. */
  readonly path: readonly (string | number)[];
  /** The keys down to the colour itself: the same, or one key more where it stands beside its evidence. */
  readonly colourPath: readonly (string | number)[];
}

/** Whether an entry of the log gives the theme a colour. */
export function isColoured(themeId: string, { progress }: LogEntry): boolean {
  return progress !== undefined && Object.hasOwn(progress, themeId);
}

/** Whether an entry of the log gives any theme a colour. Keys that begin with x- name none (format.md). */
export function hasColours({ progress }: LogEntry): boolean {
  return Object.keys(progress ?? {}).some((key) => !key.startsWith('x-'));
}

/** The colours of a theme in the held entries dated today or earlier, oldest first. */
export function coloursOf(themeId: string, plan: Plan, today: Temporal.PlainDate): GivenColour[] {
  const colours: GivenColour[] = [];
  for (const [index, entry] of (plan.log ?? []).entries()) {
    if (!isColoured(themeId, entry)) continue;
    const value = entry.progress?.[themeId];
    if (value === undefined || (entry.status ?? 'held') !== 'held') continue;
    const date = toDate(entry.date);
    if (isAfter(date, today)) continue;
    const isBare = typeof value === 'string';
    const detail = isBare ? { colour: value } : value;
    const path = ['log', index, 'progress', themeId];
    colours.push({
      colour: detail.colour,
      evidence: detail.evidence,
      date,
      entry: index,
      kind: entry.kind,
      path,
      colourPath: isBare ? path : [...path, 'colour'],
    });
  }
  return colours.sort(byDate);
}
