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
