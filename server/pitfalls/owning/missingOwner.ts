import { attempt } from '../../coaching/brokenPart.ts';
import { personId } from '../../coaching/people.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onMappingLacking } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const missingOwner = rule({
  code: 'missing-owner',
  section: 'owning',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {},
  what: 'The plan does not say who owns it.',
  why: 'The person must own the plan, while the lead brings the inspiration (step 4). A plan without an owner is one that nobody moves.',
  example: {
    before: yaml`
      kind: plan
      person: { id: ana, name: Ana Lopez }
    `,
    after: yaml`
      kind: plan
      person: { id: ana, name: Ana Lopez }
      owner: ana
    `,
  },
  *check({ content, document }) {
    if (document.has('owner') && attempt(() => content.owner?.trim()) !== '') return;
    const owner = attempt(() => personId(content));
    yield {
      at: onMappingLacking(),
      message: owner
        ? say`This plan has no \`owner\`: add \`owner: ${owner}\`, since the person owns the plan.`
        : say`This plan has no \`owner\`: add one. The person owns the plan.`,
      ...(owner ? { data: { owner } } : {}),
    };
  },
});
