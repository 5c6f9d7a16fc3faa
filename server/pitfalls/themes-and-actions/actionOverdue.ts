import { daysBetween, toDate } from '../../coaching/calendar.ts';
import { pauseAround, pausesOf } from '../../coaching/pauses.ts';
import { proposedDue } from '../../coaching/period.ts';
import { dated, say } from '../../coaching/say.ts';
import { eachOpenAction } from '../../coaching/themes.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { daysAgo, themeData } from '../wording.ts';

export const actionOverdue = rule({
  code: 'action-overdue',
  section: 'themes-and-actions',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {},
  what: 'An open action was due before today.',
  why: 'The follow-up keeps the plan honest (step 5). An action that is overdue was done, was too big, or no longer matters: each is worth a sentence, and none is a fault.',
  example: {
    before: yaml`
      themes:
        - id: problem-first
          title: Start from the problem
          actions:
            - do: Write three problem briefs before any discovery begins
              due: 2026-09-30
    `,
    after: yaml`
      themes:
        - id: problem-first
          title: Start from the problem
          actions:
            - do: Write three problem briefs before any discovery begins
              due: 2026-09-30
              status: done
    `,
  },
  *check({ content, compass, today }) {
    if (pauseAround(today, pausesOf(content, compass))) return;
    const proposal = proposedDue(content, today).toString();
    yield* eachOpenAction(content, function* (action, { theme, path }) {
      if (action.due === undefined) return;
      const due = toDate(action.due);
      const days = daysBetween(due, today);
      if (days <= 0) return;
      yield {
        at: onValue(...path, 'due'),
        message: say`This action was due on ${dated(due)}, ${daysAgo(days)}: mark it \`done\`, or agree on what stands in its way and on a new day.`,
        data: { ...themeData(theme), proposedDue: proposal },
      };
    });
  },
});
