import type { CoachDocument } from '../../document/document.ts';
import type { Range } from '../../document/range.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import { kindsOfFile } from './begin.ts';
import { blocks } from './blocks.ts';
import { type Hole, holesAt } from './hole.ts';
import { keys } from './keys.ts';
import type { Draft, Offer } from './offer.ts';
import { isItem, kindHere, placeOf } from './place.ts';
import { values } from './values.ts';
import { writeAll } from './write.ts';

export type { Offer, OfferKind } from './offer.ts';

/**
 * What may be written at a position, the likeliest first; nothing that would be an error there.
 *
 * @param document the text, or what `withoutTypedWord` makes of it.
 * @param locale a BCP 47 tag, for dates.
 * @param text as it is, with the word that is being typed.
 */
export function completion(
  document: CoachDocument,
  surroundings: Surroundings,
  position: Range['start'],
  locale: string,
  text = document.text,
): Offer[] {
  if (document.problems.some(({ code }) => code === 'file-too-large')) return [];
  const offered = new Set<string>();
  const offset = text.offsetAt(position);
  return holesAt(text.getText(), offset).flatMap((hole) => {
    const drafts = draftsFor(document, surroundings, locale, hole).filter(
      ({ label }) => !offered.has(label),
    );
    for (const { label } of drafts) offered.add(label);
    return writeAll(document, hole, drafts);
  });
}

function draftsFor(
  document: CoachDocument,
  surroundings: Surroundings,
  locale: string,
  hole: Hole,
): Draft[] {
  const begun = kindsOfFile(document, surroundings, hole);
  if (begun.length > 0) return begun;
  const kind = kindHere(document);
  if (!kind) return [];
  const place = placeOf(document, kind, surroundings, locale, hole);
  if (hole.part === 'key') {
    const isNew = isItem(hole.path) && hole.others.size === 0 && !hole.value;
    return [...(isNew ? blocks(place) : []), ...keys(place, hole)];
  }
  return [...values(place), ...blocks(place)];
}
