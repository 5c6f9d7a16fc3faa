import { refersTo } from '../../coaching/people.ts';
import type { CoachDocument } from '../../document/document.ts';
import type { Name } from '../../document/names/name.ts';
import { namesOf } from '../../document/names/namesOf.ts';
import { nodeAt } from '../../document/place.ts';

/** The people of whom the plans of a workspace speak, as `person` or as `lead`. */
export class KnownPeople {
  /** What they are called, by id. */
  readonly #names = new Map<string, Set<string>>();

  constructor(plans: readonly CoachDocument<'plan'>[]) {
    for (const plan of plans) {
      for (const { sort, role, id, title } of namesOf(plan).all) {
        if (sort !== 'person' || role !== 'definition') continue;
        let names = this.#names.get(id);
        if (!names) {
          names = new Set();
          this.#names.set(id, names);
        }
        if (title !== undefined) names.add(title);
      }
    }
  }

  /**
   * The id that a name of a person means. Whom their own file does not know by it may be somebody whom
   * another one knows by exactly this name, as only one of all.
   */
  idOf({ id, path }: Name, document: CoachDocument): string {
    if (this.#names.has(id)) return id;
    const node = nodeAt(document.tree, path);
    const text = node?.type === 'scalar' ? String(node.value) : '';
    const [found, ...others] = this.meantBy(text);
    return found !== undefined && others.length === 0 ? found : id;
  }

  /** The ids of all whom a text means: by id, by whole name or by first name. */
  meantBy(text: string): string[] {
    return [...this.#names]
      .filter(
        ([id, names]) =>
          refersTo(text, { id }) || [...names].some((name) => refersTo(text, { id, name })),
      )
      .map(([id]) => id);
  }
}
