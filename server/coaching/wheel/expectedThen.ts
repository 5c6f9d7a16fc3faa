import type { Compass, Plan } from '../../../schemas/generated/format.d.ts';
import { attempt } from '../brokenPart.ts';
import type { WheelBucket } from '../buckets.ts';
import { toDate } from '../calendar.ts';
import { dateInWords } from '../datesInWords.ts';
import { scaleOf } from '../scale.ts';
import { expectedOutline } from './outlines.ts';
import type { Locate, Outline } from './types.ts';

/** The compass of an earlier day; `unknown` where its history cannot be asked, `pending` while it is being asked. */
export type CompassThen = Compass | 'unknown' | 'pending';

interface Sources {
  readonly plan: Plan;
  /** Today's. */
  readonly compass?: { readonly content: Compass; readonly locate: Locate } | undefined;
  readonly compassOf?: ((day: string) => CompassThen) | undefined;
}

/**
 * What was expected on an earlier day, at the person's level of today. Where that is not known, or is
 * on another scale, it is what is expected now, and a notice says so.
 *
 * @param now what is expected now.
 * @param day YYYY-MM-DD
 */
export function expectedThen(
  now: Outline,
  buckets: readonly WheelBucket[],
  { plan, compass, compassOf }: Sources,
  day: string,
): { readonly outline: Outline | undefined; readonly notice?: string } {
  const then = compassOf?.(day) ?? 'unknown';
  const date = dateInWords(toDate(day));
  if (!compass || then === 'pending') return { outline: now };
  if (then === 'unknown') {
    const notice = `The expected level is today's: what the compass said on ${date} is not known here.`;
    return { outline: now, notice };
  }
  if (!hasSameScale(then, compass.content)) {
    const notice = `The expected level is today's: on ${date} the compass had another scale.`;
    return { outline: now, notice };
  }
  const outline = expectedOutline(plan, buckets, { content: then, locate: compass.locate });
  if (!outline) {
    return { outline, notice: `On ${date} the compass expected nothing at this level yet.` };
  }
  const isSame = outline.values.every(
    (value, index) => value?.rating === now.values[index]?.rating,
  );
  if (isSame) return { outline: now };
  return {
    outline,
    notice: `The expected level is as it was on ${date}: the compass has changed since.`,
  };
}

function hasSameScale(one: Compass, other: Compass): boolean {
  const [first, second] = [one, other].map((compass) => attempt(() => scaleOf(compass)));
  return first?.min === second?.min && first?.max === second?.max;
}
