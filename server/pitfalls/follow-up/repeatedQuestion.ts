import { heldSessions, questionsAsked } from '../../coaching/log.ts';
import { say } from '../../coaching/say.ts';
import { streak } from '../../coaching/streak.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { quoted } from '../references/misnamed.ts';
import { rule } from '../rule.ts';

export const repeatedQuestion = rule({
  code: 'repeated-question',
  section: 'follow-up',
  severity: 'hint',
  kinds: ['plan'],
  thresholds: {
    sessions: {
      default: 3,
      what: 'fewest held sessions in a row with the same question that count',
    },
  },
  what: 'The same question was asked in session after session.',
  why: 'The question bank is there to make people think (the framework\'s "Coaching Question Bank"). A question that comes every time gets the answer of last time.',
  example: {
    before: yaml`
      log:
        - { date: 2026-08-31, kind: session, asked: [success-in-role] }
        - { date: 2026-09-30, kind: session, asked: [success-in-role] }
        - { date: 2026-10-28, kind: session, asked: [success-in-role] }
    `,
    after: yaml`
      log:
        - { date: 2026-08-31, kind: session, asked: [success-in-role] }
        - { date: 2026-09-30, kind: session, asked: [success-in-role] }
        - { date: 2026-10-28, kind: session, asked: [one-thing-this-week] }
    `,
  },
  *check({ content, today }, { sessions: fewest }) {
    const sessions = heldSessions(content, today);
    const newest = sessions.at(-1);
    if (!newest) return;
    for (const question of questionsAsked(newest.entry)) {
      const running = streak(sessions, ({ entry }) => questionsAsked(entry).has(question));
      if (running.length < fewest) continue;
      yield {
        at: onValue('log', newest.index, 'date'),
        message: say`The last ${running.length} sessions all asked ${quoted(question)}: ask what has changed since the first answer, or try another question.`,
        data: { question, sessions: running.length },
      };
    }
  },
});
