import type { Range } from '../../document/range.ts';
import type { Sketch, SketchMapping } from '../../edits/sketch.ts';
import type { Markup } from '../markup.ts';

/** What sort of thing is offered, for a picture beside it. */
export type OfferKind = 'key' | 'word' | 'id' | 'person' | 'date' | 'file' | 'block';

/** Something that may stand at the caret. */
export interface Offer {
  readonly kind: OfferKind;
  readonly label: string;
  /** A few words beside the label: a title, a weekday, who. */
  readonly description: string | undefined;
  /** What there is to say about it; made when asked for. */
  documentation(markup: Markup): string | undefined;
  /** What is replaced: the word at the caret, on one line. */
  readonly range: Range;
  /**
   * What is inserted: complete, so that nothing is broken if it is left as it is, in the document's own
   * style. Undefined where it holds something that nobody but the person can say.
   */
  readonly text: string | undefined;
  /** The same with tab stops, in the syntax of LSP, where there is something to fill in. */
  readonly snippet: string | undefined;
  /** How many spaces the line of the caret begins with; lines after the first have at least as many. */
  readonly indent: number;
  /** What the typed word is compared with, where that is not the label. */
  readonly filter: string | undefined;
}

/** An offer before it is known how the document writes things. */
export interface Draft {
  readonly kind: OfferKind;
  readonly label: string;
  readonly description?: string | undefined;
  readonly documentation?: ((markup: Markup) => string | undefined) | undefined;
  readonly insert: Insert;
}

/** What is inserted: a value, with keys on the lines below it where a file is begun. */
export type Insert =
  | { readonly value: Sketch; readonly below?: SketchMapping }
  /** In place of a key that has its value already. */
  | { readonly key: string }
  /** Keys with their values; `plain` is what stands instead for those who cannot choose. */
  | { readonly entries: SketchMapping; readonly plain?: SketchMapping };
