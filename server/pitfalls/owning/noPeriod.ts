import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onMappingLacking } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const noPeriod = rule({
  code: 'no-period',
  section: 'owning',
  severity: 'hint',
  kinds: ['plan'],
  thresholds: {},
  what: 'The plan does not say for which time it is made.',
  why: 'A plan takes its themes for the next six months (step 4). Without a first and a last day nobody knows when to look back at them, and the first check-ins have no day to be counted from.',
  example: {
    before: yaml`
      kind: plan
      person: { name: Ana Lopez }
    `,
    after: yaml`
      kind: plan
      person: { name: Ana Lopez }
      period: { start: 2026-07-01, end: 2026-12-31 }
    `,
  },
  *check({ document }) {
    if (document.has('period')) return;
    yield {
      at: onMappingLacking(),
      message: say`This plan has no \`period\`: give it a \`start\` and, some six months later, an \`end\`, so that there is a day to look back at what has grown.`,
    };
  },
});
