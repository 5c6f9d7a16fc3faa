import type { Temporal } from 'temporal-polyfill';
import type { Challenge, Plan } from '../../../schemas/generated/format.d.ts';
import { daysBetween } from '../../coaching/calendar.ts';
import { firstNames } from '../../coaching/people.ts';
import { periodStart } from '../../coaching/period.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onMappingLacking, onValue } from '../../document/place.ts';
import { type Finding, rule } from '../rule.ts';

export const challengeNotAgreed = rule({
  code: 'challenge-not-agreed',
  section: 'challenge-and-vision',
  severity: 'information',
  kinds: ['plan'],
  thresholds: {
    days: {
      default: 92,
      what: "most days since the period's start that an idea may wait for agreement",
    },
  },
  what: 'The next bigger challenge has no day on which both agreed on it.',
  why: "Step 3 discusses the next bigger challenge with the person, to see whether they share the ambition. One that was only ever the lead's idea is the lead's goal.",
  example: {
    before: yaml`
      challenge:
        title: Lead the H2 strategy planning
        status: assigned
    `,
    after: yaml`
      challenge:
        title: Lead the H2 strategy planning
        status: assigned
        agreed: 2026-10-29
        reviewed: 2026-11-20
    `,
  },
  *check({ content, today }, { days }) {
    const { challenge } = content;
    if (challenge === undefined || challenge.agreed !== undefined) return;
    const finding = beyondIdea(challenge, content) ?? longAnIdea(content, days, today);
    if (finding) yield finding;
  },
});

function beyondIdea({ status }: Challenge, plan: Plan): Finding | undefined {
  // Without `status` nothing says that it is more than an idea.
  if (status === undefined || status === 'idea') return undefined;
  const isOver = status === 'done' || status === 'dropped';
  const step = isOver
    ? say`write down the day on which you agreed on it, or move it to \`earlier-challenges\``
    : say`ask ${firstNames(plan).person} whether they share the ambition, and write down the day on which you agreed`;
  return {
    at: onMappingLacking('challenge'),
    message: say`The challenge is \`${status}\`, but has no \`agreed\`: ${step}.`,
  };
}

function longAnIdea(plan: Plan, most: number, today: Temporal.PlainDate): Finding | undefined {
  const start = periodStart(plan);
  if (!start) return undefined;
  const days = daysBetween(start, today);
  if (days <= most) return undefined;
  return {
    at: onMappingLacking('challenge'),
    message: say`${days} days after the period began (more than ${most}), the challenge is not agreed yet: talk it through and set \`agreed\`, or look for another one together.`,
    related: [{ at: onValue('period', 'start'), message: say`The start of the period` }],
  };
}
