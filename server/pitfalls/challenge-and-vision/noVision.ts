import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onMappingLacking } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const noVision = rule({
  code: 'no-vision',
  section: 'challenge-and-vision',
  severity: 'warning',
  kinds: ['plan'],
  gentleWhileYoung: true,
  thresholds: {},
  what: 'The plan has no shared vision.',
  why: 'Person and lead align on the future before they plan (step 3), and look beyond the current role. Without it the plan may lead where only one of them wants to go.',
  example: {
    before: yaml`
      kind: plan
      person: { name: Ana Lopez }
    `,
    after: yaml`
      kind: plan
      person: { name: Ana Lopez }
      vision:
        person: Lead a product line within two years.
        lead: Grow into a group product manager.
        agreed: 2026-11-10
    `,
  },
  *check({ document }) {
    if (document.has('vision')) return;
    yield {
      at: onMappingLacking(),
      message: say`This plan has no \`vision\`: ask where the person wants to be in some years, write it down in their own words under \`vision.person\`, and your view under \`vision.lead\`.`,
    };
  },
});
