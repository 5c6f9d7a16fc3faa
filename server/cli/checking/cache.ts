import { createHash } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isPrivateName } from '../../document/document.ts';
import { oneLine } from '../../language/oneLine.ts';
import { UsageError } from '../console.ts';
import type { CheckSettings, Job, Outcome } from './fileChecker.ts';

/** Where outcomes are kept unless somebody names another file. */
export const CACHE_FILE = '.coach-cache';

/** How each of them begins; the number changes with the shape of what follows. */
const HEAD = 'coach-cache 2 ';

interface Entry {
  /** Of the text. */
  readonly hash: string;
  readonly isReported: boolean;
  readonly outcome: Outcome;
}

interface Content {
  readonly key: string;
  readonly entries: Readonly<Record<string, Entry>>;
}

/**
 * What was found in files the last time. It holds as long as nothing has changed on which a file's
 * outcome hangs: its text, the shared files, today, the settings, and this program. Nothing is kept of
 * private files, nor of what hangs on them.
 */
export class Cache {
  readonly #file: string;
  readonly #key: string;
  readonly #settings: CheckSettings;
  readonly #before: Readonly<Record<string, Entry>>;
  readonly #now: Record<string, Entry> = Object.create(null);

  /**
   * Reads a cache; one that is broken, or of another day, is as good as none.
   *
   * @param file absolute.
   * @param script the program's own file.
   * @throws UsageError where the file is something else, which must not be written over.
   */
  constructor(
    file: string,
    settings: CheckSettings,
    jobs: readonly Job[],
    script: string | undefined,
  ) {
    this.#file = file;
    this.#settings = settings;
    this.#key = keyOf(settings, jobs, script);
    const content = read(file);
    this.#before = content?.key === this.#key ? content.entries : {};
  }

  /** The outcome of a file as it is; undefined where it is not known. */
  get({ uri, text, isReported }: Job): Outcome | undefined {
    const entry = Object.hasOwn(this.#before, uri) ? this.#before[uri] : undefined;
    const holds = entry?.hash === hashOf(text) && (entry.isReported || !isReported);
    if (!entry || !holds) return undefined;
    this.#now[uri] = entry;
    return entry.outcome;
  }

  /** Keeps an outcome, where it hangs on nothing but what the cache knows of. */
  set({ uri, text, isReported }: Job, outcome: Outcome): void {
    const { shared } = this.#settings;
    if (outcome.isPrivate || outcome.isOpen || shared.some(isPrivateName)) return;
    if (outcome.compass !== undefined && !shared.includes(outcome.compass)) return;
    this.#now[uri] = { hash: hashOf(text), isReported, outcome };
  }

  /** Writes what has been asked for or kept. @throws Error where that cannot be done. */
  write(): void {
    const content = JSON.stringify({ key: this.#key, entries: this.#now } satisfies Content);
    const draft = `${this.#file}.${process.pid}`;
    try {
      writeFileSync(draft, `${HEAD}${hashOf(content)}\n${content}`, { mode: 0o600 });
      renameSync(draft, this.#file);
    } finally {
      rmSync(draft, { force: true });
    }
  }
}

function read(file: string): Content | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const lineEnd = text.indexOf('\n');
  const content = text.slice(lineEnd + 1);
  if (text.slice(0, lineEnd) === HEAD + hashOf(content)) return JSON.parse(content);
  const isOurs = text === '' || text.startsWith('coach-cache ') || file.endsWith(CACHE_FILE);
  if (!isOurs) {
    throw new UsageError(
      `--cache ${oneLine(file)}: that is another file than a cache. Put --cache behind the paths to check, or name another one.`,
    );
  }
  return undefined;
}

/** What all outcomes hang on. */
function keyOf(
  { folders, today, overrides, shared }: CheckSettings,
  jobs: readonly Job[],
  script: string | undefined,
): string {
  const sharing = new Set(shared);
  const texts = jobs.filter(({ uri }) => sharing.has(uri)).map(({ uri, text }) => [uri, text]);
  // The program itself and not only its version, of which there are many builds.
  const program = script === undefined ? '' : hashOf(readFileSync(script, 'utf8'));
  return hashOf(JSON.stringify([program, folders, today, [...overrides], texts]));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
