import { each } from '../../coaching/brokenPart.ts';
import { heldSessions } from '../../coaching/log.ts';
import { say } from '../../coaching/say.ts';
import { eachOpenTheme, isColoured } from '../../coaching/themes.ts';
import { yaml } from '../../document/example.ts';
import { onKey } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { themeInWords } from '../wording.ts';

export const uncolouredTheme = rule({
  code: 'uncoloured-theme',
  section: 'follow-up',
  severity: 'information',
  kinds: ['plan'],
  thresholds: {
    sessions: { default: 3, what: 'how many of the newest held sessions are looked at' },
  },
  what: 'An open theme got no colour in the last sessions, though others did.',
  why: 'The monthly session colour-codes progress on the plan (step 5). The theme that it always passes over is done, is not wanted, or is the hard one.',
  example: {
    before: yaml`
      themes:
        - { id: bad-news, title: Share bad news early }
        - { id: strategy, title: Take part in the strategy }
      log:
        - { date: 2026-08-31, kind: session, progress: { bad-news: red } }
        - { date: 2026-09-30, kind: session, progress: { bad-news: red } }
        - { date: 2026-10-28, kind: session, progress: { bad-news: amber } }
    `,
    after: yaml`
      themes:
        - { id: bad-news, title: Share bad news early }
        - { id: strategy, title: Take part in the strategy }
      log:
        - { date: 2026-08-31, kind: session, progress: { bad-news: red } }
        - { date: 2026-09-30, kind: session, progress: { bad-news: red } }
        - { date: 2026-10-28, kind: session, progress: { bad-news: amber, strategy: red } }
    `,
  },
  *check({ content, today }, { sessions: count }) {
    const sessions = heldSessions(content, today).slice(-count);
    if (sessions.length < count) return;
    const isColouredLately = (id: string) => sessions.some(({ entry }) => isColoured(id, entry));
    // Closed ones too: a session that gave them a colour had the others before it as well.
    const ids = [...each(content.themes, ({ id }) => [id])];
    if (!ids.some(isColouredLately)) return;
    yield* eachOpenTheme(content, function* (theme, index) {
      if (isColouredLately(theme.id)) return;
      yield {
        at: onKey('themes', index, 'id'),
        message:
          count === 1
            ? say`${themeInWords(theme)} got no colour in the last session, though others did: give it one next time, or close it.`
            : say`${themeInWords(theme)} got no colour in the last ${count} sessions, though others did: give it one next time, or close it.`,
        data: { theme: theme.id, sessions: count },
      };
    });
  },
});
