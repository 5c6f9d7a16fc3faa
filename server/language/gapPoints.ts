import type { Compass } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { GAP_POINTS } from '../coaching/gaps.ts';
import { perceptionGap } from '../pitfalls/assessment/perceptionGap.ts';
import { settingOf } from './tuning.ts';

/**
 * From how many points on a scale of 1 to 10 self and lead see a bucket differently, as the finding
 * `perception-gap` has it: tuned by the compass.
 */
export function gapPointsFor(compass: Compass | undefined): number {
  const tuning = attempt(() => compass?.rules);
  return settingOf(perceptionGap, tuning).thresholds.points ?? GAP_POINTS;
}
