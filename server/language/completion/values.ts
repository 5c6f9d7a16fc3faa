import { compassIds } from './compassIds.ts';
import { dates } from './dates.ts';
import { emotions } from './emotions.ts';
import { enums } from './enums.ts';
import type { Draft } from './offer.ts';
import { paths } from './paths.ts';
import { people } from './people.ts';
import type { Place } from './place.ts';
import { questions } from './questions.ts';
import { ratings } from './ratings.ts';
import { ruleValues } from './rules.ts';
import { themes } from './themes.ts';

/** What may be a value somewhere, each sort with a file of its own. */
const sorts: readonly ((place: Place) => Draft[])[] = [
  ruleValues,
  dates,
  themes,
  compassIds,
  people,
  questions,
  emotions,
  paths,
  ratings,
  enums,
];

/** All that may stand as the value at a place, each once: what a list has already, it need not have twice. */
export function values(place: Place): Draft[] {
  const taken = new Set(
    place.items.map((item) => (item.type === 'scalar' ? String(item.value) : undefined)),
  );
  const offered = new Map<string, Draft>();
  for (const sort of sorts) {
    for (const draft of sort(place)) {
      if (!taken.has(draft.label) && !offered.has(draft.label)) offered.set(draft.label, draft);
    }
  }
  return [...offered.values()];
}
