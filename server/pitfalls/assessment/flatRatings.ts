import type { Ratings } from '../../../schemas/generated/format.d.ts';
import { each } from '../../coaching/brokenPart.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onKey } from '../../document/place.ts';
import { names } from '../references/independently.ts';
import { rule } from '../rule.ts';

export const flatRatings = rule({
  code: 'flat-ratings',
  section: 'assessment',
  severity: 'information',
  kinds: ['plan'],
  thresholds: {
    buckets: { default: 5, what: 'fewest rated buckets, all the same, that count' },
  },
  what: 'One round gives all buckets the same rating.',
  why: 'An assessment puts a pin on the map (step 2). The same number everywhere is no place: it shows neither what to build on nor which themes to pick.',
  example: {
    before: yaml`
      assessments:
        - date: 2026-11-02
          rater: self
          ratings: { planning: 7, execution: 7, team: 7, agile: 7, personal-growth: 7 }
    `,
    after: yaml`
      assessments:
        - date: 2026-11-02
          rater: self
          ratings: { planning: 5, execution: 9, team: 7, agile: 7, personal-growth: 6 }
    `,
  },
  *check({ content }, { buckets: fewest }) {
    yield* each(content.assessments, function* (round, index) {
      const ratings = ratingsIn(round.ratings);
      const [first] = ratings;
      if (first === undefined || ratings.length < fewest) return;
      if (ratings.some((rating) => rating !== first)) return;
      yield {
        at: onKey('assessments', index, 'ratings'),
        message: say`All ${ratings.length} buckets of this round are rated ${first}: begin with the strongest and the weakest one, and see whether they are really the same.`,
      };
    });
  },
});

/** The numbers that a round gives to buckets; `not-observed` is no rating. */
function ratingsIn(ratings: Ratings | undefined): number[] {
  return names(ratings).flatMap((bucket) => {
    const value = ratings?.[bucket];
    if (value === undefined || value === 'not-observed') return [];
    return [typeof value === 'number' ? value : value.rating];
  });
}
