import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Content, Kind } from '../../schemas/generated/format.d.ts';
import { say } from '../coaching/say.ts';
import { readableContent, unreadable } from './content.ts';
import { type Ignore, ignoresIn } from './ignores.ts';
import { nodeAt, type Path, type Place, spanOfPlace } from './place.ts';
import { breaksFile, type Problem } from './problem.ts';
import { type Range, rangeOfSpan } from './range.ts';
import { readTree } from './readTree.ts';
import type { Tree } from './tree.ts';
import { validate } from './validate.ts';

/** Larger files are not parsed (pitfalls.md, `file-too-large`). */
const SIZE_LIMIT_BYTES = 2 * 1024 * 1024;

export const kinds = ['compass', 'plan', 'questions', 'notes'] as const satisfies readonly Kind[];

/** One version of one coach file: what it says, where it says it, and what is wrong with it. */
export interface CoachDocument<K extends Kind = Kind> {
  readonly uri: string;
  readonly text: TextDocument;
  /** Undefined where the file does not say one that is known. */
  readonly kind: K | undefined;
  /** No output quotes the text of a private file (format.md, "The workspace"). */
  readonly isPrivate: boolean;
  /** Undefined for an empty file, one too large, and one of which nothing can be read. */
  readonly tree: Tree | undefined;
  /** Findings of "File and schema", in the order of the text. */
  readonly problems: readonly Problem[];
  /** False where a problem leaves the file as a whole in doubt (pitfalls.md, "Broken files"). */
  readonly isSound: boolean;
  /** Typed as the schema says; reading a part that the schema rejects throws `BrokenPart`. */
  readonly content: Content[K];
  /** The comments that silence findings. */
  readonly ignores: readonly Ignore[];
  /** Whether the key stands in the text, whatever its value. */
  has(...path: Path): boolean;
  /** The range of a place: never empty but in an empty file, never longer than a line. */
  range(place: Place): Range;
}

/** Reads a text. Never throws: whatever is wrong becomes a problem. */
export function readDocument(text: TextDocument): CoachDocument {
  const source = text.getText();
  if (isTooLarge(source)) {
    return new Version(text, undefined, undefined, [tooLarge()], []);
  }
  const { tree, problems: readingProblems, isCut } = readTree(source);
  const kind = kindOf(tree);
  const validated = validate(tree, kind, readingProblems, source);
  // What a schema says of a tree that is cut helps nobody: one cause, one finding.
  const problems = [...readingProblems, ...(isCut ? [] : validated.problems)].sort(
    (one, other) => one.span[0] - other.span[0],
  );
  return new Version(text, tree, kind, problems, validated.broken);
}

function isTooLarge(source: string): boolean {
  // A UTF-16 code unit is at least one and at most three bytes of UTF-8.
  if (source.length > SIZE_LIMIT_BYTES) return true;
  if (source.length * 3 <= SIZE_LIMIT_BYTES) return false;
  return utf8Length(source) > SIZE_LIMIT_BYTES;
}

function utf8Length(source: string): number {
  return new TextEncoder().encode(source).length;
}

function tooLarge(): Problem {
  return {
    code: 'file-too-large',
    span: [0, 0],
    message: say`This file is larger than 2 MiB, so it is not read. A plan has some hundred lines: check whether something else was saved under this name.`,
  };
}

function kindOf(tree: Tree | undefined): Kind | undefined {
  const value = nodeAt(tree, ['kind']);
  if (tree?.type !== 'mapping' || value?.type !== 'scalar') return undefined;
  return kinds.find((kind) => kind === value.value);
}

/**
 * A class, and no object with getters of its own: each of those would have a hidden class of its own,
 * which keeps the document alive until the engine collects all its garbage.
 */
class Version implements CoachDocument {
  readonly uri: string;
  readonly text: TextDocument;
  readonly kind: Kind | undefined;
  readonly isPrivate: boolean;
  readonly tree: Tree | undefined;
  readonly problems: readonly Problem[];
  readonly isSound: boolean;
  readonly #broken: readonly Path[];
  #content: object | undefined;
  #ignores: readonly Ignore[] | undefined;

  constructor(
    text: TextDocument,
    tree: Tree | undefined,
    kind: Kind | undefined,
    problems: readonly Problem[],
    broken: readonly Path[],
  ) {
    this.uri = text.uri;
    this.text = text;
    this.kind = kind;
    this.isPrivate =
      kind === 'notes' || isPrivateName(text.uri) || mayBeNotes(text, kind, problems);
    this.tree = tree;
    this.problems = problems;
    this.isSound = kind !== undefined && !problems.some((problem) => breaksFile(problem.code));
    this.#broken = broken;
  }

  get content(): Content[Kind] {
    this.#content ??=
      this.tree && this.kind ? (readableContent(this.tree, this.#broken) as object) : unreadable();
    return this.#content as Content[Kind];
  }

  get ignores(): readonly Ignore[] {
    this.#ignores ??= ignoresIn(this.text.getText());
    return this.#ignores;
  }

  has(...path: Path): boolean {
    return nodeAt(this.tree, path) !== undefined;
  }

  range(place: Place): Range {
    return rangeOfSpan(this.text, this.tree ? spanOfPlace(this.tree, place) : [0, 0]);
  }
}

/**
 * Whether a text may be somebody's notes, although what can be read of it does not say so: nothing of a
 * file that is too large is read, of broken YAML not always the kind, and of two kinds only one counts.
 */
function mayBeNotes(
  text: TextDocument,
  kind: Kind | undefined,
  problems: readonly Problem[],
): boolean {
  if (kind !== undefined && !problems.some(({ code }) => code === 'duplicate-key')) return false;
  const source = text.getText();
  return kindLine.test(source) || kindWithin.test(source);
}

/** A line that gives a kind and speaks of notes. Blanks, but no line breaks: there may be a million. */
const kindLine = /^[^\S\r\n\u2028\u2029]*["']?kind["']?[^\S\r\n]*:.*\bnotes\b/m;
/** The same within braces, or over several lines. */
const kindWithin = /\bkind["']?\s*:\s*["']?notes\b/;

/** Private by name: `*.private.coach.yaml` (format.md, "The workspace"). */
export function isPrivateName(uri: string): boolean {
  return /\.private\.coach\.ya?ml$/i.test(uri);
}

/** Narrows a document to a kind; undefined where it is none of it. */
export function ofKind<K extends Kind>(
  document: CoachDocument | undefined,
  kind: K,
): CoachDocument<K> | undefined {
  return document?.kind === kind ? (document as CoachDocument<K>) : undefined;
}
