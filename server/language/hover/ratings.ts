import type { Expected, Plan } from '../../../schemas/generated/format.d.ts';
import { attempt } from '../../coaching/brokenPart.ts';
import { dateInWords } from '../../coaching/datesInWords.ts';
import { type DatedRound, type Given, roundsOf } from '../../coaching/rounds.ts';
import { type Scale, scaleOf } from '../../coaching/scale.ts';
import { fill } from '../words.ts';
import type { Asked } from './asked.ts';

/** A rating with the compass's words for it, where it has any: `8 (Solid alone)`. */
export function ratingInWords(rating: number, scale: Scale, { markup }: Asked): string {
  const label = scale.labels[String(rating)];
  return label === undefined ? String(rating) : `${rating} (${markup.text(label)})`;
}

/** What is expected at the person's level; in a compass at each level, in the order of the levels. */
export function expectedLines(expected: Expected | undefined, asked: Asked): string[] {
  const { compass, plan, words, markup } = asked;
  if (!compass || !expected) return [];
  const scale = attempt(() => scaleOf(compass));
  const ratingAt = (level: string) =>
    attempt(() => (Object.hasOwn(expected, level) ? expected[level] : undefined));
  if (plan) {
    const level = attempt(() => plan.person.level);
    const rating = level === undefined ? undefined : ratingAt(level);
    if (level === undefined || rating === undefined || !scale) return [];
    return [fill(words.expectedAt, markup.text(level), ratingInWords(rating, scale, asked))];
  }
  const levels = attempt(() => compass.levels) ?? [];
  const parts = levels.flatMap((level) => {
    const rating = ratingAt(level);
    return rating === undefined ? [] : [`${markup.text(level)} ${rating}`];
  });
  return parts.length > 0 ? [fill(words.expected, parts.join(', '))] : [];
}

/** What self and lead said last, each with its day. */
export function ratingLines(
  latest: (rounds: readonly DatedRound[]) => Given | undefined,
  asked: Asked,
): string[] {
  const { plan, words } = asked;
  if (!plan) return [];
  return [
    ...raterLine(plan, 'self', words.self, latest, asked),
    ...raterLine(plan, 'lead', words.leadRating, latest, asked),
  ];
}

function raterLine(
  plan: Plan,
  rater: 'self' | 'lead',
  template: string,
  latest: (rounds: readonly DatedRound[]) => Given | undefined,
  asked: Asked,
): string[] {
  const given = attempt(() => latest(roundsOf(plan, rater, asked.surroundings.today)));
  const scale = attempt(() => scaleOf(asked.compass));
  if (!given || !scale) return [];
  const rating = ratingInWords(given.rating, scale, asked);
  return [fill(template, rating, dateInWords(given.date, asked.locale))];
}
