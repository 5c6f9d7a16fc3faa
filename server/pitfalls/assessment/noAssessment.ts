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
  *check({ content, document }) {
    const isWritten = document.has('assessments');
    if (isWritten && (content.assessments ?? []).length > 0) return;
    yield {
      at: isWritten ? onKey('assessments') : onMappingLacking(),
      message:
        'There is no assessment yet: when both are ready, let person and lead each rate the buckets, apart from each other, and compare.',
    };
  },
});
