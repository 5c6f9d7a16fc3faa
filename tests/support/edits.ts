import { TextDocument } from 'vscode-languageserver-textdocument';
import { english } from '../../server/coaching/say.ts';
import { type CoachDocument, readDocument } from '../../server/document/document.ts';
import { applyEdits, type Edits, isRefused, TabStops } from '../../server/edits/edit.ts';

/** A document with a text, as the editor would hold it. */
export function documentOf(text: string, uri = 'file:///people/ana.coach.yaml'): CoachDocument {
  return readDocument(TextDocument.create(uri, 'coach', 1, text));
}

/** A text after a change in its plain form, or why it was refused. */
export function changed(text: string, change: (document: CoachDocument) => Edits): string {
  const edits = change(documentOf(text));
  return isRefused(edits) ? `refused: ${english(edits.refused)}` : applyEdits(text, edits);
}

/** What a change puts in, as snippets, in the order of the edits. */
export function snippets(text: string, change: (document: CoachDocument) => Edits): string[] {
  const edits = change(documentOf(text));
  if (isRefused(edits)) throw new Error(english(edits.refused));
  const stops = new TabStops();
  return edits.map(({ pieces }) => stops.snippet(pieces));
}

/** A text with the line breaks of Windows. */
export function withCrlf(text: string): string {
  return text.replaceAll('\n', '\r\n');
}
