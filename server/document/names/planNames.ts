import type { Someone } from '../../coaching/people.ts';
import { type Collector, itemsOf, type Spot, textOf, within } from './collector.ts';
import { definePerson, namePerson, someoneAt } from './people.ts';

/** The names of a plan. */
export function planNames(names: Collector, top: Spot): void {
  const [person, lead] = [within(top, 'person'), within(top, 'lead')];
  const known = [someoneAt(person), someoneAt(lead)];
  definePerson(names, person, 'person');
  names.value(within(person, 'level'), { sort: 'level', role: 'reference' });
  definePerson(names, lead, 'lead');
  namePerson(names, within(top, 'owner'), known);
  roundNames(names, within(top, 'assessments'), known);
  for (const theme of itemsOf(within(top, 'themes'))) themeNames(names, theme, known);
  for (const entry of itemsOf(within(top, 'log'))) entryNames(names, entry, known);
}

/** The names of a plan's or notes' rounds of ratings. */
export function roundNames(names: Collector, rounds: Spot, known: readonly Someone[]): void {
  for (const round of itemsOf(rounds)) {
    namePerson(names, within(round, 'by'), known);
    names.keys(within(round, 'ratings'), { sort: 'bucket', role: 'reference' });
    names.keys(within(round, 'skills'), { sort: 'skill', role: 'reference' });
  }
}

function themeNames(names: Collector, theme: Spot, known: readonly Someone[]): void {
  const { node } = within(theme, 'title');
  const title = textOf(node);
  const titled = node === undefined || title === undefined ? {} : { title, titleSpan: node.span };
  names.value(within(theme, 'id'), { sort: 'theme', role: 'definition', ...titled });
  for (const sort of ['bucket', 'skill', 'trait'] as const) {
    names.value(within(theme, sort), { sort, role: 'reference' });
  }
  for (const action of itemsOf(within(theme, 'actions'))) {
    names.value(within(action, 'id'), { sort: 'action', role: 'definition' });
    namePerson(names, within(action, 'owner'), known);
  }
}

function entryNames(names: Collector, entry: Spot, known: readonly Someone[]): void {
  names.keys(within(entry, 'progress'), { sort: 'theme', role: 'reference' });
  names.value(within(entry, 'mood'), { sort: 'emotion', role: 'reference' });
  names.values(within(entry, 'discussed'), { sort: 'topic', role: 'reference' });
  for (const asked of itemsOf(within(entry, 'asked'))) {
    const spot = asked.node?.type === 'mapping' ? within(asked, 'question') : asked;
    names.value(spot, { sort: 'question', role: 'reference' });
  }
  for (const commitment of itemsOf(within(entry, 'commitments'))) {
    namePerson(names, within(commitment, 'who'), known);
  }
}
