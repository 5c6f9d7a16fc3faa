import { TextDocument } from 'vscode-languageserver-textdocument';
import { nearestPath } from '../../coaching/nearest.ts';
import { english, say } from '../../coaching/say.ts';
import { type CoachDocument, readDocument } from '../../document/document.ts';
import { nodeAt, type Path } from '../../document/place.ts';
import { fileCodes, type Problem } from '../../document/problem.ts';
import { rangeOfSpan } from '../../document/range.ts';
import { applyEdits, type Edit, type Edits, isRefused, together } from '../edit.ts';
import { renameKey, replaceScalar } from '../replace.ts';
import { findPlace } from './findPlace.ts';
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

/** Codes whose suggestion is another path: which file is meant is not always for a machine to decide alone. */
const pathCodes = ['compass-not-found', 'compass-outside-workspace'];

/** Writes what was most likely meant: `yellow` is `amber`, `color` is `colour`, `planing` is `planning`. */
export const didYouMean: Fix = {
  codes: [...wordCodes, ...pathCodes],
  *offers(subject) {
    const offer = suggestionOf(subject);
    if (offer) yield offer;
  },
};

/**
 * Whether a suggestion needs nobody's judgement: one for a word, or for a path that is nearly the one
 * that stands there. The only compass that there is may be a wholly different one.
 */
export function isSafe({ document, finding, at }: Subject): boolean {
  if (finding.code !== 'compass-not-found') return wordCodes.has(finding.code);
  const node = at && nodeAt(document.tree, at.path);
  const suggestion = textOf(finding, 'suggestion');
  if (node?.type !== 'scalar' || suggestion === undefined) return false;
  return nearestPath(String(node.value), [suggestion]) !== undefined;
}

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
    edits:
      finding.code === 'unknown-field'
        ? withWhatFollows(document, at.path, edits, suggestion)
        : edits,
    isPreferred: true,
  };
}

/**
 * A key that the format knows has a schema for its value, which what stands there has not been held
 * against. What it suggests there comes along: `color: yellow` becomes `colour: amber`.
 */
function withWhatFollows(document: CoachDocument, path: Path, rename: Edits, name: string): Edits {
  if (isRefused(rename)) return rename;
  const after = changed(document, rename);
  const renamed = [...path.slice(0, -1), name];
  const following = newErrors(document, after).map((problem) => {
    const suggestion = problem.data?.suggestion;
    const at = findPlace(after, rangeOfSpan(after.text, problem.span));
    const within = at?.path.slice(renamed.length) ?? [];
    const isWithin =
      at?.part === 'value' && renamed.every((step, index) => at.path[index] === step);
    return suggestion === undefined || !isWithin
      ? errs
      : replaceScalar(document, [...path, ...within], suggestion);
  });
  if (following.length === 0) return rename;
  const all = together([rename, ...following]);
  const isRight = !isRefused(all) && newErrors(document, changed(document, all)).length === 0;
  return isRight ? all : errs;
}

const errs = { refused: say`What stands behind it would not be valid there: mend that first.` };

function changed(document: CoachDocument, edits: readonly Edit[]): CoachDocument {
  const { uri, languageId, version } = document.text;
  const text = applyEdits(document.text.getText(), edits);
  return readDocument(TextDocument.create(uri, languageId, version, text));
}

/** The errors of a changed document that are not those of the document before. */
function newErrors(before: CoachDocument, after: CoachDocument): Problem[] {
  const known = new Set(before.problems.map(shown));
  return after.problems.filter(
    (problem) => fileCodes[problem.code].severity === 'error' && !known.has(shown(problem)),
  );
}

function shown({ code, message }: Problem): string {
  return `${code} ${english(message)}`;
}
