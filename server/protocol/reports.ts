import type { DocumentParams } from './params.ts';

/** Request, client to server: a plan on one page or two. `OnePagerParams` → `ReportResult | null`. */
export const onePagerMethod = 'coach/onePager';

/** `html` stands alone and is ready to be printed. */
export type OnePagerFormat = 'html' | 'md';

export interface OnePagerParams extends DocumentParams {
  readonly format: OnePagerFormat;
}

/** A report on a plan, or why there is none: a sentence for people. */
export type ReportResult = Report | { readonly refused: string };

export interface Report {
  readonly text: string;
  /** The plan's keys in which something could not be read; the report says so too. */
  readonly missing: readonly string[];
}

/** Request: which periods a performance cycle may be about. `DocumentParams` → `CyclePeriodsResult | null`. */
export const cyclePeriodsMethod = 'coach/cyclePeriods';

export type CyclePeriodsResult =
  | { readonly periods: readonly CyclePeriod[] }
  | { readonly refused: string };

/** Both days belong to it, YYYY-MM-DD. */
export interface CyclePeriod {
  /** The plan's own, or the last three, six or twelve months. */
  readonly of: 'plan' | 'quarter' | 'half-year' | 'year';
  readonly from: string;
  readonly to: string;
}

/**
 * Request: what was said and coloured in a period, as Markdown. `PerformanceCycleParams` →
 * `ReportResult | null`.
 */
export const performanceCycleMethod = 'coach/performanceCycle';

export interface PerformanceCycleParams extends DocumentParams {
  /** YYYY-MM-DD. Default: the start of the plan's period. */
  readonly from?: string;
  /** YYYY-MM-DD. Default: the end of the plan's period, or today where a first day is given. */
  readonly to?: string;
}

/**
 * Request: the ten minutes before a session on one page, as Markdown. `DocumentParams` →
 * `ReportResult | null`.
 */
export const preparationMethod = 'coach/preparation';
