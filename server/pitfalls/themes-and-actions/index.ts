import { growthAreaWithoutTheme } from './growthAreaWithoutTheme.ts';
import { noPersonalityTrait } from './noPersonalityTrait.ts';
import { themeWithoutAction } from './themeWithoutAction.ts';
import { tooFewThemes } from './tooFewThemes.ts';
import { tooManyThemes } from './tooManyThemes.ts';

/** The rules of pitfalls.md, "Plan: themes and actions", in its order. */
export const themesAndActions = [
  tooManyThemes,
  tooFewThemes,
  noPersonalityTrait,
  growthAreaWithoutTheme,
  themeWithoutAction,
] as const;
