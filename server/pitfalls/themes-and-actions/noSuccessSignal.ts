import { say } from '../../coaching/say.ts';
import { eachOpenTheme } from '../../coaching/themes.ts';
import { yaml } from '../../document/example.ts';
import { onMappingLacking } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { themeData, themeInWords } from '../wording.ts';

export const noSuccessSignal = rule({
  code: 'no-success-signal',
  section: 'themes-and-actions',
  severity: 'information',
  kinds: ['plan'],
  gentleWhileYoung: true,
  thresholds: {},
  what: 'An open theme does not say how both will see that it worked.',
  why: 'The monthly session gives each theme a colour (step 5). Without a sign of success that both have agreed on in the plan (step 4), that colour is a matter of taste.',
  example: {
    before: yaml`
      themes:
        - id: bad-news
          title: Share bad news early
    `,
    after: yaml`
      themes:
        - id: bad-news
          title: Share bad news early
          success: Nobody in Sales hears of a delay from a customer first.
    `,
  },
  *check({ content }) {
    yield* eachOpenTheme(content, function* (theme, index) {
      if (theme.success?.trim()) return;
      yield {
        at: onMappingLacking('themes', index),
        message: say`${themeInWords(theme)} does not say how you will see that it worked: add \`success\`, best something that a third person could notice.`,
        data: themeData(theme),
      };
    });
  },
});
