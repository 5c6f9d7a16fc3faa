import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onKey, onMappingLacking } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const noAssessment = rule({
  code: 'no-assessment',
  section: 'assessment',
  severity: 'hint',
  kinds: ['plan'],
  thresholds: {},
  what: 'The plan holds no assessment yet.',
  why: 'An assessment puts a pin on the map (step 2). A plan may start without one; later both will want to know where it started.',
  example: {
    before: yaml`
      kind: plan
      person: { name: Ana Lopez }
    `,
    after: yaml`
      kind: plan
      person: { name: Ana Lopez }
      assessments:
        - { date: 2026-11-02, rater: self, ratings: { planning: 6, team: 7 } }
        - { date: 2026-11-03, rater: lead, ratings: { planning: 5, team: 7 } }
    `,
  },
  *check({ content, document }) {
    const isWritten = document.has('assessments');
    if (isWritten && (content.assessments ?? []).length > 0) return;
    yield {
      at: isWritten ? onKey('assessments') : onMappingLacking(),
      message: say`There is no assessment yet: when both are ready, let person and lead each rate the buckets, apart from each other, and compare.`,
    };
  },
});
