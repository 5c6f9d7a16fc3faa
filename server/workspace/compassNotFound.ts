import { nearestPath } from '../coaching/nearest.ts';
import type { CompassLink } from '../document/surroundings.ts';

/**
 * A link to a compass that is not there, with the one that is likely to be meant.
 *
 * @param compasses the paths of those that there are.
 */
export function compassNotFound(path: string, compasses: readonly string[]): CompassLink {
  const suggestion =
    nearestPath(path, compasses) ?? (compasses.length === 1 ? compasses[0] : undefined);
  return { status: 'not-found', ...(suggestion ? { suggestion } : {}) };
}
