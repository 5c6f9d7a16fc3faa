import { dated, say } from '../../coaching/say.ts';
import { coloursOf, eachOpenTheme } from '../../coaching/themes.ts';
import { yaml } from '../../document/example.ts';
import { onMappingLacking } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { themeInWords } from '../wording.ts';

export const greenWithoutEvidence = rule({
  code: 'green-without-evidence',
  section: 'follow-up',
  severity: 'hint',
  kinds: ['plan'],
  thresholds: {},
  what: 'An open theme is green, and nothing says what was seen.',
  why: 'The monthly session colour-codes progress (step 5), so that a later review holds no surprises. A green that both can explain in half a year was seen in something.',
  example: {
    before: yaml`
      themes:
        - { id: bad-news, title: Share bad news early }
      log:
        - { date: 2026-10-28, kind: session, progress: { bad-news: green } }
    `,
    after: yaml`
      themes:
        - { id: bad-news, title: Share bad news early }
      log:
        - date: 2026-10-28
          kind: session
          progress:
            bad-news: { colour: green, evidence: Told Sales about the delay on day one. }
    `,
  },
  *check({ content, today }) {
    yield* eachOpenTheme(content, function* (theme) {
      const newest = coloursOf(theme.id, content, today).at(-1);
      if (newest?.colour !== 'green' || newest.evidence?.trim()) return;
      yield {
        at: onMappingLacking(...newest.path),
        message: say`${themeInWords(theme)} was given green on ${dated(newest.date)} without \`evidence\`: add what both of you saw.`,
        data: { theme: theme.id },
      };
    });
  },
});
