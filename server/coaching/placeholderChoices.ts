import type { Compass, Plan } from '../../schemas/generated/format.d.ts';
import { attempt } from './brokenPart.ts';
import { allBuckets, bucketTitle } from './buckets.ts';
import type { Placeholder } from './placeholders.ts';
import { openThemes } from './themes.ts';

/**
 * What a placeholder may be filled with, from the plan at hand, the likeliest first: for a list to
 * pick from. Empty where the plan says nothing of it, and for a rating.
 */
export function placeholderChoices(
  placeholder: Placeholder,
  plan: Plan,
  compass: Compass | undefined,
): string[] {
  return [...new Set(attempt(() => choices(placeholder, plan, compass)))];
}

function choices(placeholder: Placeholder, plan: Plan, compass: Compass | undefined): string[] {
  switch (placeholder) {
    case 'person':
      return [plan.person.name];
    case 'theme':
      return openThemes(plan).map(({ theme }) => theme.title);
    case 'challenge':
      return plan.challenge?.title === undefined ? [] : [plan.challenge.title];
    case 'skill': {
      const themes = openThemes(plan).map(({ theme }) => theme);
      return [
        ...themes.flatMap(({ skill }) => (skill === undefined ? [] : [idInWords(skill)])),
        ...themes.flatMap(({ trait }) => (trait === undefined ? [] : [idInWords(trait)])),
        ...themes.flatMap(({ bucket }) =>
          bucket === undefined ? [] : [bucketTitle(bucket, compass)],
        ),
        ...allBuckets(compass)
          .filter((id) => compass?.buckets[id]?.relevant !== false)
          .map((id) => bucketTitle(id, compass)),
      ];
    }
    case 'rating':
      return [];
  }
}

/** Skills and traits have no titles: `problem-briefs` is asked about as problem briefs. */
function idInWords(id: string): string {
  return id.replaceAll('-', ' ');
}
