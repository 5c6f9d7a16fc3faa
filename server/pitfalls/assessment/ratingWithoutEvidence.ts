import type { RatingValue } from '../../../schemas/generated/format.d.ts';
import { each } from '../../coaching/brokenPart.ts';
import { bucketTitle } from '../../coaching/buckets.ts';
import { roundsOf } from '../../coaching/rounds.ts';
import { say, type Text } from '../../coaching/say.ts';
import type { Scale } from '../../coaching/scale.ts';
import { yaml } from '../../document/example.ts';
import { onKey, type Path } from '../../document/place.ts';
import { isCompassKnown } from '../compassKnown.ts';
import { eachNamed, independently } from '../references/independently.ts';
import { quoted } from '../references/misnamed.ts';
import { type Finding, rule } from '../rule.ts';

export const ratingWithoutEvidence = rule({
  code: 'rating-without-evidence',
  section: 'assessment',
  severity: 'hint',
  kinds: ['plan'],
  thresholds: {},
  what: 'A rating by the lead is at an end of the scale, and says nothing of what was seen.',
  why: "The lead's assessment is compared with the person's own (step 2). The highest and the lowest number are the first that one asks about: what was seen can be talked about, a number alone only be believed or not.",
  example: {
    before: yaml`
      assessments:
        - date: 2026-11-03
          rater: lead
          ratings:
            execution: 10
    `,
    after: yaml`
      assessments:
        - date: 2026-11-03
          rater: lead
          ratings:
            execution: { rating: 10, evidence: Four epics without a late one. }
    `,
  },
  *check(subject) {
    if (!isCompassKnown(subject)) return;
    const { content, compass, scale, today } = subject;
    yield* each(roundsOf(content, 'lead', today), ({ round, index }) => {
      const path = ['assessments', index];
      return independently(
        () =>
          eachNamed(round.ratings, (bucket, value) => {
            const subject = bucketTitle(bucket, compass);
            return judge(value, subject, [...path, 'ratings', bucket], scale, { bucket });
          }),
        () =>
          eachNamed(round.skills, (skill, value) =>
            judge(value, say`The skill ${quoted(skill)}`, [...path, 'skills', skill], scale),
          ),
      );
    });
  },
});

function* judge(
  value: RatingValue,
  subject: Text,
  path: Path,
  scale: Scale,
  data?: { readonly bucket: string },
): Generator<Finding> {
  if (value === 'not-observed') return;
  const { rating, evidence } = typeof value === 'number' ? { rating: value } : value;
  const end = endOf(scale, rating);
  if (end === undefined || evidence?.trim()) return;
  yield {
    at: onKey(...path),
    message:
      end === 'lowest'
        ? say`${subject}: ${rating} is the lowest rating there is, and has no \`evidence\`: write down what you saw, as \`{ rating: ${String(rating)}, evidence: … }\`.`
        : say`${subject}: ${rating} is the highest rating there is, and has no \`evidence\`: write down what you saw, as \`{ rating: ${String(rating)}, evidence: … }\`.`,
    ...(data ? { data } : {}),
  };
}

/** A scale without a span has no ends; its own finding says so. */
function endOf({ min, max }: Scale, rating: number): 'lowest' | 'highest' | undefined {
  if (min >= max) return undefined;
  if (rating === min) return 'lowest';
  return rating === max ? 'highest' : undefined;
}
