import type { Temporal } from 'temporal-polyfill';
import type { Compass, Rater } from '../../schemas/generated/format.d.ts';
import { bucketIds } from '../coaching/buckets.ts';
import { say } from '../coaching/say.ts';
import { isOnScale, type Scale } from '../coaching/scale.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';
import type { Tree } from '../document/tree.ts';
import type { Edits, Refusal } from './edit.ts';
import { round as emptyRound } from './fixes/sketches.ts';
import { insertItem } from './insertItem.ts';
import { refusals } from './locate.ts';
import { isNewestFirst } from './newestFirst.ts';
import { ask, choose, inline, type Sketch, type SketchMapping } from './sketch.ts';

/** What one rater says on one day. */
export interface NewRound {
  readonly date: Temporal.PlainDate;
  readonly rater: Rater;
  /** A label; blank is none. */
  readonly by?: string | undefined;
  readonly ratings: Ratings;
  readonly skills?: Ratings | undefined;
}

/** By the id of a bucket or a skill; numbers are on the compass's scale, and blank evidence is none. */
export type Ratings = Readonly<
  Record<string, number | 'not-observed' | { readonly rating: number; readonly evidence: string }>
>;

/**
 * Adds a round to a plan, or as a draft to private notes: first where the rounds stand newest first, else
 * last, written as they are. Buckets come in the order of the wheel.
 *
 * @returns a refusal for what is neither plan nor notes, has its rounds elsewhere or broken; and for a round
 *   without a rating, or with one off the scale.
 */
export function addRound(document: CoachDocument, round: NewRound, scale: Scale): Edits {
  const given = [round.ratings, round.skills ?? {}].flatMap(Object.values<Ratings[string]>);
  if (given.length === 0) return { refused: say`Nothing was rated, so nothing was written.` };
  const isOff = given.some((value) => {
    const rating = typeof value === 'object' ? value.rating : value;
    return rating !== 'not-observed' && !isOnScale(rating, scale);
  });
  if (isOff) {
    return {
      refused: say`Ratings go from ${scale.min} to ${scale.max} here, in whole or half steps.`,
    };
  }
  return insertRound(document, sketchOf(document, round));
}

/** Adds a round in which nothing is rated yet: `not-observed` everywhere until someone says more. */
export function addEmptyRound(
  document: CoachDocument,
  compass: Compass | undefined,
  scale: Scale,
  today: Temporal.PlainDate,
): Edits {
  return insertRound(document, {
    ...emptyRound('self', compass, scale, today),
    date: ask(today.toString()),
    rater: choose(['self', 'lead', 'peer']),
  });
}

function insertRound(document: CoachDocument, round: SketchMapping): Edits {
  const refusal = refusalFor(document);
  if (refusal) return refusal;
  const where = isNewestFirst(document, 'assessments') ? 'first' : 'last';
  return insertItem(document, ['assessments'], round, where);
}

function refusalFor(document: CoachDocument): Refusal | undefined {
  if (!ofKind(document, 'plan') && !ofKind(document, 'notes')) {
    return {
      refused: say`Rounds of ratings stand in a plan, or as drafts in private notes: open one first.`,
    };
  }
  // Where the text as a whole is in doubt, so are the places in it.
  return document.isSound ? undefined : refusals.unreadable;
}

function sketchOf(document: CoachDocument, round: NewRound): SketchMapping {
  const { date, rater, by, skills } = round;
  const habits = habitsOf(document);
  const written = (ratings: Ratings): Sketch => {
    const mapping: SketchMapping = Object.fromEntries(
      inWheelOrder(ratings).map(([id, value]) => [id, writtenValue(value, habits)]),
    );
    return habits.inlineRatings ? inline(mapping) : mapping;
  };
  return {
    date: date.toString(),
    rater,
    ...(by?.trim() ? { by: by.trim() } : {}),
    ...(Object.keys(round.ratings).length > 0 ? { ratings: written(round.ratings) } : {}),
    ...(skills && Object.keys(skills).length > 0 ? { skills: written(skills) } : {}),
  };
}

function writtenValue(value: Ratings[string], { blockEvidence }: Habits): Sketch {
  if (typeof value !== 'object') return value;
  const evidence = value.evidence.trim();
  if (evidence === '') return value.rating;
  const detail = { rating: value.rating, evidence };
  return blockEvidence ? detail : inline(detail);
}

function inWheelOrder(ratings: Ratings): [string, Ratings[string]][] {
  const places = new Map<string, number>(bucketIds.map((id, index) => [id, index]));
  const place = (id: string) => places.get(id) ?? bucketIds.length;
  return Object.entries(ratings).sort(([one], [other]) => place(one) - place(other));
}

/** How the rounds that there are have been written, as far as they agree. */
interface Habits {
  /** `ratings: { planning: 6 }`, though the round has lines of its own. */
  readonly inlineRatings: boolean;
  /** `rating` and `evidence` on lines of their own. */
  readonly blockEvidence: boolean;
}

function habitsOf({ tree }: CoachDocument): Habits {
  const rounds = nodeAt(tree, ['assessments']);
  const items = rounds?.type === 'sequence' ? rounds.items : [];
  const ratings = items.flatMap((item) => mappingsIn(item).get('ratings') ?? []);
  const details = ratings.flatMap((each) => [...mappingsIn(each).values()]);
  return {
    inlineRatings: ratings.length > 0 && ratings.every(isFlow),
    blockEvidence: details.length > 0 && !details.some(isFlow),
  };
}

/** The values of a mapping that are mappings themselves. */
function mappingsIn(node: Tree): ReadonlyMap<string, Tree> {
  const entries = node.type === 'mapping' && !node.aliased ? [...node.entries] : [];
  return new Map(
    entries.flatMap(([key, { value }]) =>
      value.type === 'mapping' ? [[key, value] as const] : [],
    ),
  );
}

function isFlow(node: Tree): boolean {
  return node.type !== 'scalar' && node.flow;
}
