import { attempt } from '../../coaching/brokenPart.ts';
import { refersTo, shownName } from '../../coaching/people.ts';
import type { Asked } from './asked.ts';
import { heading } from './heading.ts';

/** Whom an owner, or someone who has promised something, is; undefined for all but the person and the lead. */
export function personHover(reference: string, asked: Asked): string | undefined {
  const { plan, words } = asked;
  const person = attempt(() => plan?.person);
  if (person && attempt(() => refersTo(reference, person))) {
    return heading(attempt(() => shownName(person, reference)) ?? reference, words.person, asked);
  }
  const lead = attempt(() => plan?.lead);
  if (lead && attempt(() => refersTo(reference, lead))) {
    return heading(attempt(() => shownName(lead, reference)) ?? reference, words.lead, asked);
  }
  return undefined;
}
