import type { Temporal } from 'temporal-polyfill';
import type { Compass, Plan } from '../../../schemas/generated/format.d.ts';
import { attempt } from '../brokenPart.ts';
import { expectedRating, type WheelBucket } from '../buckets.ts';
import { isBefore, toDate } from '../calendar.ts';
import { type DatedRound, latestRating, roundsOf } from '../rounds.ts';
import { development } from './development.ts';
import type { Locate, Outline, WheelValue } from './types.ts';

/** The outlines of self, lead and each peer, of those that have rated a bucket of the wheel. */
export function ratedOutlines(
  plan: Plan,
  buckets: readonly WheelBucket[],
  today: Temporal.PlainDate,
  locate: Locate,
): Outline[] {
  const self = attempt(() => roundsOf(plan, 'self', today)) ?? [];
  const lead = attempt(() => roundsOf(plan, 'lead', today)) ?? [];
  const peers = byLabel(attempt(() => roundsOf(plan, 'peer', today)) ?? []);
  const said = (rounds: readonly DatedRound[]) => {
    const values = latestValues(rounds, buckets, locate);
    return { values, ...notObserved(rounds, buckets, values), ...development(rounds, buckets) };
  };
  return [
    {
      id: 'self',
      role: 'self',
      label: 'Self',
      index: 0,
      ...said(self),
      ...newestRound(self),
    } as const,
    {
      id: 'lead',
      role: 'lead',
      label: isFormerLead(plan, lead) ? 'Former lead' : 'Lead',
      index: 0,
      ...said(lead),
      ...(isFormerLead(plan, lead) ? {} : newestRound(lead)),
    } as const,
    ...peers.map(
      ([label, rounds], index) =>
        ({
          id: `peer:${label}`,
          role: 'peer',
          label: peerLabel(label),
          index,
          ...said(rounds),
          ...newestRound(rounds),
        }) as const,
    ),
  ].filter((outline: Outline) => hasValues(outline) || outline.notObserved !== undefined);
}

function notObserved(
  rounds: readonly DatedRound[],
  buckets: readonly WheelBucket[],
  values: readonly (WheelValue | null)[],
): Pick<Outline, 'notObserved'> {
  const unseen = buckets.filter(
    ({ id }, index) =>
      values[index] === null &&
      rounds.some(({ round }) => attempt(() => round.ratings?.[id]) === 'not-observed'),
  );
  return unseen.length > 0 ? { notObserved: unseen.map(({ id }) => id) } : {};
}

function newestRound(rounds: readonly DatedRound[]): Pick<Outline, 'round'> {
  const newest = rounds.at(-1);
  return newest ? { round: newest.index } : {};
}

/** The peers by their labels, which tell them apart; rounds without a label are one peer's. */
function byLabel(rounds: readonly DatedRound[]): [string, DatedRound[]][] {
  const peers = new Map<string, DatedRound[]>();
  for (const round of rounds) {
    const label = round.round.by?.trim() ?? '';
    peers.set(label, [...(peers.get(label) ?? []), round]);
  }
  return [...peers].sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }));
}

/** What a peer is called on the wheel; `label` is the round's `by`, empty where it has none. */
export function peerLabel(label: string): string {
  if (label === '') return 'Peer';
  // `peer-1` says it already.
  return /^peer/i.test(label) ? label.charAt(0).toUpperCase() + label.slice(1) : `Peer: ${label}`;
}

/** Whether all lead rounds are from before `lead.since`. */
function isFormerLead(plan: Plan, rounds: readonly DatedRound[]): boolean {
  const since = attempt(() => plan.lead?.since);
  const newest = rounds.at(-1);
  return since !== undefined && newest !== undefined && isBefore(newest.date, toDate(since));
}

function latestValues(
  rounds: readonly DatedRound[],
  buckets: readonly WheelBucket[],
  locate: Locate,
): (WheelValue | null)[] {
  return buckets.map(({ id }) => {
    const rating = attempt(() => latestRating(id, rounds));
    if (!rating) return null;
    return {
      rating: rating.rating,
      round: rating.round,
      date: rating.date.toString(),
      ...(rating.evidence !== undefined && { evidence: rating.evidence }),
      target: locate(rating.path, 'value'),
    };
  });
}

/** What the compass expects at the person's level; undefined where that is nothing. */
export function expectedOutline(
  plan: Plan,
  buckets: readonly WheelBucket[],
  compass: { readonly content: Compass; readonly locate: Locate },
): Outline | undefined {
  const level = attempt(() => plan.person.level);
  if (level === undefined) return undefined;
  const outline: Outline = {
    id: 'expected',
    role: 'expected',
    label: `Expected (${level})`,
    index: 0,
    values: expectedValues(level, buckets, compass.content, compass.locate),
  };
  return hasValues(outline) ? outline : undefined;
}

/** What a compass expects of each bucket at a level. */
export function expectedValues(
  level: string,
  buckets: readonly WheelBucket[],
  compass: Compass,
  locate: Locate,
): (WheelValue | null)[] {
  return buckets.map(({ id }) => {
    const rating = attempt(() => expectedRating(id, level, compass));
    if (rating === undefined) return null;
    return { rating, target: locate(['buckets', id, 'expected', level], 'value') };
  });
}

export function hasValues({ values }: Outline): boolean {
  return values.some((value) => value !== null);
}
