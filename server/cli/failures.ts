import { compare } from './compare.ts';

/** What could not be done with a file or a folder. */
export interface Failure {
  readonly path: string;
  /** "cannot read" */
  readonly what: string;
  readonly reason: string;
}

/** What could not be done: the exit code is 2 as soon as there is anything. */
export class Failures {
  readonly #byPath = new Map<string, Failure>();

  /** Takes note of a failure, the first one of each path. */
  add(path: string, reason: string, what = 'cannot read'): void {
    if (!this.#byPath.has(path)) this.#byPath.set(path, { path, what, reason });
  }

  has(path: string): boolean {
    return this.#byPath.has(path);
  }

  /** Sorted by path. */
  get all(): Failure[] {
    return [...this.#byPath.values()].sort((one, other) => compare(one.path, other.path));
  }
}
