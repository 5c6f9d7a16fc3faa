import type { Temporal } from 'temporal-polyfill';
import { isAfter } from '../../coaching/calendar.ts';
import { cyclePeriods } from '../../coaching/cyclePeriods.ts';
import { type CycleDays, performanceCycle } from '../../coaching/performanceCycle.ts';
import { readableParts } from '../../coaching/readableParts.ts';
import { type CoachDocument, ofKind } from '../../document/document.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import type { CyclePeriodsResult, ReportResult } from '../../protocol.ts';
import { gapPointsFor } from '../gapPoints.ts';
import { quotable } from '../quotable.ts';
import { notReportable } from '../report.ts';
import { cycleMarkdown } from './cycleMarkdown.ts';
import { cycleWordsFor } from './cycleWords.ts';

/**
 * What a review of a period is prepared with, as Markdown, or why there is none. Nothing is thrown.
 *
 * @param asked the plan's own period where nothing is said, and until today where only the first day is
 */
export function cycleReport(
  document: CoachDocument,
  surroundings: Surroundings,
  asked: Partial<CycleDays>,
  locale: string,
): ReportResult {
  const words = cycleWordsFor(locale);
  const read = ofKind(document, 'plan');
  const refused = notReportable(document, locale);
  if (!read || refused !== undefined) return { refused: refused ?? '' };
  const { today, questions } = surroundings;
  const { plan, missing } = readableParts(read.content, words.unnamed);
  const days = daysOf(asked, cyclePeriods(plan, today).plan, today);
  if (!days) return { refused: words.noPeriod };
  if (isAfter(days.from, days.to)) return { refused: words.fromAfterTo };
  if (isAfter(days.from, today)) return { refused: words.inFuture };
  const { compass } = quotable(read, surroundings);
  const gapPoints = gapPointsFor(compass);
  const cycle = performanceCycle({ ...days, plan, compass, questions, today, gapPoints });
  return { text: cycleMarkdown({ cycle, days, plan, compass, missing, today, locale }), missing };
}

function daysOf(
  { from, to }: Partial<CycleDays>,
  own: CycleDays | undefined,
  today: Temporal.PlainDate,
): CycleDays | undefined {
  if (from) return { from, to: to ?? today };
  return own && { from: own.from, to: to ?? own.to };
}

/** The periods that a plan's performance cycle is usually about, or why there is none. */
export function cyclePeriodsOf(
  document: CoachDocument,
  { today }: Surroundings,
  locale: string,
): CyclePeriodsResult {
  const plan = ofKind(document, 'plan');
  const refused = notReportable(document, locale);
  if (!plan || refused !== undefined) return { refused: refused ?? '' };
  const periods = cyclePeriods(plan.content, today);
  return {
    periods: (['plan', 'quarter', 'half-year', 'year'] as const).flatMap((of) => {
      const days = periods[of];
      return days ? [{ of, from: days.from.toString(), to: days.to.toString() }] : [];
    }),
  };
}
