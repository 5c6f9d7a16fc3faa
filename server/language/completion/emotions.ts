import { emotionGroups } from '../../coaching/emotions.ts';
import type { Draft } from './offer.ts';
import { holderTitle, keyOf, type Place } from './place.ts';

/** The thirty emotions, group by group. */
export function emotions(place: Place): Draft[] {
  if (keyOf(place.path) !== 'mood' || holderTitle(place) !== 'LogEntry') return [];
  return emotionGroups().flatMap(({ title, emotions: all }) =>
    all.map((emotion) => ({
      kind: 'word',
      label: emotion,
      description: title,
      insert: { value: emotion },
    })),
  );
}
