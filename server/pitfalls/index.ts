import { assessment } from './assessment/index.ts';
import { challengeAndVision } from './challenge-and-vision/index.ts';
import { compass } from './compass/index.ts';
import { followUp } from './follow-up/index.ts';
import { notesAndComments } from './notes-and-comments/index.ts';
import { owning } from './owning/index.ts';
import { references } from './references/index.ts';
import type { Rule } from './rule.ts';
import { themesAndActions } from './themes-and-actions/index.ts';

/** All rules, in the order of pitfalls.md. */
export const rules: readonly Rule[] = [
  ...references,
  ...compass,
  ...owning,
  ...assessment,
  ...challengeAndVision,
  ...themesAndActions,
  ...followUp,
  ...notesAndComments,
];
