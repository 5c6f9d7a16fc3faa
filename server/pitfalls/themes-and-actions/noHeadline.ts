import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onMappingLacking, onValue } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const noHeadline = rule({
  code: 'no-headline',
  section: 'themes-and-actions',
  severity: 'information',
  kinds: ['plan'],
  gentleWhileYoung: true,
  thresholds: {},
  what: 'The plan has no headline.',
  why: 'Each quarter the plan gets a new headline or focus (step 5). One sentence that both remember is what a nudge at the water cooler can point to.',
  example: {
    before: yaml`
      kind: plan
      person: { name: Ana Lopez }
    `,
    after: yaml`
      kind: plan
      person: { name: Ana Lopez }
      headline: Explain the why before the what
    `,
  },
  *check({ content, document }) {
    if (content.headline?.trim()) return;
    yield {
      at: document.has('headline') ? onValue('headline') : onMappingLacking(),
      message: say`This plan has no \`headline\`: say in one sentence what the person wants to be known for at the end of this period.`,
    };
  },
});
