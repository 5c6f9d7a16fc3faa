/** Does what concerns one thing one after the other, and what concerns different ones at the same time. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Resolves or rejects as the work does. */
  async take<Result>(of: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(of) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.#last.set(of, mine);
    try {
      return await mine;
    } finally {
      if (this.#last.get(of) === mine) this.#last.delete(of);
    }
  }
}
