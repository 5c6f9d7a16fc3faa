import { say } from '../../coaching/say.ts';
import { eachOpenTheme } from '../../coaching/themes.ts';
import { yaml } from '../../document/example.ts';
import { onMappingLacking } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { themeData, themeInWords } from '../wording.ts';

export const themeWithoutAction = rule({
  code: 'theme-without-action',
  section: 'themes-and-actions',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {},
  what: 'An open theme has no action.',
  why: 'The plan defines concrete actions for its themes (step 4). A theme without one is a wish.',
  example: {
    before: yaml`
      themes:
        - id: bad-news
          title: Share bad news early
          trait: candour
    `,
    after: yaml`
      themes:
        - id: bad-news
          title: Share bad news early
          trait: candour
          actions:
            - { do: Role-play the call with Sales before the next delay, due: 2026-12-11 }
    `,
  },
  *check({ content }) {
    yield* eachOpenTheme(content, function* (theme, index) {
      const actions = theme.actions ?? [];
      if (actions.some((action) => action.status !== 'dropped')) return;
      const fact =
        actions.length === 0
          ? say`${themeInWords(theme)} has no action yet`
          : say`${themeInWords(theme)} has only actions that were dropped`;
      yield {
        at: onMappingLacking('themes', index),
        message: say`${fact}: agree on one next step that can be seen to be done, with a day by which it will be.`,
        data: themeData(theme),
      };
    });
  },
});
