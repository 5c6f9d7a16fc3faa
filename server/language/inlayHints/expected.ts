import type { Expected } from '../../../schemas/generated/format.d.ts';
import { attempt } from '../../coaching/brokenPart.ts';
import { bucketOf, bucketsBySkill, skillOf, wheelBuckets } from '../../coaching/buckets.ts';
import { numberInWords } from '../../coaching/inLanguage.ts';
import { type Given, latestRating, latestSkillRating, roundsOf } from '../../coaching/rounds.ts';
import { fill } from '../words.ts';
import type { Hint, Hinted } from './hint.ts';

/** How far self's and the lead's latest ratings lie from what the compass expects at the person's level. */
export function expectedHints(hinted: Hinted): Hint[] {
  const { plan, compass, today } = hinted;
  const level = attempt(() => plan.person.level);
  if (!compass || level === undefined) return [];
  return (['self', 'lead'] as const).flatMap((rater) => {
    const rounds = attempt(() => roundsOf(plan, rater, today)) ?? [];
    const buckets = wheelBuckets(compass).flatMap(({ id }) =>
      hint(
        () => latestRating(id, rounds),
        () => bucketOf(id, compass)?.expected,
        level,
        hinted,
      ),
    );
    const skills = [...bucketsBySkill(compass).keys()].flatMap((id) =>
      hint(
        () => latestSkillRating(id, rounds),
        () => skillOf(id, compass)?.skill.expected,
        level,
        hinted,
      ),
    );
    return [...buckets, ...skills];
  });
}

/** What is broken comes to no hint, and leaves the others what they are. */
function hint(
  latest: () => Given | undefined,
  expectedOf: () => Expected | undefined,
  level: string,
  { locale, words }: Hinted,
): Hint[] {
  const given = attempt(latest);
  const expected = attempt(() => {
    const levels = expectedOf();
    return levels && Object.hasOwn(levels, level) ? levels[level] : undefined;
  });
  if (!given || expected === undefined || given.rating === expected) return [];
  const difference = numberInWords(Math.abs(given.rating - expected), locale);
  const template = given.rating < expected ? words.belowExpected : words.aboveExpected;
  return [
    {
      path: given.path,
      label: fill(template, difference),
      tooltip: fill(words.expectedIs, numberInWords(expected, locale), level),
    },
  ];
}
