import { daysBetween, toDate } from '../../coaching/calendar.ts';
import { firstNames } from '../../coaching/people.ts';
import { dated, say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const challengeStale = rule({
  code: 'challenge-stale',
  section: 'challenge-and-vision',
  severity: 'information',
  kinds: ['plan'],
  thresholds: {
    days: { default: 92, what: 'most days since the challenge was reviewed, else agreed' },
  },
  what: 'The next bigger challenge has not been looked at for a long time.',
  why: 'The next bigger challenge is what the person would be given next if they were ready (step 2). Readiness changes and so does the business: a look each quarter, when the plan is refreshed (step 5), keeps the promise alive.',
  example: {
    before: yaml`
      challenge:
        title: Lead the H2 strategy planning
        status: agreed
        agreed: 2026-07-10
    `,
    after: yaml`
      challenge:
        title: Lead the H2 strategy planning
        status: agreed
        agreed: 2026-07-10
        reviewed: 2026-11-20
    `,
  },
  *check({ content, today }, { days: most }) {
    const { challenge } = content;
    if (challenge?.status !== 'idea' && challenge?.status !== 'agreed') return;
    const key = challenge.reviewed === undefined ? 'agreed' : 'reviewed';
    const date = challenge[key];
    if (date === undefined) return;
    const days = daysBetween(toDate(date), today);
    if (days <= most) return;
    const day = dated(toDate(date));
    const fact =
      key === 'reviewed'
        ? say`The challenge was last reviewed on ${day}`
        : say`The challenge was agreed on ${day}`;
    yield {
      at: onValue('challenge', key),
      message: say`${fact}, ${days} days ago (more than ${most}): ask how ready ${firstNames(content).person} feels for it by now, and set \`reviewed\`.`,
    };
  },
});
