import type { Plan } from '../../schemas/generated/format.d.ts';
import { attempt, each } from '../coaching/brokenPart.ts';
import type { Anchor } from '../coaching/buckets.ts';
import { actionsOf, comparableThemes, type ThemeWords, titlesOf } from '../coaching/copies.ts';
import { personId, type Someone, shownName } from '../coaching/people.ts';
import { rememberedOfLast } from '../coaching/remembered.ts';
import type { CoachDocument } from './document.ts';
import { onKey, onMappingLacking, onValue, type Place } from './place.ts';
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
  /** Who leads the person, as far as that can be read. */
  readonly lead: Someone | undefined;
  /** Where it says whose it is. */
  readonly place: Range;
  /** When it is followed; undefined for a closed one, and where it cannot be told. */
  readonly followed: Stretch | undefined;
  /** The path of its compass, as it is written. */
  readonly compass: string | undefined;
  /** What its open themes work on; none of a closed plan. */
  readonly worksOn: readonly WorkedOn[];
  /** Its themes that may be copies of others'. */
  readonly themes: readonly ThemeWords[];
  /**
   * What others may have copied from it, by fingerprints, each title where it stands first; nothing of a
   * private file.
   */
  readonly titles: readonly { readonly title: string; readonly range: Range }[];
  readonly actions: readonly string[];
}

/** An open theme that works on something. */
export interface WorkedOn extends Anchor {
  /** Where the theme begins. */
  readonly range: Range;
}

/** What a plan says that others are compared with. */
export const factsOf = rememberedOfLast((document: CoachDocument<'plan'>): PlanFacts => {
  const { uri, isPrivate, isSound, content } = document;
  const person = attempt(() => personId(content));
  // What stands in a private file is not told to others, not even that it is the same.
  const isShared = isSound && !isPrivate;
  return {
    uri,
    isPrivate,
    person,
    name: attempt(() => shownName(content.person, personId(content))) ?? person ?? '',
    lead: leadOf(content),
    place: document.range(personPlace(document)),
    followed: isSound ? attempt(() => stretchOf(content)) : undefined,
    compass: attempt(() => content.compass),
    worksOn: attempt(() => content.status) === 'closed' ? [] : workedOn(document),
    themes: attempt(() => comparableThemes(content).map(({ words }) => words)) ?? [],
    titles: isShared ? [...firstTitles(document)] : [],
    actions: isShared ? [...new Set(actionsOf(content))] : [],
  };
});

/** Where a plan says whose it is. */
export function personPlace(document: CoachDocument): Place {
  return document.has('person', 'id') ? onValue('person', 'id') : onKey('person');
}

function leadOf(content: Plan): Someone | undefined {
  const lead = attempt(() => content.lead);
  const id = attempt(() => lead?.id);
  const name = attempt(() => lead?.name);
  return lead && { ...(id === undefined ? {} : { id }), ...(name === undefined ? {} : { name }) };
}

function stretchOf({ status, period }: Plan): Stretch | undefined {
  if (status === 'closed') return undefined;
  return { start: period?.start, end: period?.end };
}

function workedOn(document: CoachDocument<'plan'>): WorkedOn[] {
  const themes = attempt(() => document.content.themes);
  return each(themes, function* ({ status, bucket, skill, trait }, index) {
    if (status === 'closed' || !(bucket || skill || trait)) return;
    yield { bucket, skill, trait, range: document.range(onMappingLacking('themes', index)) };
  });
}

function* firstTitles(document: CoachDocument<'plan'>): Generator<PlanFacts['titles'][number]> {
  const seen = new Set<string>();
  for (const { title, index } of titlesOf(document.content)) {
    if (seen.has(title)) continue;
    seen.add(title);
    yield { title, range: document.range(onValue('themes', index, 'title')) };
  }
}
