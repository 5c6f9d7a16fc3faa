import type { Temporal } from 'temporal-polyfill';
import type { Plan } from '../../schemas/generated/format.d.ts';
import { attempt, each } from '../coaching/brokenPart.ts';
import { isAfter, toDate } from '../coaching/calendar.ts';
import { plannedRefresh } from '../coaching/refresh.ts';
import { say } from '../coaching/say.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { type Edits, isRefused, type Refusal, together } from './edit.ts';
import { changesElsewhere, refusals } from './locate.ts';
import { insertLogEntry } from './logEntry.ts';
import { settlePlanned } from './plannedEntry.ts';
import { reviewChallenge } from './setChallenge.ts';
import { setKeys } from './setKeys.ts';

/** What becomes of a plan at its refresh; what is not named stays. */
export interface Refresh {
  /** What holds from here on; blank, or the same, is as it was. */
  readonly headline?: string | undefined;
  /** Themes that are over: they stay in the plan, with what was learnt. */
  readonly close?: readonly { readonly theme: string; readonly learnt?: string | undefined }[];
  /** Whether the next bigger challenge was looked at, and what it is by now. */
  readonly challenge?: 'reviewed' | 'idea' | 'agreed' | 'assigned' | 'done' | 'dropped' | undefined;
  /** The period from here on, YYYY-MM-DD. */
  readonly period?: { readonly start: string; readonly end: string } | undefined;
  readonly notes?: string | undefined;
}

/**
 * Refreshes a plan in one change: the headline, the themes that are over, the challenge, the period, and
 * the entry in the log by which all of it can be told later. That entry has the headline that holds from
 * here on; the one before, and the period before, go into its notes unless the log has them already. A
 * planned refresh becomes the held one.
 *
 * @returns a refusal for what is no plan or cannot be read, for a theme that there is not, and for a
 *   period that ends before it starts.
 */
export function refreshPlan(
  document: CoachDocument,
  refresh: Refresh,
  today: Temporal.PlainDate,
): Edits {
  const plan = ofKind(document, 'plan')?.content;
  if (!plan) return { refused: say`A refresh is one of a plan: open one first.` };
  // Where the text as a whole is in doubt, so are the places in it.
  if (!document.isSound) return refusals.unreadable;
  const { period, challenge } = refresh;
  if (period && !isAfter(toDate(period.end), toDate(period.start))) {
    return { refused: say`The new period has to end after it starts. Nothing was changed.` };
  }
  const closed = closings(document, plan, refresh.close ?? [], today);
  if (isRefused(closed)) return closed;
  const before = attempt(() => plan.headline);
  const headline = refresh.headline?.trim() || before;
  const review = challenge === 'reviewed' ? {} : { status: challenge };
  return together([
    headline !== undefined && headline !== before ? setKeys(document, [], { headline }) : [],
    ...closed,
    challenge ? reviewChallenge(document, review, today) : [],
    period ? setKeys(document, ['period'], { start: period.start, end: period.end }) : [],
    logged(document, plan, headline, notesOf(plan, refresh, headline), today),
  ]);
}

function closings(
  document: CoachDocument,
  plan: Plan,
  close: NonNullable<Refresh['close']>,
  today: Temporal.PlainDate,
): Edits[] | Refusal {
  const themes = attempt(() => plan.themes) ?? [];
  const changes: Edits[] = [];
  for (const { theme, learnt = '' } of close) {
    const index = themes.findIndex((one) => attempt(() => one.id) === theme);
    if (index < 0) {
      return { refused: say`There is no theme \`${theme}\` in this plan. Nothing was changed.` };
    }
    const path = ['themes', index];
    const shared = changesElsewhere(document, [...path, 'status']);
    if (shared) return shared;
    const lesson = learnt.trim();
    changes.push(
      setKeys(document, path, {
        status: 'closed',
        closed: today.toString(),
        ...(lesson !== '' && { learnt: lesson }),
      }),
    );
  }
  return changes;
}

function logged(
  document: CoachDocument,
  plan: Plan,
  headline: string | undefined,
  notes: string,
  today: Temporal.PlainDate,
): Edits {
  const said = {
    ...(headline !== undefined && headline !== '' && { headline }),
    ...(notes !== '' && { notes }),
  };
  const planned = plannedRefresh(plan);
  if (!planned) {
    return insertLogEntry(document, { date: today.toString(), kind: 'refresh', ...said });
  }
  return settlePlanned(document, planned.index, { kind: 'refresh', status: 'held' }, today, said);
}

/** What was said, and what the log does not have yet of how it was before. */
function notesOf(
  plan: Plan,
  { notes = '', period }: Refresh,
  headline: string | undefined,
): string {
  const before = attempt(() => plan.headline)?.trim();
  const known = each(
    attempt(() => plan.log),
    (entry) => (entry.headline === undefined ? [] : [entry.headline]),
  );
  const wasHeadline = before && before !== headline && ![...known].includes(before);
  const was = attempt(() => plan.period);
  const wasPeriod = period && was?.start !== undefined && was.end !== undefined;
  return [
    notes.trim(),
    wasHeadline ? `Headline until now: ${asSentence(before)}` : '',
    wasPeriod ? `Period until now: ${was.start} to ${was.end}.` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function asSentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}
