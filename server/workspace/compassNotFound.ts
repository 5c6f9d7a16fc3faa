import { nearest } from '../coaching/nearest.ts';
import type { CompassLink } from '../document/surroundings.ts';

/**
 * A link to a compass that is not there, with the one that is likely to be meant.
 *
 * @param compasses the paths of those that there are.
 */
export function compassNotFound(path: string, compasses: readonly string[]): CompassLink {
  // Without the ending, since any two short names would look alike by it.
  const stem = (name: string) => name.replace(/\.coach\.ya?ml$/i, '');
  const near = nearest(stem(path), compasses.map(stem));
  const suggestion =
    compasses.find((each) => stem(each) === near) ??
    (compasses.length === 1 ? compasses[0] : undefined);
  return { status: 'not-found', ...(suggestion ? { suggestion } : {}) };
}
