import { attempt } from '../../coaching/brokenPart.ts';
import { bucketTitle, skillOf } from '../../coaching/buckets.ts';
import { latestSkillRating } from '../../coaching/rounds.ts';
import { bullets, paragraphs } from '../markup.ts';
import { fill } from '../words.ts';
import type { Asked } from './asked.ts';
import { heading } from './heading.ts';
import { expectedLines, ratingLines } from './ratings.ts';
import { themeLines } from './works.ts';

/** What good looks like in a skill, what is expected, what was rated, and which themes work on it. */
export function skillHover(id: string, asked: Asked): string {
  const { compass, words, markup } = asked;
  const found = attempt(() => skillOf(id, compass));
  const sort = found
    ? fill(words.skillOf, markup.text(bucketTitle(found.bucket, compass)))
    : words.skill;
  return paragraphs(
    heading(id, sort, asked),
    markup.text(attempt(() => found?.skill.good) ?? ''),
    bullets([
      ...expectedLines(
        attempt(() => found?.skill.expected),
        asked,
      ),
      ...ratingLines((rounds) => latestSkillRating(id, rounds), asked),
      ...themeLines((theme) => theme.skill === id, asked),
    ]),
  );
}
