import type { Compass, Notes, Plan } from '../../../schemas/generated/format.d.ts';
import { allBuckets, bucketIds } from '../../coaching/buckets.ts';
import { remembered } from '../../coaching/remembered.ts';
import type { CoachDocument } from '../../document/document.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import { names } from './independently.ts';
import { quoted } from './misnamed.ts';

/**
 * The compass that a file's ids are held against; 'none' where it names none; undefined where it
 * names one that cannot be read, or where it cannot be told: then an id may well be the compass's
 * own, and another finding says what is wrong.
 */
export function compassHere(
  content: Plan | Notes,
  { compassLink, planLink }: Surroundings,
): CoachDocument<'compass'> | 'none' | undefined {
  if (compassLink.status === 'found') return compassLink.document;
  if (compassLink.status !== 'none') return undefined;
  switch (content.kind) {
    case 'plan':
      return 'none';
    case 'notes':
      return typeof planLink === 'object' ? 'none' : undefined;
  }
}

/** As `compassHere`, for what only a compass defines: undefined also where there is none. */
export function definingCompass(
  content: Plan | Notes,
  surroundings: Surroundings,
): CoachDocument<'compass'> | undefined {
  const compass = compassHere(content, surroundings);
  return compass === 'none' ? undefined : compass;
}

/** The eight buckets, and after them the compass's own. Those that are not relevant exist too. */
export function knownBuckets(compass: CoachDocument<'compass'> | 'none'): ReadonlySet<string> {
  return compass === 'none' ? theEight : bucketsIn(compass.content);
}

const theEight: ReadonlySet<string> = new Set(bucketIds);

const bucketsIn = remembered(
  (compass: Compass): ReadonlySet<string> => new Set(allBuckets(compass)),
);

/** The skills of all buckets of a compass. */
export function knownSkills(compass: CoachDocument<'compass'>): ReadonlySet<string> {
  return skillsIn(compass.content);
}

const skillsIn = remembered(
  ({ buckets }: Compass): ReadonlySet<string> =>
    new Set(names(buckets).flatMap((id) => names(buckets[id]?.skills))),
);

/** The traits of a compass. */
export function knownTraits(compass: CoachDocument<'compass'>): ReadonlySet<string> {
  return traitsIn(compass.content);
}

const traitsIn = remembered(({ traits }: Compass): ReadonlySet<string> => new Set(names(traits)));

/** How a message speaks of another file: by its name, in backticks. */
export function fileOf({ uri }: Pick<CoachDocument, 'uri'>): string {
  return quoted(decodeURIComponent(uri.split('/').at(-1) ?? ''));
}
