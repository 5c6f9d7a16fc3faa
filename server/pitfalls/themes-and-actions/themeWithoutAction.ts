import { each } from '../../coaching/brokenPart.ts';
import { onMappingLacking } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const themeWithoutAction = rule({
  code: 'theme-without-action',
  section: 'themes-and-actions',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {},
  what: 'An open theme has no action.',
  why: 'The plan defines concrete actions for its themes (step 4). A theme without one is a wish.',
  *check({ content }) {
    yield* each(content.themes, function* (theme, index) {
      if (theme.status === 'closed') return;
      const actions = theme.actions ?? [];
      if (actions.some((action) => action.status !== 'dropped')) return;
      const fact =
        actions.length === 0 ? 'has no action yet' : 'has only actions that were dropped';
      yield {
        at: onMappingLacking('themes', index),
        message: `The theme "${theme.title}" ${fact}: agree on one next step that can be seen to be done, with a day by which it will be.`,
        data: { theme: theme.id },
      };
    });
  },
});
