import type { Bucket, Compass, Expected, Skill, Trait } from '../../schemas/generated/format.d.ts';
import { attempt } from './brokenPart.ts';
import { remembered } from './remembered.ts';

/** The eight buckets of the PMwheel, in their fixed order round the wheel (format.md, "compass"). */
export const bucketIds = [
  'problem-understanding',
  'solution-finding',
  'planning',
  'execution',
  'listen-and-learn',
  'team',
  'personal-growth',
  'agile',
] as const;
export type BucketId = (typeof bucketIds)[number];

const titles: Readonly<Record<BucketId, string>> = {
  'problem-understanding': 'Problem Understanding',
  'solution-finding': 'Solution Finding',
  planning: 'Planning',
  execution: 'Execution (Get it Done)',
  'listen-and-learn': 'Listen & Learn',
  team: 'Team',
  'personal-growth': 'Personal Growth',
  agile: 'Agile',
};

/** Whether the bucket is one of the eight. */
export function isBucketId(id: string): id is BucketId {
  return Object.hasOwn(titles, id);
}

/**
 * The buckets there are, in the order of the wheel: the eight, then the compass's own. Those that
 * are not relevant are among them.
 *
 * @throws BrokenPart where the compass's buckets cannot be read.
 */
export function allBuckets(compass: Compass | undefined): readonly string[] {
  return compass ? bucketsOf(compass) : bucketIds;
}

const bucketsOf = remembered((compass: Compass): readonly string[] => {
  // Keys that begin with x- are their author's own (format.md).
  const own = Object.keys(compass.buckets ?? {}).filter(
    (id) => !isBucketId(id) && !id.startsWith('x-'),
  );
  return [...bucketIds, ...own];
});

/** A spoke of the wheel. */
export interface WheelBucket {
  readonly id: string;
  readonly title: string;
}

/**
 * The buckets of the wheel in its order: the eight, then the compass's own in the order of its
 * file, without those that it calls `relevant: false`. What of the compass cannot be read counts as
 * not said, so there is always a wheel.
 */
export function wheelBuckets(compass: Compass | undefined): readonly WheelBucket[] {
  return compass ? wheelOf(compass) : plainWheel;
}

const plainWheel: readonly WheelBucket[] = bucketIds.map((id) => ({ id, title: titles[id] }));

const wheelOf = remembered((compass: Compass): readonly WheelBucket[] =>
  (attempt(() => allBuckets(compass)) ?? bucketIds)
    .filter((id) => attempt(() => bucketOf(id, compass)?.relevant) !== false)
    .map((id) => ({ id, title: bucketTitle(id, compass) })),
);

/** A bucket's title for people: the compass's, else the default one, else the id in words. */
export function bucketTitle(id: string, compass?: Compass): string {
  const own = attempt(() => bucketOf(id, compass)?.title);
  if (own !== undefined && own.trim() !== '') return own;
  return isBucketId(id) ? titles[id] : idInWords(id);
}

/** An id in kebab-case as a title: `freight-knowledge` is Freight Knowledge. */
export function idInWords(id: string): string {
  return id
    .split('-')
    .filter(Boolean)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}

/**
 * What the compass says of a bucket; undefined where it says nothing.
 *
 * @throws BrokenPart where that cannot be read.
 */
export function bucketOf(id: string, compass: Compass | undefined): Bucket | undefined {
  return entryOf(compass?.buckets, id);
}

/**
 * The rating that the compass expects in a bucket at a level; undefined where it expects none.
 *
 * @throws BrokenPart where that cannot be read.
 */
export function expectedRating(
  bucket: string,
  level: string | undefined,
  compass: Compass | undefined,
): number | undefined {
  if (level === undefined) return undefined;
  const expected: Expected | undefined = bucketOf(bucket, compass)?.expected;
  return entryOf(expected, level);
}

/**
 * A skill of the compass with the bucket that it belongs to; undefined where the compass has none.
 *
 * @throws BrokenPart where that cannot be read.
 */
export function skillOf(
  id: string,
  compass: Compass | undefined,
): { readonly skill: Skill; readonly bucket: string } | undefined {
  const bucket = bucketsBySkill(compass).get(id);
  const skill = bucket === undefined ? undefined : entryOf(bucketOf(bucket, compass)?.skills, id);
  return bucket !== undefined && skill ? { skill, bucket } : undefined;
}

/**
 * A personality trait of the compass; undefined where the compass has none of that id.
 *
 * @throws BrokenPart where that cannot be read.
 */
export function traitOf(id: string, compass: Compass | undefined): Trait | undefined {
  return entryOf(compass?.traits, id);
}

/** The bucket of each skill of the compass, by the skill's id. Broken buckets are passed over. */
export function bucketsBySkill(compass: Compass | undefined): ReadonlyMap<string, string> {
  return compass ? skillsOf(compass) : new Map();
}

const skillsOf = remembered((compass: Compass): ReadonlyMap<string, string> => {
  const buckets = new Map<string, string>();
  for (const bucket of attempt(() => allBuckets(compass)) ?? []) {
    const skills = attempt(() => bucketOf(bucket, compass)?.skills);
    for (const skill of Object.keys(skills ?? {})) {
      if (!buckets.has(skill)) buckets.set(skill, bucket);
    }
  }
  return buckets;
});

/** What a theme works on: a bucket, a skill of one, or a trait. */
export type Anchor = Partial<Readonly<Record<'bucket' | 'skill' | 'trait', string | undefined>>>;

/** The buckets that a theme is on: by its `bucket`, and by its `skill` where that is known. */
export function bucketsOfTheme(theme: Anchor, bySkill: ReadonlyMap<string, string>): string[] {
  const { bucket, skill } = theme;
  return [bucket, skill === undefined ? undefined : bySkill.get(skill)].filter(
    (id) => id !== undefined,
  );
}

/** What a theme works on, for people: the titles of its buckets, then its skill and its trait in words. */
export function anchorTitles(theme: Anchor, compass: Compass | undefined): string[] {
  const buckets = new Set(bucketsOfTheme(theme, bucketsBySkill(compass)));
  const others = [theme.skill, theme.trait].filter((id) => id !== undefined);
  return [...[...buckets].map((id) => bucketTitle(id, compass)), ...others.map(idInWords)];
}

/** An entry of a mapping with people's own keys, among which may be `constructor`. */
function entryOf<Value>(
  mapping: { readonly [key: string]: Value } | undefined,
  key: string,
): Value | undefined {
  return mapping && Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}
