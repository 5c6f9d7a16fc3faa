import { each } from '../../coaching/brokenPart.ts';
import { isAfter } from '../../coaching/calendar.ts';
import { isDiscussed } from '../../coaching/discussion.ts';
import { gaps } from '../../coaching/gaps.ts';
import { heldSessions } from '../../coaching/log.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onValue } from '../../document/place.ts';
import { isCompassKnown } from '../compassKnown.ts';
import { rule } from '../rule.ts';
import { gapInWords } from './gapInWords.ts';

export const gapNotDiscussed = rule({
  code: 'gap-not-discussed',
  section: 'assessment',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {
    points: { default: 3, what: 'smallest difference that counts, in points of ten' },
  },
  what: 'Self and lead see a bucket very differently, and the sessions since have not discussed it.',
  why: 'Step 2 compares both views to find gaps in perception, and a session is the place to talk about them. A large one that is passed over stays a surprise in waiting, which is the pitfall "The Big Bang Review".',
  example: {
    before: yaml`
      assessments:
        - { date: 2026-09-02, rater: self, ratings: { team: 7 } }
        - { date: 2026-09-03, rater: lead, ratings: { team: 3 } }
      log:
        - { date: 2026-10-01, kind: session, discussed: [planning] }
    `,
    after: yaml`
      assessments:
        - { date: 2026-09-02, rater: self, ratings: { team: 7 } }
        - { date: 2026-09-03, rater: lead, ratings: { team: 3 } }
      log:
        - { date: 2026-10-01, kind: session, discussed: [planning] }
        - { date: 2026-10-29, kind: session, discussed: [team] }
    `,
  },
  *check(subject, { points }) {
    if (!isCompassKnown(subject)) return;
    const { content, compass, questions, today } = subject;
    const conversation = { plan: content, compass, questions, today };
    const wide = gaps(content, compass, today).filter((gap) => Math.abs(gap.points) >= points);
    if (wide.length === 0) return;
    const held = heldSessions(content, today);
    yield* each(wide, function* (gap) {
      const { bucket, later, earlier } = gap;
      const since = held.filter(({ date }) => isAfter(date, later.date));
      if (since.length === 0 || isDiscussed(bucket, later.date, conversation)) return;
      const sessions =
        since.length === 1
          ? say`the session since has not discussed it`
          : say`the ${since.length} sessions since have not discussed it`;
      yield {
        at: onValue(...later.path),
        message: say`${gapInWords(gap)}, and ${sessions}: begin the next one with it, and note it under \`discussed\`.`,
        related: [{ at: onValue(...earlier.path), message: say`The other view` }],
        data: { bucket },
      };
    });
  },
});
