import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onMappingLacking } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const missingCadence = rule({
  code: 'missing-cadence',
  section: 'owning',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {},
  what: 'The plan has no cadence, so no check-in is ever due.',
  why: 'Consistency beats intensity (step 5). A plan without follow-up changes nothing; a small rhythm does.',
  example: {
    before: yaml`
      kind: plan
      person: { name: Ana Lopez }
    `,
    after: yaml`
      kind: plan
      person: { name: Ana Lopez }
      cadence: { nudge: weekly, session: monthly, refresh: quarterly }
    `,
  },
  *check({ document }) {
    if (document.has('cadence')) return;
    yield {
      at: onMappingLacking(),
      message: say`This plan has no \`cadence\`, so no check-in is ever due: add \`cadence: { nudge: weekly, session: monthly, refresh: quarterly }\`, or a rhythm of your own.`,
    };
  },
});
