import { calledBy, wordOf } from '../../coaching/people.ts';
import type { Name } from '../../document/names/name.ts';
import type { NamedFile } from '../../document/names/namedFile.ts';

/** The people of whom the plans of a workspace speak, as `person` or as `lead`. */
export class KnownPeople {
  readonly #ids = new Set<string>();
  /** The ids of all who are called by a word: by id, by whole name or by first name. */
  readonly #byWord = new Map<string, Set<string>>();

  constructor(plans: readonly NamedFile[]) {
    for (const plan of plans) {
      for (const { role, id, title } of plan.ofSort('person')) {
        if (role !== 'definition') continue;
        this.#ids.add(id);
        const someone = title === undefined ? { id } : { id, name: title };
        for (const word of calledBy(someone)) this.#called(word).add(id);
      }
    }
  }

  /**
   * The id that a name of a person means. Whom their own file does not know by it may be somebody whom
   * another one knows by exactly this name, as only one of all.
   */
  idOf({ id, text = '' }: Name): string {
    if (this.#ids.has(id)) return id;
    const [found, ...others] = this.meantBy(text);
    return found !== undefined && others.length === 0 ? found : id;
  }

  /** The ids of all whom a text means: by id, by whole name or by first name. */
  meantBy(text: string): string[] {
    return [...(this.#byWord.get(wordOf(text)) ?? [])];
  }

  #called(word: string): Set<string> {
    const ids = this.#byWord.get(word) ?? new Set();
    this.#byWord.set(word, ids);
    return ids;
  }
}
