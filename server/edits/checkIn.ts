import type { Temporal } from 'temporal-polyfill';
import type { Asked, Commitment, LogEntry, Topic } from '../../schemas/generated/format.d.ts';

export const checkInKinds = ['session', 'nudge', 'one-on-one'] as const;
export type CheckInKind = (typeof checkInKinds)[number];

/** What is to be said of a check-in in the log. All but what it was may be left out. */
export interface CheckIn {
  readonly kind: CheckInKind;
  readonly status: 'held' | 'cancelled';
  /** Undefined for the planned one's day where that is at hand, else for today. */
  readonly date?: Temporal.PlainDate | undefined;
  readonly minutes?: Readonly<Partial<Record<Topic, number>>> | undefined;
  readonly mostly?: Topic | undefined;
  /** By the themes' ids. */
  readonly progress?: NonNullable<LogEntry['progress']> | undefined;
  readonly mood?: string | undefined;
  /** Ids of buckets, skills, traits and themes. */
  readonly discussed?: readonly string[] | undefined;
  /** Questions, by their ids. */
  readonly asked?: readonly Asked[] | undefined;
  /** What was promised, or said of an earlier promise. A session names the other open ones by itself. */
  readonly commitments?: readonly Commitment[] | undefined;
  readonly notes?: string | undefined;
  /** For a session: when the next one is planned. Undefined for the day that the cadence gives. */
  readonly next?: Temporal.PlainDate | 'none' | undefined;
}

/**
 * What an entry leaves to be filled in: nothing; places to type at, with a word in each that may stay; or the
 * colours of the open themes as well, none of which may be made up.
 */
export type Fill = 'nothing' | 'words' | 'stops' | 'stops-and-colours';
