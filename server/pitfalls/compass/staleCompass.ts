import { daysBetween, toDate } from '../../coaching/calendar.ts';
import { dated, say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const staleCompass = rule({
  code: 'stale-compass',
  section: 'compass',
  severity: 'information',
  kinds: ['compass'],
  thresholds: {
    days: { default: 365, what: 'most days since the compass was reviewed' },
  },
  what: 'The compass has not been reviewed for a long time.',
  why: 'The compass fits the needs of one product and team (step 1, define "good"), and those change. Once it describes a job that nobody does any more, ratings against it say little.',
  example: {
    before: yaml`
      kind: compass
      status: active
      reviewed: 2024-09-02
    `,
    after: yaml`
      kind: compass
      status: active
      reviewed: 2026-09-01 # read it together, and rewrote three buckets
    `,
  },
  *check({ content, today }, { days: most }) {
    const { status, reviewed } = content;
    if (status !== 'active' || reviewed === undefined) return;
    const days = daysBetween(toDate(reviewed), today);
    if (days <= most) return;
    yield {
      at: onValue('reviewed'),
      message: say`This compass was last reviewed on ${dated(toDate(reviewed))}, ${days} days ago (more than ${most}): read it with the team, change what no longer fits, and set \`reviewed\`.`,
    };
  },
});
