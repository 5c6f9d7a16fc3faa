import type { Anchor } from '../coaching/buckets.ts';
import { fingerprint } from '../coaching/fingerprint.ts';
import type { KeptNames } from '../document/names/keptNames.ts';
import { themeTitlesAt } from '../document/names/themeTitles.ts';
import type { PlanFacts } from '../document/planFacts.ts';
import type { Range } from '../document/range.ts';
import type { Span } from '../document/tree.ts';
import type { FileOnDisk, KnownFacts } from './documentStore.ts';
import { Pace } from './pace.ts';

/** Where a text is kept from one start to the next. */
export interface CacheStorage {
  /** Undefined where there is none. */
  read(): Promise<string | undefined>;
  /** Takes the pieces of a text. Whoever reads it sees the old text or all of the new one. */
  write(pieces: AsyncIterable<string>): Promise<void>;
}

/** Changes with what is kept, and with what it means. */
const FORMAT = 2;

/**
 * What plans say to others (see `PlanFacts`) and what they name, by the fingerprints of their texts, so
 * that a workspace that has been read before need not be parsed again. Nothing is kept of private files,
 * and of others no words: ids, people's names, paths, dates, places, and fingerprints of words. What
 * themes are called is read off the text, where it is known to stand.
 *
 * A line holds one plan, with its own fingerprint, so that nothing has to be looked at before it is
 * asked for. A cache that is broken, or another program's, is as good as none.
 */
export class FactsCache {
  readonly #storage: CacheStorage;
  readonly #head: string;
  /** Lines by the fingerprints of the texts that they are about, while a workspace is being read. */
  #lines = new Map<string, string>();

  /** @param program tells builds of the program from one another. */
  constructor(storage: CacheStorage, program: string) {
    this.#storage = storage;
    this.#head = `coach-index ${FORMAT} ${program}`;
  }

  /** Reads the cache. Never throws. */
  async read(): Promise<KnownFacts> {
    const text = await this.#storage.read().catch(() => undefined);
    const lines = new Map<string, string>();
    const [head, ...rest] = text?.split('\n') ?? [];
    if (head === this.#head) for (const line of rest) lines.set(line.split(' ', 1)[0] ?? '', line);
    lines.delete('');
    this.#lines = lines;
    return (print, uri, source) => {
      const known = knownIn(lines.get(print), uri, source);
      // A broken line is not kept on.
      if (!known) lines.delete(print);
      return known;
    };
  }

  /**
   * Keeps what is known of files, in place of all that was kept before; in the background, as nobody
   * waits for it. Never throws.
   */
  async write(files: ReadonlyMap<string, FileOnDisk>): Promise<void> {
    const before = this.#lines;
    this.#lines = new Map();
    const kept = new Map<string, Kept>();
    for (const { print, facts, names } of files.values()) {
      // What is kept whole is parsed anyhow.
      if (!names || !facts.plan || facts.isPrivate) continue;
      const { spans } = names.titles;
      if (spans) kept.set(print, { plan: facts.plan, names, titleSpans: spans });
    }
    const isOld = kept.size === before.size && [...kept.keys()].every((print) => before.has(print));
    if (!isOld) await this.#storage.write(this.#texts(kept, before)).catch(() => {});
  }

  /** The cache piece by piece: all of it at once would take several times its size. */
  async *#texts(
    kept: ReadonlyMap<string, Kept>,
    before: ReadonlyMap<string, string>,
  ): AsyncGenerator<string> {
    const pace = new Pace();
    let lines = [this.#head];
    for (const [print, each] of kept) {
      lines.push(before.get(print) ?? lineOf(print, each));
      if (!pace.isDue) continue;
      yield `${lines.join('\n')}\n`;
      lines = [];
      await pace.pause();
    }
    if (lines.length > 0) yield `${lines.join('\n')}\n`;
  }
}

/** What is kept of a plan. */
interface Kept {
  readonly plan: PlanFacts;
  readonly names: KeptNames;
  readonly titleSpans: readonly number[];
}

/** The same text may stand under several names, so that a line says none. */
function lineOf(
  print: string,
  { plan: { uri: _, ...plan }, names: about, titleSpans }: Kept,
): string {
  const { isSound, isReadInFull, link, linkAt, names } = about;
  const line: Line = {
    ...plan,
    place: packed(plan.place),
    worksOn: plan.worksOn.map(({ range, ...on }) => ({ ...on, at: packed(range) })),
    titles: plan.titles.map(({ title, range }) => [title, packed(range)]),
    named: [names.places, names.texts, titleSpans, isSound, isReadInFull],
    ...(link === undefined ? {} : { link, linkAt }),
  };
  const json = JSON.stringify(line);
  return `${print} ${fingerprint(json)} ${json}`;
}

/** Ranges are half of what facts hold: written shortly they are read in half the time. */
type Line = Omit<PlanFacts, 'uri' | 'place' | 'worksOn' | 'titles'> & {
  readonly place: Packed;
  readonly worksOn: readonly (Anchor & { readonly at: Packed })[];
  readonly titles: readonly (readonly [string, Packed])[];
  readonly named: readonly [
    places: string,
    texts: string,
    titleSpans: readonly number[],
    isSound: boolean,
    isReadInFull: boolean,
  ];
  readonly link?: string | null;
  readonly linkAt?: Span | undefined;
};

/** The lines and characters of a range's start and end. */
type Packed = readonly [number, number, number, number];

function packed({ start, end }: Range): Packed {
  return [start.line, start.character, end.line, end.character];
}

function unpacked([line, character, endLine, endCharacter]: Packed): Range {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

function knownIn(
  line: string | undefined,
  uri: string,
  source: string,
): ReturnType<KnownFacts> | undefined {
  const [, check = '', json = ''] = /^\S+ (\S+) (.*)$/.exec(line ?? '') ?? [];
  if (json === '' || fingerprint(json) !== check) return undefined;
  const { place, worksOn, titles, named, link, linkAt, ...rest }: Line = JSON.parse(json);
  const plan: PlanFacts = {
    ...rest,
    uri,
    place: unpacked(place),
    worksOn: worksOn.map(({ at, ...on }) => ({ ...on, range: unpacked(at) })),
    titles: titles.map(([title, at]) => ({ title, range: unpacked(at) })),
  };
  const [places, texts, titleSpans, isSound, isReadInFull] = named;
  const about = { kind: 'plan', isPrivate: false } as const;
  return {
    facts: { ...about, plan, compass: undefined },
    names: {
      ...about,
      ...{ uri, isSound, isReadInFull, link, linkAt },
      names: { places, texts },
      titles: themeTitlesAt(source, titleSpans),
    },
  };
}
