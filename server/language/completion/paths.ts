import type { Draft } from './offer.ts';
import { holderTitle, keyOf, type Place } from './place.ts';

/** Paths to the workspace's compasses and plans, as they are written in this file. */
export function paths(place: Place): Draft[] {
  return pathsFor(place).map((path) => ({
    kind: 'file',
    label: path,
    insert: { value: path },
  }));
}

function pathsFor(place: Place): readonly string[] {
  const { neighbours } = place.surroundings;
  switch (`${holderTitle(place)}.${keyOf(place.path)}`) {
    case 'Plan.compass':
      return neighbours?.compasses ?? [];
    case 'Notes.plan':
      return neighbours?.plans ?? [];
    default:
      return [];
  }
}
