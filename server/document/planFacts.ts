import type { Plan } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { actionsOf, comparableThemes, type ThemeWords, titlesOf } from '../coaching/copies.ts';
import { personId, shownName } from '../coaching/people.ts';
import type { CoachDocument } from './document.ts';
import { onKey, onValue, type Place } from './place.ts';
import type { Range } from './range.ts';

/** From day to day, `YYYY-MM-DD`; what is missing goes on. */
export interface Stretch {
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/**
 * All that findings about one plan need to know of another one. It takes a hundredth of the memory of
 * the document, and is plain data, so that it can go from thread to thread and into a file.
 */
export interface PlanFacts {
  readonly uri: string;
  readonly isPrivate: boolean;
  /** The person's id; undefined where it cannot be read: it may be anybody's. */
  readonly person: string | undefined;
  /** How a message speaks of the person. */
  readonly name: string;
  /** Where it says whose it is. */
  readonly place: Range;
  /** When it is followed; undefined for a closed one, and where it cannot be told. */
  readonly followed: Stretch | undefined;
  /** Its themes that may be copies of others'. */
  readonly themes: readonly ThemeWords[];
  /** What others may have copied from it, each title where it stands first; nothing of a private file. */
  readonly titles: readonly { readonly title: string; readonly range: Range }[];
  readonly actions: readonly string[];
}

/** A version is never changed in place, so what it says stays true. */
const known = new WeakMap<CoachDocument<'plan'>, PlanFacts>();

/** What a plan says that others are compared with. */
export function factsOf(document: CoachDocument<'plan'>): PlanFacts {
  const facts = known.get(document) ?? read(document);
  known.set(document, facts);
  return facts;
}

function read(document: CoachDocument<'plan'>): PlanFacts {
  const { uri, isPrivate, isSound, content } = document;
  const person = attempt(() => personId(content));
  // What stands in a private file is not told to others, not even that it is the same.
  const isShared = isSound && !isPrivate;
  return {
    uri,
    isPrivate,
    person,
    name: attempt(() => shownName(content.person, personId(content))) ?? person ?? '',
    place: document.range(personPlace(document)),
    followed: isSound ? attempt(() => stretchOf(content)) : undefined,
    themes: attempt(() => comparableThemes(content).map(({ words }) => words)) ?? [],
    titles: isShared ? [...firstTitles(document)] : [],
    actions: isShared ? [...new Set(actionsOf(content))] : [],
  };
}

/** Where a plan says whose it is. */
export function personPlace(document: CoachDocument): Place {
  return document.has('person', 'id') ? onValue('person', 'id') : onKey('person');
}

function stretchOf({ status, period }: Plan): Stretch | undefined {
  if (status === 'closed') return undefined;
  return { start: period?.start, end: period?.end };
}

function* firstTitles(document: CoachDocument<'plan'>): Generator<PlanFacts['titles'][number]> {
  const seen = new Set<string>();
  for (const { title, index } of titlesOf(document.content)) {
    if (seen.has(title)) continue;
    seen.add(title);
    yield { title, range: document.range(onValue('themes', index, 'title')) };
  }
}
