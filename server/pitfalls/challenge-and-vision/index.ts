import { noChallenge } from './noChallenge.ts';
import { noVision } from './noVision.ts';

/** The rules of pitfalls.md, "Plan: challenge and vision", in its order. */
export const challengeAndVision = [noChallenge, noVision] as const;
