import { actionOutsidePeriod } from './actionOutsidePeriod.ts';
import { actionOverdue } from './actionOverdue.ts';
import { actionWithoutDue } from './actionWithoutDue.ts';
import { growthAreaWithoutTheme } from './growthAreaWithoutTheme.ts';
import { horizonTooLong } from './horizonTooLong.ts';
import { noHeadline } from './noHeadline.ts';
import { noPersonalityTrait } from './noPersonalityTrait.ts';
import { noSuccessSignal } from './noSuccessSignal.ts';
import { periodEnded } from './periodEnded.ts';
import { themeWithoutAction } from './themeWithoutAction.ts';
import { themeWithoutAnchor } from './themeWithoutAnchor.ts';
import { tooFewThemes } from './tooFewThemes.ts';
import { tooManyOpenActions } from './tooManyOpenActions.ts';
import { tooManyThemes } from './tooManyThemes.ts';
import { trainingOnly } from './trainingOnly.ts';
import { vagueAction } from './vagueAction.ts';

/** The rules of pitfalls.md, "Plan: themes and actions", in its order. */
export const themesAndActions = [
  tooManyThemes,
  tooFewThemes,
  noPersonalityTrait,
  growthAreaWithoutTheme,
  themeWithoutAction,
  themeWithoutAnchor,
  noSuccessSignal,
  vagueAction,
  actionWithoutDue,
  actionOverdue,
  actionOutsidePeriod,
  trainingOnly,
  tooManyOpenActions,
  horizonTooLong,
  periodEnded,
  noHeadline,
] as const;
