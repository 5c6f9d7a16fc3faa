import { isBefore, toDate } from '../../coaching/calendar.ts';
import { pauseAround, pausesOf } from '../../coaching/pauses.ts';
import { edgePassed, periodOf } from '../../coaching/period.ts';
import { dated, say } from '../../coaching/say.ts';
import { eachOpenAction } from '../../coaching/themes.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { themeData } from '../wording.ts';

export const actionOutsidePeriod = rule({
  code: 'action-outside-period',
  section: 'themes-and-actions',
  severity: 'information',
  kinds: ['plan'],
  thresholds: {},
  what: 'An open action is due outside the period of the plan.',
  why: 'A plan is for the next six months (step 4). What comes later is for the vision, or for the next refresh: it takes attention from what is due now.',
  example: {
    before: yaml`
      period: { start: 2026-07-01, end: 2026-12-31 }
      themes:
        - id: speaking
          title: Speak in public
          actions:
            - { do: Give a talk at the spring conference, due: 2027-04-15 }
    `,
    after: yaml`
      period: { start: 2026-07-01, end: 2026-12-31 }
      themes:
        - id: speaking
          title: Speak in public
          actions:
            - { do: Give the talk to two other squads first, due: 2026-12-11 }
    `,
  },
  *check({ content, compass, today }) {
    const period = periodOf(content);
    if (!period) return;
    const isPaused = pauseAround(today, pausesOf(content, compass)) !== undefined;
    yield* eachOpenAction(content, function* (action, { theme, path }) {
      if (action.due === undefined) return;
      const due = toDate(action.due);
      const passed = edgePassed(due, period);
      const isOverdue = isBefore(due, today) && !isPaused;
      if (!passed || isOverdue) return;
      const { edge, date } = passed;
      const isEarly = edge === 'start';
      const fact = isEarly
        ? say`before the period starts on ${dated(date)}`
        : say`after the period ends on ${dated(date)}`;
      yield {
        at: onValue(...path, 'due'),
        message: say`This action is due on ${dated(due)}, ${fact}: move it into the period, or leave it for the next plan.`,
        related: [
          {
            at: onValue('period', edge),
            message: isEarly ? say`The start of the period` : say`The end of the period`,
          },
        ],
        data: themeData(theme),
      };
    });
  },
});
