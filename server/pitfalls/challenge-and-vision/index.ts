import { challengeNotAgreed } from './challengeNotAgreed.ts';
import { challengeStale } from './challengeStale.ts';
import { noChallenge } from './noChallenge.ts';
import { noNextChallenge } from './noNextChallenge.ts';
import { noVision } from './noVision.ts';
import { oneSidedVision } from './oneSidedVision.ts';
import { visionStopsAtRole } from './visionStopsAtRole.ts';

/** The rules of pitfalls.md, "Plan: challenge and vision", in its order. */
export const challengeAndVision = [
  noChallenge,
  challengeNotAgreed,
  challengeStale,
  noNextChallenge,
  noVision,
  oneSidedVision,
  visionStopsAtRole,
] as const;
