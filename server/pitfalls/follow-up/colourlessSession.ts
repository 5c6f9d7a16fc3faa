import { heldSessions } from '../../coaching/log.ts';
import { say } from '../../coaching/say.ts';
import { streak } from '../../coaching/streak.ts';
import { eachOpenTheme, hasColours } from '../../coaching/themes.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const colourlessSession = rule({
  code: 'colourless-session',
  section: 'follow-up',
  severity: 'information',
  kinds: ['plan'],
  thresholds: {
    sessions: { default: 2, what: 'fewest held sessions in a row without a colour that count' },
  },
  what: 'The last sessions gave no theme a colour.',
  why: 'The monthly session colour-codes progress on the plan (step 5). Without colours it is a talk beside the plan, and nobody sees that a theme has stood still.',
  example: {
    before: yaml`
      themes:
        - { id: bad-news, title: Share bad news early }
      log:
        - { date: 2026-09-30, kind: session }
        - { date: 2026-10-28, kind: session }
    `,
    after: yaml`
      themes:
        - { id: bad-news, title: Share bad news early }
      log:
        - { date: 2026-09-30, kind: session }
        - { date: 2026-10-28, kind: session, progress: { bad-news: amber } }
    `,
  },
  *check({ content, today }, { sessions: fewest }) {
    const colourless = streak(heldSessions(content, today), ({ entry }) => !hasColours(entry));
    const newest = colourless.at(-1);
    if (!newest || colourless.length < fewest) return;
    const hasThemes = [...eachOpenTheme(content, () => [true])].length > 0;
    if (!hasThemes) return;
    const count = colourless.length;
    yield {
      at: onValue('log', newest.index, 'date'),
      message:
        count === 1
          ? say`The last session gives no theme a colour: begin the next one with green, amber or red for each theme, under \`progress\`.`
          : say`The last ${count} sessions give no theme a colour: begin the next one with green, amber or red for each theme, under \`progress\`.`,
      data: { sessions: count },
    };
  },
});
