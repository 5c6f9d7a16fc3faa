import { attempt } from '../coaching/brokenPart.ts';
import { bucketTitle } from '../coaching/buckets.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import type { PlanFacts } from '../document/planFacts.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type { BucketThemesResult, PlacedRange } from '../protocol.ts';

/** An open theme of somebody's plan that works on a bucket, by the bucket itself or one of its skills. */
export interface BucketTheme extends PlacedRange {
  readonly person: string;
}

/** Open themes on each bucket of a compass, of the plans that use this compass; by bucket id. */
export function themesByBucket(
  compass: CoachDocument<'compass'>,
  plans: readonly PlanFacts[],
): ReadonlyMap<string, readonly BucketTheme[]> {
  const bucketOfSkill = skillsOf(compass);
  const themes = new Map<string, BucketTheme[]>();
  for (const { uri, name: person, worksOn } of plans) {
    for (const { bucket = '', skill = '', range } of worksOn) {
      const of = bucket || bucketOfSkill.get(skill);
      if (!of) continue;
      const found = themes.get(of) ?? [];
      found.push({ uri, range, person });
      themes.set(of, found);
    }
  }
  return themes;
}

function skillsOf(compass: CoachDocument<'compass'>): ReadonlyMap<string, string> {
  const bucketOfSkill = new Map<string, string>();
  const buckets = attempt(() => compass.content.buckets) ?? {};
  for (const id of Object.keys(buckets)) {
    const skills = attempt(() => buckets[id]?.skills) ?? {};
    for (const skill of Object.keys(skills)) bucketOfSkill.set(skill, id);
  }
  return bucketOfSkill;
}

/** The themes on the bucket in which a line of a compass stands; null where it stands in none. */
export function bucketThemes(
  document: CoachDocument,
  { plansOfCompass }: Surroundings,
  line: number,
): BucketThemesResult {
  const compass = ofKind(document, 'compass');
  const bucket = compass && bucketAt(compass, line);
  if (!compass || !bucket) return null;
  const title = bucketTitle(bucket, compass.content);
  const themes = themesByBucket(compass, plansOfCompass ?? []).get(bucket) ?? [];
  return { bucket: title, themes: themes.map(({ uri, range }) => ({ uri, range })) };
}

/** The bucket whose key is the last one at or above a line, within `buckets`. */
function bucketAt(compass: CoachDocument<'compass'>, line: number): string | undefined {
  const buckets =
    compass.tree?.type === 'mapping' ? compass.tree.entries.get('buckets') : undefined;
  if (buckets?.value.type !== 'mapping') return undefined;
  const offset = compass.text.offsetAt({ line: line + 1, character: 0 });
  let found: string | undefined;
  for (const [id, entry] of buckets.value.entries) {
    if (entry.key[0] < offset) found = id;
  }
  const isWithin =
    buckets.key[0] < offset &&
    compass.text.offsetAt({ line, character: 0 }) <= buckets.value.span[1];
  return isWithin ? found : undefined;
}
