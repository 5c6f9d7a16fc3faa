import type { Temporal } from 'temporal-polyfill';
import type { Plan, Rater, Round } from '../../schemas/generated/format.d.ts';
import { byDate, isAfter, isBefore, toDate } from './calendar.ts';

/** A round of ratings with its place in the plan. */
export interface DatedRound {
  readonly round: Round;
  /** Its index in `assessments`, which may be in any order. */
  readonly index: number;
  readonly date: Temporal.PlainDate;
}

/** A rating with the round that gave it. */
export interface Given {
  /** On the compass's scale. */
  readonly rating: number;
  readonly evidence: string | undefined;
  readonly date: Temporal.PlainDate;
  /** The round's index in `assessments`. */
  readonly round: number;
  /** The keys down to the number itself, from the plan's top. */
  readonly path: readonly (string | number)[];
}

/** A bucket's rating. */
export interface GivenRating extends Given {
  readonly bucket: string;
}

/**
 * The rounds of a rater dated today or earlier, by date. Where `lead.since` is given and the lead
 * has a round since then, only those are the lead's; the others are a former lead's (pitfalls.md,
 * "Words").
 */
export function roundsOf(plan: Plan, rater: Rater, today: Temporal.PlainDate): DatedRound[] {
  const rounds: DatedRound[] = [];
  for (const [index, round] of (plan.assessments ?? []).entries()) {
    // The rater first: a broken date in a peer's round shall not silence what self and lead say.
    if (round.rater !== rater) continue;
    const date = toDate(round.date);
    if (!isAfter(date, today)) rounds.push({ round, index, date });
  }
  rounds.sort(byDate);
  return rater === 'lead' ? ofThisLead(rounds, plan) : rounds;
}

function ofThisLead(rounds: DatedRound[], plan: Plan): DatedRound[] {
  if (plan.lead?.since === undefined) return rounds;
  const since = toDate(plan.lead.since);
  const recent = rounds.filter(({ date }) => !isBefore(date, since));
  return recent.length > 0 ? recent : rounds;
}

/**
 * What a round says of a bucket; undefined where it says nothing or `not-observed`, which is no
 * rating.
 */
export function ratingIn(round: DatedRound, bucket: string): GivenRating | undefined {
  const given = givenIn(round, 'ratings', bucket);
  return given && { bucket, ...given };
}

function givenIn(
  { round, index, date }: DatedRound,
  key: 'ratings' | 'skills',
  id: string,
): Given | undefined {
  const values = round[key];
  const value = values && Object.hasOwn(values, id) ? values[id] : undefined;
  if (value === undefined || value === 'not-observed') return undefined;
  const path = ['assessments', index, key, id];
  return typeof value === 'number'
    ? { date, round: index, rating: value, evidence: undefined, path }
    : {
        date,
        round: index,
        rating: value.rating,
        evidence: value.evidence,
        path: [...path, 'rating'],
      };
}

/**
 * The newest rating of a bucket in a rater's rounds (pitfalls.md, "Words").
 *
 * @param rounds as `roundsOf` gives them.
 */
export function latestRating(
  bucket: string,
  rounds: readonly DatedRound[],
): GivenRating | undefined {
  return newest(rounds, (round) => ratingIn(round, bucket));
}

/** As `latestRating`, of a skill. */
export function latestSkillRating(skill: string, rounds: readonly DatedRound[]): Given | undefined {
  return newest(rounds, (round) => givenIn(round, 'skills', skill));
}

function newest<Rating>(
  rounds: readonly DatedRound[],
  ratingOf: (round: DatedRound) => Rating | undefined,
): Rating | undefined {
  for (const round of rounds.toReversed()) {
    const rating = ratingOf(round);
    if (rating) return rating;
  }
  return undefined;
}
