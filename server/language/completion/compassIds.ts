import type { Compass } from '../../../schemas/generated/format.d.ts';
import { attempt, each } from '../../coaching/brokenPart.ts';
import {
  bucketOf,
  bucketsBySkill,
  bucketTitle,
  expectedRating,
  wheelBuckets,
} from '../../coaching/buckets.ts';
import type { Markup } from '../markup.ts';
import { paragraphs } from '../markup.ts';
import type { Draft } from './offer.ts';
import { holderTitle, idsOf, keyOf, type Place, siblingText } from './place.ts';

/** An id of the compass, with what good looks like there. */
export interface CompassId {
  readonly id: string;
  readonly title: string | undefined;
  readonly text: (markup: Markup) => string | undefined;
}

/** Buckets, skills, traits and levels, where one of them may be named. */
export function compassIds(place: Place): Draft[] {
  return idsFor(place).map(({ id, title, text }) => ({
    kind: 'id',
    label: id,
    description: title,
    documentation: text,
    insert: { value: id },
  }));
}

function idsFor(place: Place): CompassId[] {
  const key = keyOf(place.path);
  switch (holderTitle(place)) {
    case 'Person':
      return key === 'level' ? levels(place) : [];
    case 'Theme':
      if (key === 'bucket') return buckets(place);
      if (key === 'skill') return skills(place);
      return key === 'trait' ? traits(place) : [];
    case 'LogEntry':
      return key === 'discussed' ? [...buckets(place), ...skills(place), ...traits(place)] : [];
    case 'Question':
      return key === 'buckets' ? [...buckets(place), ...ownBuckets(place)] : [];
    default:
      return [];
  }
}

/** The buckets of the wheel. */
export function buckets({ compass, plan }: Place): CompassId[] {
  const level = attempt(() => plan?.person.level);
  return wheelBuckets(compass).map(({ id, title }) => ({
    id,
    title,
    text: (markup) => {
      const expected = attempt(() => expectedRating(id, level, compass));
      return paragraphs(
        markup.strong(title),
        good(
          attempt(() => bucketOf(id, compass)?.good),
          markup,
        ),
        expected === undefined || level === undefined
          ? undefined
          : `Expected of ${markup.text(level)}: ${expected}`,
      );
    },
  }));
}

/** Buckets of the workspace's compasses besides the eight, for questions. */
function ownBuckets({ surroundings }: Place): CompassId[] {
  return [...(surroundings.ownBuckets?.quotable ?? [])].map((id) => ({
    id,
    title: bucketTitle(id),
    text: () => undefined,
  }));
}

/** The skills of the compass; those of the bucket that stands beside come first. */
export function skills(place: Place): CompassId[] {
  const { compass } = place;
  const near = siblingText(place, 'bucket');
  const all = [...bucketsBySkill(compass)].filter(([id]) => !id.startsWith('x-'));
  const first = all.filter(([, bucket]) => bucket === near);
  const others = all.filter(([, bucket]) => bucket !== near);
  return [...first, ...others].map(([id, bucket]) => ({
    id,
    title: bucketTitle(bucket, compass),
    text: (markup) =>
      good(
        attempt(() => bucketOf(bucket, compass)?.skills?.[id]?.good),
        markup,
      ),
  }));
}

export function traits({ compass }: Place): CompassId[] {
  return idsOf(() => compass?.traits).map((id) => ({
    id,
    title: undefined,
    text: (markup) =>
      good(
        attempt(() => compass?.traits?.[id]?.good),
        markup,
      ),
  }));
}

/** The levels of the compass, junior first. */
export function levels({ compass }: Place): CompassId[] {
  return levelsOf(compass).map((id) => ({ id, title: undefined, text: () => undefined }));
}

export function levelsOf(compass: Compass | undefined): string[] {
  return [
    ...new Set(
      each(
        attempt(() => compass?.levels),
        (level) => [level],
      ),
    ),
  ];
}

function good(text: string | undefined, markup: Markup): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : markup.text(text);
}
