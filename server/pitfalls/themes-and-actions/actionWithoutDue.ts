import { proposedDue } from '../../coaching/period.ts';
import { say } from '../../coaching/say.ts';
import { eachOpenAction } from '../../coaching/themes.ts';
import { yaml } from '../../document/example.ts';
import { onMappingLacking } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { themeData } from '../wording.ts';

export const actionWithoutDue = rule({
  code: 'action-without-due',
  section: 'themes-and-actions',
  severity: 'information',
  kinds: ['plan'],
  gentleWhileYoung: true,
  thresholds: {},
  what: 'An open action has no day by which it will be done.',
  why: 'A plan of six months (step 4) is done in steps of weeks. Consistency beats intensity (step 5): an action without a day waits until the last month.',
  example: {
    before: yaml`
      themes:
        - id: problem-first
          title: Start from the problem
          actions:
            - do: Write three problem briefs before any discovery begins
    `,
    after: yaml`
      themes:
        - id: problem-first
          title: Start from the problem
          actions:
            - do: Write three problem briefs before any discovery begins
              due: 2026-12-31
    `,
  },
  *check({ content, today }) {
    const proposal = proposedDue(content, today).toString();
    yield* eachOpenAction(content, function* (action, { theme, path }) {
      if (action.due !== undefined) return;
      yield {
        at: onMappingLacking(...path),
        message: say`This action has no \`due\`: agree on the day by which it will be done, such as ${proposal}.`,
        data: { ...themeData(theme), proposedDue: proposal },
      };
    });
  },
});
