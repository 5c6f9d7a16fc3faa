import type { PlacedRange } from './params.ts';

/** Request: the themes of the workspace's plans on the compass's bucket at a position. */
export const bucketThemesMethod = 'coach/bucketThemes';

/** Null where the position is in no bucket of a compass. */
export type BucketThemesResult = {
  /** The bucket's title. */
  readonly bucket: string;
  readonly themes: readonly PlacedRange[];
} | null;
