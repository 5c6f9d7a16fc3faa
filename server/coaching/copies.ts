import type { Plan } from '../../schemas/generated/format.d.ts';
import { attempt, each } from './brokenPart.ts';
import { fingerprint } from './fingerprint.ts';
import { rememberedOfLast } from './remembered.ts';
import type { NumberedTheme } from './themes.ts';

/**
 * The words of a theme as they are compared: whatever their case and white space, by fingerprints, so
 * that what people wrote goes nowhere else for it.
 */
export interface ThemeWords {
  readonly title: string;
  readonly actions: readonly string[];
}

/** An open theme of a plan, and what it is compared by. */
export interface ComparableTheme extends NumberedTheme {
  readonly words: ThemeWords;
}

/**
 * The open themes of a plan that could be copies of somebody's. A theme without actions is nobody's
 * copy: many want the same, few the same way.
 *
 * @throws BrokenPart where `themes` cannot be read; broken themes are passed over.
 */
export const comparableThemes = rememberedOfLast((plan: Plan): readonly ComparableTheme[] =>
  each(plan.themes, (theme, index) => {
    const actions = (theme.actions ?? []).map((action) => compared(action.do));
    if (theme.status === 'closed' || actions.length === 0) return [];
    return [{ theme, index, words: { title: compared(theme.title), actions } }];
  }),
);

/** What may have been copied from a plan: the titles of all its themes, with their indices. */
export function titlesOf(plan: Plan): { readonly title: string; readonly index: number }[] {
  const themes = attempt(() => plan.themes);
  return each(themes, (theme, index) => [{ title: compared(theme.title), index }]);
}

/** What may have been copied from a plan: the texts of all its actions, of whichever themes. */
export function actionsOf(plan: Plan): string[] {
  const themes = attempt(() => plan.themes);
  return each(themes, (theme) => each(theme.actions, (action) => [compared(action.do)]));
}

function compared(text: string): string {
  return fingerprint(text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase());
}
