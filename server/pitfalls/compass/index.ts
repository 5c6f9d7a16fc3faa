import { genericCompass } from './genericCompass.ts';
import { missingBucket } from './missingBucket.ts';
import { paralysisByAnalysis } from './paralysisByAnalysis.ts';
import { staleCompass } from './staleCompass.ts';
import { vagueGood } from './vagueGood.ts';

/** The rules of pitfalls.md, "Compass pitfalls", in its order. */
export const compass = [
  missingBucket,
  genericCompass,
  paralysisByAnalysis,
  vagueGood,
  staleCompass,
] as const;
