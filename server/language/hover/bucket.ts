import { attempt } from '../../coaching/brokenPart.ts';
import { bucketOf, bucketsBySkill, bucketsOfTheme, bucketTitle } from '../../coaching/buckets.ts';
import { latestRating } from '../../coaching/rounds.ts';
import { descriptionAt } from '../../document/schemaText.ts';
import { bullets, paragraphs } from '../markup.ts';
import { fill } from '../words.ts';
import type { Asked } from './asked.ts';
import { heading } from './heading.ts';
import { expectedLines, ratingLines } from './ratings.ts';
import { themeLines } from './works.ts';

/** What good looks like in a bucket, what is expected, what was rated, and which themes work on it. */
export function bucketHover(id: string, asked: Asked): string {
  const { compass, words, markup } = asked;
  const bucket = attempt(() => bucketOf(id, compass));
  const bySkill = bucketsBySkill(compass);
  const isIrrelevant = attempt(() => bucket?.relevant) === false;
  const reason = isIrrelevant ? attempt(() => bucket?.reason) : undefined;
  return paragraphs(
    heading(bucketTitle(id, compass), words.bucket, asked),
    // Where the compass does not say what good looks like here, the framework says it for everyone.
    markup.text(attempt(() => bucket?.good) ?? descriptionAt('compass', ['buckets', id]) ?? ''),
    reason === undefined ? '' : fill(words.notRelevant, markup.text(reason)),
    bullets([
      ...expectedLines(
        attempt(() => bucket?.expected),
        asked,
      ),
      ...ratingLines((rounds) => latestRating(id, rounds), asked),
      ...themeLines((theme) => bucketsOfTheme(theme, bySkill).includes(id), asked),
    ]),
  );
}
