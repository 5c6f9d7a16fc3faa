import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Text } from '../coaching/say.ts';
import type { Span } from '../document/tree.ts';

/** A place in an edit that is left to the person: a tab stop with a text or a choice to begin with. */
export interface Hole {
  /** As it stands in the file, quotes included. */
  readonly text: string;
  /** What there is to choose from, `text` the first of it, as it stands in the file. */
  readonly choices?: readonly string[];
  /** No text may stand there that nobody has chosen: without tab stops there is no such edit. */
  readonly mustChoose?: true;
}

export type Piece = string | Hole;

/** One change of a text: what stands at the span goes, and the pieces come instead. */
export interface Edit {
  readonly span: Span;
  readonly pieces: readonly Piece[];
}

/** What of a file is to change, in the version that was read. */
export interface TextEdits {
  readonly text: TextDocument;
  readonly edits: readonly Edit[];
}

/** Why there is no edit, and what to do about it. */
export interface Refusal {
  readonly refused: Text;
}

/** What a change comes to. The edits of one change never overlap. */
export type Edits = readonly Edit[] | Refusal;

export function isRefused<Result extends object>(result: Result | Refusal): result is Refusal {
  return 'refused' in result;
}

/** Several changes as one; the first refusal, where one of them cannot be made. */
export function together(changes: readonly Edits[]): Edits {
  const edits: Edit[] = [];
  for (const change of changes) {
    if (isRefused(change)) return change;
    edits.push(...change);
  }
  return edits;
}

/** One edit that puts a text at an offset. */
export function insertion(offset: number, ...pieces: readonly Piece[]): Edit {
  return { span: [offset, offset], pieces };
}

/** Whether an edit leaves anything to the person. */
export function hasHoles(edits: readonly Edit[]): boolean {
  return edits.some(({ pieces }) => pieces.some((piece) => typeof piece !== 'string'));
}

/** Whether an edit can be made without tab stops. */
export function canBePlain(edits: readonly Edit[]): boolean {
  return edits.every(({ pieces }) =>
    pieces.every((piece) => typeof piece === 'string' || !piece.mustChoose),
  );
}

/** The text of pieces, each hole filled with what it begins with. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** Counts the tab stops of the edits that are applied together: equal numbers would be one stop. */
export class TabStops {
  #last = 0;

  /** The pieces in the syntax of LSP's snippets. */
  snippet(pieces: readonly Piece[]): string {
    return pieces
      .map((piece) => (typeof piece === 'string' ? escapeText(piece) : this.#stop(piece)))
      .join('');
  }

  #stop({ text, choices }: Hole): string {
    const number = ++this.#last;
    if (!choices) return `\${${number}:${escapePlaceholder(text)}}`;
    return `\${${number}|${choices.map(escapeChoice).join(',')}|}`;
  }
}

function escapeText(text: string): string {
  return text.replace(/[\\$]/g, '\\$&');
}

function escapePlaceholder(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

// Within a choice `$` and `}` mean themselves, and a backslash before them would too.
function escapeChoice(text: string): string {
  return text.replace(/[\\,|]/g, '\\$&');
}

/**
 * A text with edits applied, in their plain form. Edits at one offset come in the order given, as in
 * LSP.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((one, other) => one.span[0] - other.span[0]);
  let result = '';
  let at = 0;
  for (const { span, pieces } of ordered) {
    result += source.slice(at, span[0]) + plainText(pieces);
    at = span[1];
  }
  return result + source.slice(at);
}
