import { genericCompass } from './genericCompass.ts';
import { missingBucket } from './missingBucket.ts';
import { paralysisByAnalysis } from './paralysisByAnalysis.ts';

/** The rules of pitfalls.md, "Compass pitfalls", in its order. */
export const compass = [missingBucket, genericCompass, paralysisByAnalysis] as const;
