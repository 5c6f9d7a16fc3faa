import { kebabCase, refersTo, type Someone } from '../../coaching/people.ts';
import { type Collector, type Spot, textOf, within } from './collector.ts';

/** Takes the one of whom a plan's `person` or `lead` speaks. */
export function definePerson(names: Collector, spot: Spot, as: 'person' | 'lead'): void {
  const id = within(spot, 'id');
  const name = within(spot, 'name');
  const title = textOf(name.node);
  const titled = title ? { title } : {};
  const meant = { sort: 'person', role: 'definition', as, ...titled } as const;
  if (textOf(id.node) !== undefined) names.value(id, meant);
  else if (title) names.value(name, { ...meant, id: kebabCase(title), spelling: 'name' });
}

/** Those whom a file itself knows, so that others of its places may mean them by a name. */
export function someoneAt(spot: Spot): Someone {
  const [id, name] = [textOf(within(spot, 'id').node), textOf(within(spot, 'name').node)];
  return { ...(id === undefined ? {} : { id }), ...(name === undefined ? {} : { name }) };
}

/** Takes a text that names a person: by id, by whole name or by first name (pitfalls.md, "Words"). */
export function namePerson(names: Collector, spot: Spot, known: readonly Someone[]): void {
  const text = textOf(spot.node);
  if (text === undefined) return;
  const someone = known.find((each) => refersTo(text, each));
  const id = someone ? (someone.id ?? kebabCase(someone.name ?? '')) : kebabCase(text);
  if (id === '') return;
  const isName = someone ? refersTo(text, { ...someone, id: '' }) : true;
  const spelling = text !== id && isName ? 'name' : 'id';
  names.value(spot, { sort: 'person', role: 'reference', id, spelling, text });
}
