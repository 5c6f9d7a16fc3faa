import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Kind } from '../../../schemas/generated/format.d.ts';
import type { CoachDocument } from '../document.ts';
import { nodeAt } from '../place.ts';
import { type Range, rangeOfSpan } from '../range.ts';
import type { Span } from '../tree.ts';
import type { Name, WrittenName } from './name.ts';
import { namesOf } from './namesOf.ts';
import { isShared } from './shared.ts';

/**
 * A file as far as its names are concerned, whether the whole of it is at hand or only what is kept of
 * it. Of the latter all names are there that files have in common: none of actions and moods, and of
 * themes those that define them.
 */
export interface NamedFile {
  readonly uri: string;
  readonly kind: Kind | undefined;
  readonly isPrivate: boolean;
  /** As of a document. */
  readonly isSound: boolean;
  /** False where it may name more than can be read: broken YAML, or two keys of which one counts. */
  readonly isReadInFull: boolean;
  /**
   * The path of a plan's compass, or of notes' plan, as it is written; null where there is none behind
   * the key, undefined without the key.
   */
  readonly link: string | null | undefined;
  /**
   * Where the link is written, where that is plain: on one line, not in `{ }`, and nowhere else held.
   * Undefined for all others, and where the text is not at hand.
   */
  readonly linkSpan: Span | undefined;
  /** Undefined where it is not at hand. */
  readonly text: TextDocument | undefined;
  /** The whole of it; undefined where its text is not at hand. */
  readonly document: CoachDocument | undefined;
  /** The names of a sort, those of one part of the file after the other. */
  ofSort(sort: Name['sort']): readonly Name[];
  /** The names with an id, in the same order. */
  withId(id: string): readonly Name[];
  /** The range of one of its names: see `rangeOfSpan`. */
  rangeOf(name: Name): Range;
  /** Where one of its names is written; undefined where its text is not at hand. */
  placeOf(name: Name): WrittenPlace | undefined;
}

export interface WrittenPlace {
  /** Quotes included, and no more than that. */
  readonly span: Span;
  /** What stands here holds elsewhere too. */
  readonly isShared: boolean;
}

const known = new WeakMap<CoachDocument, NamedFile>();

/** A document as a file with names: always the same one. */
export function documentFile(document: CoachDocument): NamedFile {
  const file = known.get(document) ?? new DocumentFile(document);
  known.set(document, file);
  return file;
}

class DocumentFile implements NamedFile {
  readonly document: CoachDocument;
  readonly uri: string;
  readonly kind: Kind | undefined;
  readonly isPrivate: boolean;
  readonly isSound: boolean;
  readonly text: TextDocument;

  constructor(document: CoachDocument) {
    this.document = document;
    this.uri = document.uri;
    this.kind = document.kind;
    this.isPrivate = document.isPrivate;
    this.isSound = document.isSound;
    this.text = document.text;
  }

  get isReadInFull(): boolean {
    return isReadInFull(this.document);
  }

  get link(): string | null | undefined {
    return linkOf(this.document);
  }

  get linkSpan(): Span | undefined {
    return linkSpanOf(this.document);
  }

  ofSort(sort: Name['sort']): readonly Name[] {
    return namesOf(this.document).all.filter((name) => name.sort === sort);
  }

  withId(id: string): readonly Name[] {
    return namesOf(this.document).byId.get(id) ?? [];
  }

  rangeOf(name: Name): Range {
    return rangeOfSpan(this.text, this.#written(name).span);
  }

  placeOf(name: Name): WrittenPlace {
    return placeOf(this.text.getText(), this.#written(name));
  }

  #written(name: Name): WrittenName {
    if ('span' in name) return name as WrittenName;
    throw new Error('a name of another file');
  }
}

/** Where a name of a text is written. */
export function placeOf(source: string, name: Pick<WrittenName, 'span' | 'aliased'>): WrittenPlace {
  const [start, end] = name.span;
  // A block text's span ends behind its line break.
  const length = source.slice(start, end).trimEnd().length;
  return { span: [start, start + length], isShared: isShared(source, name) };
}

/** See `NamedFile.isReadInFull`. */
export function isReadInFull({ isSound, problems }: CoachDocument): boolean {
  return isSound && !problems.some(({ code }) => code === 'duplicate-key');
}

/** See `NamedFile.link`; read off the tree, since it may be known where all else is broken. */
export function linkOf({ kind, tree }: CoachDocument): string | null | undefined {
  const key = linkKeyOf(kind);
  const node = key && nodeAt(tree, [key]);
  if (!node) return undefined;
  return node.type === 'scalar' && typeof node.value === 'string' ? node.value : null;
}

/** The key behind which files of a kind name the one that they belong to. */
export function linkKeyOf(kind: Kind | undefined): 'compass' | 'plan' | undefined {
  if (kind === 'plan') return 'compass';
  return kind === 'notes' ? 'plan' : undefined;
}

/** See `NamedFile.linkSpan`. */
export function linkSpanOf({ kind, tree, text }: CoachDocument): Span | undefined {
  const key = linkKeyOf(kind);
  const node = key && nodeAt(tree, [key]);
  const isPlain = tree?.type === 'mapping' && !tree.flow && node?.type === 'scalar';
  if (!isPlain || typeof node.value !== 'string') return undefined;
  const { span, isShared } = placeOf(text.getText(), node);
  return isShared || /[\n\r]/.test(text.getText().slice(...span)) ? undefined : span;
}
