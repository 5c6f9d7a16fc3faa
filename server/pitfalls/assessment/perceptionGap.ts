import { each } from '../../coaching/brokenPart.ts';
import { isDiscussed } from '../../coaching/discussion.ts';
import { GAP_POINTS, gaps } from '../../coaching/gaps.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { isCompassKnown } from '../compassKnown.ts';
import { rule } from '../rule.ts';
import { gapInWords } from './gapInWords.ts';

export const perceptionGap = rule({
  code: 'perception-gap',
  section: 'assessment',
  severity: 'information',
  kinds: ['plan'],
  thresholds: {
    points: { default: GAP_POINTS, what: 'smallest difference that counts, in points of ten' },
  },
  what: 'Self and lead see a bucket differently, and have not talked about it yet.',
  why: 'Step 2: compare the results to find gaps in perception. Small ones are normal, and neither side is right by default: a larger one is a good reason to talk.',
  example: {
    before: yaml`
      assessments:
        - { date: 2026-11-02, rater: self, ratings: { team: 7 } }
        - { date: 2026-11-03, rater: lead, ratings: { team: 4 } }
    `,
    after: yaml`
      assessments:
        - { date: 2026-11-02, rater: self, ratings: { team: 7 } }
        - { date: 2026-11-03, rater: lead, ratings: { team: 4 } }
      log:
        - { date: 2026-11-10, kind: session, discussed: [team] }
    `,
  },
  *check(subject, { points }) {
    if (!isCompassKnown(subject)) return;
    const { content, compass, questions, today } = subject;
    const conversation = { plan: content, compass, questions, today };
    const wide = gaps(content, compass, today).filter((gap) => Math.abs(gap.points) >= points);
    yield* each(wide, function* (gap) {
      const { bucket, later, earlier } = gap;
      if (isDiscussed(bucket, later.date, conversation)) return;
      yield {
        at: onValue(...later.path),
        message: say`${gapInWords(gap)}. A question to open with: "What did each of you see that led to this number?"`,
        related: [{ at: onValue(...earlier.path), message: say`The other view` }],
        data: { bucket },
      };
    });
  },
});
