import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CoachDocument, readDocument } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';
import { applyEdits, type Edit } from '../edits/edit.ts';
import { findings } from './findings.ts';

/**
 * What is wrong with what an edit would write, in sentences: ids that name nothing, words that the format
 * does not know, days that cannot be. Pitfalls are no reason to write nothing.
 */
export function wrongIn(
  document: CoachDocument,
  edits: readonly Edit[],
  surroundings: Surroundings,
): string[] {
  const { uri, languageId, version } = document.text;
  const text = applyEdits(document.text.getText(), edits);
  const after = readDocument(TextDocument.create(uri, languageId, version + 1, text));
  const before = problemsOf(document, surroundings);
  return problemsOf(after, surroundings).filter((problem) => {
    const known = before.indexOf(problem);
    if (known !== -1) before.splice(known, 1);
    return known === -1;
  });
}

function problemsOf(document: CoachDocument, surroundings: Surroundings): string[] {
  return findings(document, surroundings)
    .filter(({ code }) => codes.has(code))
    .map(({ message }) => message);
}

/** The codes of what can be wrong with an entry of the log. */
const codes: ReadonlySet<string> = new Set([
  'yaml-syntax',
  'schema',
  'missing-field',
  'unknown-field',
  'invalid-date',
  'unknown-theme',
  'unknown-topic',
  'unknown-question',
  'unknown-emotion',
  'date-in-future',
]);
