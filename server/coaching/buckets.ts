import type { Compass } from '../../schemas/generated/format.d.ts';

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
 */
export function allBuckets(compass: Compass | undefined): string[] {
  const own = Object.keys(compass?.buckets ?? {}).filter(
    (id) => !isBucketId(id) && !id.startsWith('x-'),
  );
  return [...bucketIds, ...own];
}

/** A bucket's title for people: the compass's, else the default one, else the id in words. */
export function bucketTitle(id: string, compass?: Compass): string {
  const buckets = compass?.buckets;
  const own = buckets && Object.hasOwn(buckets, id) ? buckets[id]?.title : undefined;
  return own ?? (isBucketId(id) ? titles[id] : inWords(id));
}

/** An id in kebab-case as a title: `freight-knowledge` is Freight Knowledge. */
function inWords(id: string): string {
  return id
    .split('-')
    .filter(Boolean)
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join(' ');
}
