import type { CoachDocument } from '../document/document.ts';
import { relativePath } from './paths.ts';

/**
 * The compasses that a plan could name, of those given: none that is private or broken; first those above
 * the plan, the nearest one first, and then those in other folders.
 *
 * @param plan the URI of the plan, be it there or not.
 */
export function nearCompasses(
  plan: string,
  compasses: readonly CoachDocument<'compass'>[],
): CoachDocument<'compass'>[] {
  const wayTo = (compass: CoachDocument) => {
    const steps = relativePath(plan, compass.uri).split('/');
    const up = steps.filter((step) => step === '..').length;
    return { up, down: steps.length - up };
  };
  return compasses
    .filter((compass) => !compass.isPrivate && compass.isSound)
    .map((compass) => ({ compass, ...wayTo(compass) }))
    .sort((one, other) => one.down - other.down || one.up - other.up)
    .map(({ compass }) => compass);
}
