import { nearest } from '../../coaching/nearest.ts';
import { type Said, say } from '../../coaching/say.ts';
import type { Place } from '../../document/place.ts';
import type { Finding } from '../rule.ts';

/** Longer ones are cut in messages: an id of this length is already a sentence. */
const LONGEST_SHOWN = 60;

/**
 * The finding about an id that names nothing.
 *
 * @param fact what the id names nothing of, without a full stop.
 * @param otherwise the next step where no candidate is near: what follows the colon.
 */
export function misnamed(
  at: Place,
  id: string,
  candidates: Iterable<string>,
  fact: Said,
  otherwise: Said,
): Finding {
  const suggestion = nearest(id, candidates);
  return suggestion === undefined
    ? { at, message: say`${fact}: ${otherwise}.` }
    : { at, message: say`${fact}: did you mean ${quoted(suggestion)}?`, data: { suggestion } };
}

/** An id or a value as it stands in a message: in backticks, on one line, not too long. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `\`${line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN - 1)}…` : line}\``;
}

/** The first few of a list of ids, for a message that says what there is to choose from. */
export function someOf(ids: Iterable<string>, most = 4): string {
  const all = [...ids];
  const shown = all.slice(0, most).map(quoted).join(', ');
  return all.length > most ? `${shown}, …` : shown;
}
