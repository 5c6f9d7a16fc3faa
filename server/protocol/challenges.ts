import type { PlacedRange } from './params.ts';

/**
 * Request: everyone's next bigger challenge, those that were not looked at for longest first. Private files
 * and closed plans are left out. `ChallengesParams` → `ChallengesResult`, null where it was cancelled.
 */
export const challengesMethod = 'coach/challenges';

export interface ChallengesParams {
  /** Who asks, by id or name: only plans in which they are the person or the lead. Without one, all. */
  readonly person?: string | undefined;
}

/** A plan with its challenge, or without one. */
export interface PlanChallenge {
  readonly uri: string;
  readonly person: string;
  readonly challenge?: {
    readonly title: string;
    readonly status: 'idea' | 'agreed' | 'assigned' | 'done' | 'dropped';
    readonly readyWhen?: string;
  };
  /** When it was looked at last, in words: `reviewed on Fri 2 Oct 2026, 53 days ago`. */
  readonly detail: string;
  /** Whether it was not looked at for longer than a quarter, or never, or is over without another. */
  readonly isStale: boolean;
  readonly target: PlacedRange;
}

export type ChallengesResult = readonly PlanChallenge[] | null;
