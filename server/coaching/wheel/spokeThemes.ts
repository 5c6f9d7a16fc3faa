import type { Temporal } from 'temporal-polyfill';
import type { Compass, Plan } from '../../../schemas/generated/format.d.ts';
import { attempt } from '../brokenPart.ts';
import { bucketsBySkill, bucketsOfTheme } from '../buckets.ts';
import { coloursOf } from '../themes.ts';
import type { Locate, SpokeTheme } from './types.ts';

/** The open themes by the bucket that they are on, each with its latest colour. Broken ones are passed over. */
export function themesByBucket(
  plan: Plan,
  compass: Compass | undefined,
  today: Temporal.PlainDate,
  locate: Locate,
): ReadonlyMap<string, SpokeTheme[]> {
  const bySkill = bucketsBySkill(compass);
  const result = new Map<string, SpokeTheme[]>();
  const themes = attempt(() => plan.themes) ?? [];
  for (let index = 0; index < themes.length; index++) {
    attempt(() => {
      const theme = themes[index];
      if (!theme || theme.status === 'closed') return;
      const { id, title } = theme;
      const latest = attempt(() => coloursOf(id, plan, today))?.at(-1);
      const target = locate(['themes', index, 'title'], 'value');
      const mark: SpokeTheme = {
        id,
        title,
        ...(latest && { colour: latest.colour, date: latest.date.toString() }),
        target,
      };
      for (const bucket of new Set(bucketsOfTheme(theme, bySkill))) {
        result.set(bucket, [...(result.get(bucket) ?? []), mark]);
      }
    });
  }
  return result;
}
