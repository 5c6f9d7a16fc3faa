import type { CoachDocument } from '../../document/document.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import { type Markup, markupFor } from '../markup.ts';
import { type Quotable, quotable } from '../quotable.ts';
import { type HoverWords, hoverWordsFor } from './hoverWords.ts';

/** The client, as far as a hover depends on it. */
export interface HoverClient {
  readonly locale: string;
  readonly hoverFormat: Markup['kind'];
}

/** What a hover is about, with all that an answer may be made of. */
export interface Asked extends Quotable {
  readonly document: CoachDocument;
  readonly surroundings: Surroundings;
  readonly locale: string;
  readonly words: HoverWords;
  readonly markup: Markup;
}

export function asked(
  document: CoachDocument,
  surroundings: Surroundings,
  { locale, hoverFormat }: HoverClient,
): Asked {
  return {
    document,
    surroundings,
    ...quotable(document, surroundings),
    locale,
    words: hoverWordsFor(locale),
    markup: markupFor(hoverFormat),
  };
}
