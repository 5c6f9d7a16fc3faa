import type { PlacedRange, TeamState } from '../../server/protocol.ts';

/** The line behind something in the team view; undefined where there is no such thing any more. */
export function placeOf(state: TeamState, uri: string, key: string): PlacedRange | undefined {
  const person = state.people.find((each) => each.uri === uri);
  if (!person) return undefined;
  if (key === 'person') return person.target;
  const { challenge, themes, checkIns } = person;
  const keyed = [...themes, ...checkIns, ...(challenge ? [challenge] : [])];
  return keyed.find((each) => each.key === key)?.target;
}
