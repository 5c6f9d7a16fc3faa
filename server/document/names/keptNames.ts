import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Kind } from '../../../schemas/generated/format.d.ts';
import { isBucketId } from '../../coaching/buckets.ts';
import { type CoachDocument, readDocument } from '../document.ts';
import type { Range } from '../range.ts';
import type { Span } from '../tree.ts';
import type { Name } from './name.ts';
import {
  isReadInFull,
  linkOf,
  linkSpanOf,
  type NamedFile,
  placeOf,
  type WrittenPlace,
} from './namedFile.ts';
import {
  type KeptName,
  NamesReader,
  namesForOthers,
  type PackedNames,
  packNames,
} from './packedNames.ts';
import { type ThemeTitles, themeTitlesOf } from './themeTitles.ts';

/** What is kept of the names in a file that is not kept itself. Plain data. */
export interface KeptNames
  extends Pick<NamedFile, 'uri' | 'kind' | 'isPrivate' | 'isSound' | 'isReadInFull' | 'link'> {
  /** Start and end of the link: see `NamedFile.linkSpan`. */
  readonly linkAt: Span | undefined;
  readonly names: PackedNames;
  readonly titles: ThemeTitles;
}

/** What is kept of the names in a document. */
export function keptNamesOf(document: CoachDocument): KeptNames {
  const { uri, kind, isPrivate, isSound } = document;
  const all = namesForOthers(document);
  return {
    uri,
    kind,
    isPrivate,
    isSound,
    isReadInFull: isReadInFull(document),
    link: linkOf(document),
    linkAt: linkSpanOf(document),
    names: packNames(document, all),
    titles: themeTitlesOf(document, all),
  };
}

/** A file of which the names are kept, for one request. */
export class KeptFile implements NamedFile {
  readonly uri: string;
  readonly kind: Kind | undefined;
  readonly isPrivate: boolean;
  readonly isSound: boolean;
  readonly isReadInFull: boolean;
  readonly link: string | null | undefined;
  readonly text: TextDocument | undefined;
  readonly #kept: KeptNames;
  /** Those that somebody has asked for, by their numbers: each is one object. */
  readonly #names = new Map<number, KeptName>();
  #document: CoachDocument | undefined;

  /** @param text its text as it is now, where it is still the one that the names were taken from. */
  constructor(kept: KeptNames, text?: string) {
    this.uri = kept.uri;
    this.kind = kept.kind;
    this.isPrivate = kept.isPrivate;
    this.isSound = kept.isSound;
    this.isReadInFull = kept.isReadInFull;
    this.link = kept.link;
    this.text = text === undefined ? undefined : TextDocument.create(kept.uri, 'coach', 0, text);
    this.#kept = kept;
  }

  get linkSpan(): Span | undefined {
    return this.text && this.#kept.linkAt;
  }

  get document(): CoachDocument | undefined {
    if (this.text) this.#document ??= readDocument(this.text);
    return this.#document;
  }

  ofSort(sort: Name['sort']): readonly Name[] {
    return this.#those((reader) => reader.sort === sort);
  }

  withId(id: string): readonly Name[] {
    const { names, titles } = this.#kept;
    // Most files name most things not at all.
    if (!isBucketId(id) && !names.texts.includes(id)) return [];
    const number = new NamesReader(names, titles).textNumber(id);
    return number === undefined ? [] : this.#those((reader) => reader.idNumber === number);
  }

  rangeOf(name: Name): Range {
    return kept(name).range;
  }

  placeOf(name: Name): WrittenPlace | undefined {
    const { text } = this;
    if (!text) return undefined;
    const { isPlain, range, number } = kept(name);
    if (isPlain) {
      return { span: [text.offsetAt(range.start), text.offsetAt(range.end)], isShared: false };
    }
    const written = this.document && namesForOthers(this.document)[number];
    return written && placeOf(text.getText(), written);
  }

  #those(isWanted: (reader: NamesReader) => boolean): KeptName[] {
    const found: KeptName[] = [];
    const { names, titles } = this.#kept;
    for (const reader = new NamesReader(names, titles); reader.next(); ) {
      if (!isWanted(reader)) continue;
      const name = this.#names.get(reader.number) ?? reader.name();
      this.#names.set(reader.number, name);
      found.push(name);
    }
    return found;
  }
}

function kept(name: Name): KeptName {
  if ('isPlain' in name) return name as KeptName;
  throw new Error('a name of another file');
}
