import type { Files } from '../../server/workspace/files.ts';
import { isCoachFile, isInside } from '../../server/workspace/paths.ts';
import { Gate } from './gate.ts';

/** Files that are only in memory: each read can be counted, held up, or made to fail. */
export class MemoryFiles implements Files {
  /** URIs in the order in which they were read. */
  readonly reads: string[] = [];
  /** Reading or finding these throws. */
  readonly failing = new Map<string, Error>();
  /** Files that git would ignore. */
  readonly ignored = new Set<string>();
  /** URIs of which git itself was asked whether it ignores them. */
  readonly askedGit: string[] = [];
  readonly #texts = new Map<string, string>();
  readonly #held = new Map<string, Held>();

  write(uri: string, text: string): void {
    this.#texts.set(uri, text);
  }

  remove(uri: string): void {
    this.#texts.delete(uri);
  }

  /** From now on a read (of a folder, a find; of an open file, a question to git) takes what is there, and waits to hand it out. */
  hold(uri: string): { readonly arrived: Promise<void>; release(): void } {
    const held = new Held();
    this.#held.set(uri, held);
    return {
      arrived: held.arrived.passed,
      release: () => {
        if (this.#held.get(uri) === held) this.#held.delete(uri);
        held.released.open();
      },
    };
  }

  async read(uri: string): Promise<string | undefined> {
    this.reads.push(uri);
    this.#failIfToldTo(uri);
    const text = this.#texts.get(uri);
    await this.#wait(uri);
    return text;
  }

  async find(folder: string): ReturnType<Files['find']> {
    this.#failIfToldTo(folder);
    const uris = [...this.#texts.keys()]
      .filter((uri) => isInside(uri, folder) && isCoachFile(uri) && !this.ignored.has(uri))
      .sort();
    await this.#wait(folder);
    return { uris, failures: [] };
  }

  async isFolder(uri: string): Promise<boolean> {
    return [...this.#texts.keys()].some((each) => each !== uri && isInside(each, uri));
  }

  async ignores(uri: string): Promise<boolean> {
    return this.ignored.has(uri);
  }

  async isIgnoredByGit(uri: string): Promise<boolean> {
    this.askedGit.push(uri);
    await this.#wait(uri);
    return this.ignored.has(uri);
  }

  async #wait(uri: string): Promise<void> {
    const held = this.#held.get(uri);
    held?.arrived.open();
    await held?.released.passed;
  }

  #failIfToldTo(uri: string): void {
    const error = this.failing.get(uri);
    if (error) throw error;
  }
}

class Held {
  readonly arrived = new Gate();
  readonly released = new Gate();
}
