import type { PlacedRange } from './params.ts';

/**
 * Request: what is due when in the workspace, and how everyone's plan goes. No ratings, nobody is compared.
 * Private files and closed plans are left out. `AgendaParams` → `Agenda`, null where it was cancelled.
 */
export const agendaMethod = 'coach/agenda';

export interface AgendaParams {
  /** Who asks, by id or name: only plans in which they are the person or the lead. Without one, all. */
  readonly person?: string | undefined;
  /** The day that weeks begin with, from 1 (Monday) to 7; Monday without one. */
  readonly weekStart?: number | undefined;
}

export interface Agenda {
  /** Whether all files of the workspace have been read: until then something may be missing. */
  readonly isComplete: boolean;
  /** The day that this is said of, YYYY-MM-DD. */
  readonly today: string;
  /** By date, what has none last. */
  readonly checkIns: readonly AgendaCheckIn[];
  /** By name. */
  readonly people: readonly AgendaPerson[];
}

export interface AgendaCheckIn {
  readonly uri: string;
  readonly person: string;
  readonly section: 'overdue' | 'this-week' | 'later' | 'unscheduled';
  readonly loop: 'session' | 'refresh' | 'nudge';
  /** YYYY-MM-DD; absent where it is unscheduled. */
  readonly due?: string;
  /** As lenses say it: `Next coaching session: Fri 27 Nov 2026 (in 3 days)`. */
  readonly label: string;
  /** How that comes about. */
  readonly reason: string;
  readonly target: PlacedRange;
}

export interface AgendaPerson {
  readonly uri: string;
  readonly name: string;
  readonly headline?: string;
  /** Open themes, in the plan's order. */
  readonly themes: readonly AgendaTheme[];
  /** The label of what is due next, where something is. */
  readonly next?: string;
  readonly target: PlacedRange;
}

export interface AgendaTheme {
  /** Its index in the plan's `themes`. */
  readonly index: number;
  readonly title: string;
  /** Its last colour. */
  readonly colour?: 'green' | 'amber' | 'red';
  /** Its colours and open actions in a line. */
  readonly label: string;
  readonly target: PlacedRange;
}

/**
 * Request: the next check-ins as a calendar (iCalendar), of one document or of all plans that concern a
 * person. `CalendarParams` → its text, null where it was cancelled or there is nothing with a date.
 */
export const calendarMethod = 'coach/calendar';

export interface CalendarParams {
  /** The plan; without one, all. */
  readonly uri?: string | undefined;
  readonly person?: string | undefined;
}
