import { attempt } from '../coaching/brokenPart.ts';
import type { Surroundings } from '../document/surroundings.ts';
import { isCompassKnown } from '../pitfalls/compassKnown.ts';
import { growthAreaWithoutTheme } from '../pitfalls/themes-and-actions/growthAreaWithoutTheme.ts';
import { settingOf } from './tuning.ts';

/**
 * From how many points below what is expected a bucket is a growth area, as the finding of growth areas
 * without a theme has it: tuned by the compass. Undefined where nobody is to be told of them, since the
 * compass switches that finding off or cannot be read.
 */
export function growthPointsFor(surroundings: Surroundings): number | undefined {
  if (!isCompassKnown(surroundings)) return undefined;
  const { compassLink } = surroundings;
  const tuning =
    compassLink.status === 'found' ? attempt(() => compassLink.document.content.rules) : undefined;
  const { severity, thresholds } = settingOf(growthAreaWithoutTheme, tuning);
  return severity === 'off' ? undefined : thresholds.points;
}
