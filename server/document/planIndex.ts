import type { ThemeWords } from '../coaching/copies.ts';
import type { PlanFacts, Stretch } from './planFacts.ts';

/** The plans of a workspace but one, as far as that one is concerned. All lists are in the order of URIs. */
export interface OtherPlans {
  readonly uris: readonly string[];
  readonly files: readonly PlanFacts[];
  /** The plans about the same person that are followed on one of the same days. */
  doublesOf(plan: PlanFacts): readonly PlanFacts[];
  /**
   * Other people's plans in which a theme's title and all of its actions' texts stand too, in whichever
   * themes there (pitfalls.md, `copied-theme`).
   *
   * @param person whose theme it is: a plan that may be the same person's is left out.
   * @param most how many are looked for.
   */
  copiesOf(theme: ThemeWords, person: string, most: number): readonly PlanFacts[];
}

interface Entry {
  readonly key: string;
  readonly facts: PlanFacts;
  readonly titles: ReadonlySet<string>;
  readonly actions: ReadonlySet<string>;
}

/**
 * The plans of a workspace by whom they are about and by the words of their themes, so that nobody has
 * to compare each plan with each other one.
 */
export class PlanIndex {
  readonly #all = new Map<string, Entry>();
  readonly #byPerson = new Lists();
  readonly #byTitle = new Lists();
  readonly #byAction = new Lists();

  /** Takes the plan of a URI, in place of what was known of it; undefined where it is none any more. */
  set(key: string, facts: PlanFacts | undefined): void {
    const before = this.#all.get(key);
    if (before) {
      this.#all.delete(key);
      for (const [lists, name] of this.#placesOf(before)) lists.remove(name, before);
    }
    if (!facts) return;
    const titles = new Set(facts.titles.map(({ title }) => title));
    const entry = { key, facts, titles, actions: new Set(facts.actions) };
    this.#all.set(key, entry);
    for (const [lists, name] of this.#placesOf(entry)) lists.add(name, entry);
  }

  /** All plans, in no order. */
  all(): PlanFacts[] {
    return Array.from(this.#all.values(), ({ facts }) => facts);
  }

  /** All plans but the one of this URI. */
  besides(key: string): OtherPlans {
    const others = () => [...this.#all.values()].filter((each) => each.key !== key).sort(byKey);
    return {
      get files() {
        return others().map(({ facts }) => facts);
      },
      get uris() {
        return others().map(({ facts }) => facts.uri);
      },
      doublesOf: ({ person, followed }) => {
        if (person === undefined || !followed) return [];
        return this.#byPerson
          .get(person)
          .filter((other) => other.key !== key && overlap(followed, other.facts.followed))
          .map(({ facts }) => facts);
      },
      copiesOf: (theme, person, most) => this.#copiesOf(key, theme, person, most),
    };
  }

  #copiesOf(key: string, { title, actions }: ThemeWords, person: string, most: number) {
    const lists = [this.#byTitle.get(title), ...actions.map((each) => this.#byAction.get(each))];
    const [shortest = []] = lists.sort((one, other) => one.length - other.length);
    const copies: PlanFacts[] = [];
    for (const other of shortest) {
      if (copies.length === most) break;
      const isSame =
        other.titles.has(title) && actions.every((action) => other.actions.has(action));
      if (!isSame || other.key === key) continue;
      if ((other.facts.person ?? person) !== person) copies.push(other.facts);
    }
    return copies;
  }

  *#placesOf({ facts, titles, actions }: Entry): Generator<[Lists, string]> {
    if (facts.person !== undefined) yield [this.#byPerson, facts.person];
    for (const title of titles) yield [this.#byTitle, title];
    for (const action of actions) yield [this.#byAction, action];
  }
}

/** Whether two stretches share a day. */
function overlap(one: Stretch, other: Stretch | undefined): boolean {
  return other !== undefined && startsBy(one, other) && startsBy(other, one);
}

// Dates are written YYYY-MM-DD, so their texts sort as they do.
function startsBy({ start }: Stretch, { end }: Stretch): boolean {
  return start === undefined || end === undefined || start <= end;
}

function byKey(one: Entry, other: Entry): number {
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}

/** Entries by name, each list in the order of keys. */
class Lists {
  readonly #lists = new Map<string, Entry[]>();

  get(name: string): readonly Entry[] {
    return this.#lists.get(name) ?? [];
  }

  add(name: string, entry: Entry): void {
    const list = this.#lists.get(name);
    if (list) list.splice(placeIn(list, entry.key), 0, entry);
    else this.#lists.set(name, [entry]);
  }

  remove(name: string, entry: Entry): void {
    const list = this.#lists.get(name);
    list?.splice(placeIn(list, entry.key), 1);
    if (list?.length === 0) this.#lists.delete(name);
  }
}

/** The index of the first entry whose key is not less. */
function placeIn(list: readonly Entry[], key: string): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.key ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
