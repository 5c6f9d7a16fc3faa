import { say } from '../../coaching/say.ts';
import { eachOpenTheme } from '../../coaching/themes.ts';
import { yaml } from '../../document/example.ts';
import { onMappingLacking } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { themeData, themeInWords } from '../wording.ts';

export const themeWithoutAnchor = rule({
  code: 'theme-without-anchor',
  section: 'themes-and-actions',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {},
  what: 'An open theme has none of `bucket`, `skill` and `trait`.',
  why: 'The plan grows what the compass calls good and the assessment finds missing (steps 1, 2 and 4). A theme on no bucket, skill or trait hangs in the air: no rating shows whether it was the right one.',
  example: {
    before: yaml`
      themes:
        - id: numbers
          title: Numbers
    `,
    after: yaml`
      themes:
        - id: numbers
          title: Numbers
          bucket: listen-and-learn
    `,
  },
  *check({ content }) {
    yield* eachOpenTheme(content, function* (theme, index) {
      const { bucket, skill, trait } = theme;
      if (bucket !== undefined || skill !== undefined || trait !== undefined) return;
      yield {
        at: onMappingLacking('themes', index),
        message: say`${themeInWords(theme)} is on no bucket, skill or trait: say what it grows, with \`bucket\`, \`skill\` or \`trait\`.`,
        data: themeData(theme),
      };
    });
  },
});
