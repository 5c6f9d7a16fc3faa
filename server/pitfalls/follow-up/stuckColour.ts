import { dated, say } from '../../coaching/say.ts';
import { streak } from '../../coaching/streak.ts';
import { coloursOf, eachOpenTheme } from '../../coaching/themes.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { colourInWords, themeInWords } from '../wording.ts';

export const stuckColour = rule({
  code: 'stuck-colour',
  section: 'follow-up',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {
    sessions: { default: 3, what: 'fewest sessions in a row with the same colour that count' },
  },
  what: 'An open theme has been amber, or red, in session after session.',
  why: 'Colours are there to be acted on (step 5). The same amber for the third time is a sign that the action, the theme or the help does not fit, and not that more of the same is needed.',
  example: {
    before: yaml`
      themes:
        - { id: bad-news, title: Share bad news early }
      log:
        - { date: 2026-08-31, kind: session, progress: { bad-news: amber } }
        - { date: 2026-09-30, kind: session, progress: { bad-news: amber } }
        - { date: 2026-10-28, kind: session, progress: { bad-news: amber } }
    `,
    after: yaml`
      themes:
        - { id: bad-news, title: Share bad news early }
      log:
        - { date: 2026-09-30, kind: session, progress: { bad-news: amber } }
        - { date: 2026-10-28, kind: session, progress: { bad-news: amber } }
        - { date: 2026-11-03, kind: session, progress: { bad-news: green }, notes: New action. }
    `,
  },
  *check({ content, today }, { sessions: fewest }) {
    yield* eachOpenTheme(content, function* (theme) {
      const colours = coloursOf(theme.id, content, today).filter(({ kind }) => kind === 'session');
      const newest = colours.at(-1);
      if (!newest || newest.colour === 'green') return;
      const same = streak(colours, ({ colour }) => colour === newest.colour);
      const oldest = same[0];
      if (!oldest || same.length < fewest) return;
      yield {
        at: onValue(...newest.colourPath),
        message: say`${themeInWords(theme)} has been ${colourInWords(newest.colour)} in its last ${same.length} coloured sessions, since ${dated(oldest.date)}: ask what would have to change for it to move, and change the action, the help or the theme.`,
        related: [
          {
            at: onValue(...oldest.colourPath),
            message: newest.colour === 'amber' ? say`The first amber` : say`The first red`,
          },
        ],
        data: { theme: theme.id, colour: newest.colour, sessions: same.length },
      };
    });
  },
});
