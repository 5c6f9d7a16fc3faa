import type { Range } from '../document/range.ts';

/**
 * Request: what a plan's refresh begins with, what the colours since the last one say first.
 * `DocumentParams` → `QuarterResult`.
 */
export const quarterMethod = 'coach/quarter';

export interface QuarterTheme {
  readonly id: string;
  readonly title: string;
  /** Its colours since the last refresh and its actions, in words: `red → amber · 2 of 3 actions done`. */
  readonly label: string;
  /** The colours alone, oldest first. */
  readonly colours: readonly ('green' | 'amber' | 'red')[];
}

export interface Quarter {
  /** The document's version that this was read from. */
  readonly version: number;
  readonly person: string;
  /** As in `Since Thu 1 Oct 2026: 2 sessions held`. */
  readonly label: string;
  readonly headline: string;
  /** The open themes, in the plan's order. */
  readonly themes: readonly QuarterTheme[];
  readonly challenge?: { readonly title: string; readonly detail: string; readonly range: Range };
  /** The period, where it is over, and the one that is proposed to follow; YYYY-MM-DD. */
  readonly period?: {
    readonly ended: string;
    readonly next: { readonly start: string; readonly end: string };
  };
}

/** Null where the document is no plan that can be read. */
export type QuarterResult = Quarter | null;

/**
 * A server command that refreshes a plan in one change: headline, themes that are over, challenge, period,
 * and the log's entry for it. Arguments: one `RefreshPlanParams`, or the document's URI alone, which logs
 * that all stays as it is. Answers null, or why nothing was changed.
 */
export const refreshPlanCommand = 'coach.edit.refreshPlan';

export interface RefreshPlanParams {
  readonly uri: string;
  /** The document's version that was looked at; where it is given, the edit is made against no other. */
  readonly version?: number;
  readonly headline?: string;
  readonly close?: readonly { readonly theme: string; readonly learnt?: string }[];
  readonly challenge?: 'reviewed' | 'idea' | 'agreed' | 'assigned' | 'done' | 'dropped';
  readonly period?: { readonly start: string; readonly end: string };
  readonly notes?: string;
}
