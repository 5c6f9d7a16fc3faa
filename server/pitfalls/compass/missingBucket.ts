import { bucketIds, bucketTitle } from '../../coaching/buckets.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onKey } from '../../document/place.ts';
import { rule } from '../rule.ts';

export const missingBucket = rule({
  code: 'missing-bucket',
  section: 'compass',
  severity: 'warning',
  kinds: ['compass'],
  thresholds: {},
  what: 'One of the eight buckets of the PMwheel is missing.',
  why: 'The eight buckets cover the whole job (step 1, define "good"). One that is left out is one that nobody assesses, and nobody misses.',
  example: {
    before: yaml`
      buckets:
        problem-understanding: { good: Can say which user hurts and who told us so. }
        # ... and six more, but nothing about agile
    `,
    after: yaml`
      buckets:
        problem-understanding: { good: Can say which user hurts and who told us so. }
        # ... and six more
        agile: { relevant: false, reason: We work alone. Nobody has a squad. }
    `,
  },
  *check({ content }) {
    const { buckets } = content;
    for (const bucket of bucketIds) {
      if (Object.hasOwn(buckets, bucket)) continue;
      yield {
        at: onKey('buckets'),
        message: say`The bucket \`${bucket}\` (${bucketTitle(bucket)}) is missing: say what good looks like in it, or that it is \`relevant: false\` here and why.`,
        data: { bucket },
      };
    }
  },
});
