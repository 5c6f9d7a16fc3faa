import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CoachDocument, readDocument } from '../../document/document.ts';
import { fileCodes, type Problem } from '../../document/problem.ts';
import { applyEdits, type Edits, isRefused } from '../edit.ts';
import { renameKey, replaceScalar } from '../replace.ts';
import { type Fix, type Offer, type Subject, textOf } from './fix.ts';
import { titles } from './titles.ts';

/** Codes whose suggestion is another word for a key, an id or a word of the format. */
export const wordCodes: ReadonlySet<string> = new Set([
  'unknown-kind',
  'unknown-field',
  'schema',
  'unknown-bucket',
  'unknown-skill',
  'unknown-trait',
  'unknown-level',
  'unknown-theme',
  'unknown-topic',
  'unknown-question',
  'unknown-emotion',
]);

/** Codes whose suggestion is another path: which file is meant is not for a machine to decide alone. */
const pathCodes = ['compass-not-found', 'compass-outside-workspace', 'plan-not-found'];

/** Writes what was most likely meant: `yellow` is `amber`, `color` is `colour`, `planing` is `planning`. */
export const didYouMean: Fix = {
  codes: [...wordCodes, ...pathCodes],
  *offers(subject) {
    const offer = suggestionOf(subject);
    if (offer) yield offer;
  },
};

/** The offer to change a word for the one suggested; undefined where none is. */
export function suggestionOf({ document, finding, at }: Subject): Offer | undefined {
  const suggestion = textOf(finding, 'suggestion');
  if (suggestion === undefined || !at) return undefined;
  const edits =
    at.part === 'key'
      ? renameKey(document, at.path, suggestion)
      : replaceScalar(document, at.path, suggestion);
  return {
    title: titles.changeTo(suggestion),
    edits: finding.code === 'unknown-field' ? unlessItErrs(document, edits) : edits,
    isPreferred: true,
  };
}

/** A key that the format knows has a schema for its value, which what stands there may not meet. */
function unlessItErrs(document: CoachDocument, edits: Edits): Edits {
  if (isRefused(edits)) return edits;
  const { uri, languageId, version } = document.text;
  const text = applyEdits(document.text.getText(), edits);
  const after = readDocument(TextDocument.create(uri, languageId, version, text));
  const before = document.problems.map(errorOf);
  const errs = after.problems.map(errorOf).some((error) => error && !before.includes(error));
  return errs
    ? { refused: 'What stands behind it would not be valid there: mend that first.' }
    : edits;
}

function errorOf({ code, message }: Problem): string | undefined {
  return fileCodes[code].severity === 'error' ? `${code} ${message}` : undefined;
}
