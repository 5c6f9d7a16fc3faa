import { attempt } from '../coaching/brokenPart.ts';
import { GAP_POINTS } from '../coaching/gaps.ts';
import type { CompassLink } from '../document/surroundings.ts';
import { perceptionGap } from '../pitfalls/assessment/perceptionGap.ts';
import { settingOf } from './tuning.ts';

/**
 * From how many points on a scale of 1 to 10 self and lead see a bucket differently, as the finding
 * `perception-gap` has it: tuned by the compass.
 */
export function gapPointsFor(compassLink: CompassLink): number {
  const tuning =
    compassLink.status === 'found' ? attempt(() => compassLink.document.content.rules) : undefined;
  return settingOf(perceptionGap, tuning).thresholds.points ?? GAP_POINTS;
}
