import type { Temporal } from 'temporal-polyfill';
import { attempt } from '../coaching/brokenPart.ts';
import { daysBetween, toDate } from '../coaching/calendar.ts';
import { awayInWords, dateInWords } from '../coaching/datesInWords.ts';
import { concerns, shownName } from '../coaching/people.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { onKey } from '../document/place.ts';
import { personPlace } from '../document/planFacts.ts';
import type { PlanChallenge } from '../protocol.ts';
import { fill, wordsFor } from './words.ts';

/** A challenge is looked at each quarter: the default of `challenge-stale` (pitfalls.md). */
const QUARTER_DAYS = 92;

/** A plan's challenge, with how many days ago it was looked at, to sort by; undefined where never. */
export interface SeenChallenge {
  readonly shown: PlanChallenge;
  /** Whether the plan concerns somebody, by id or name. */
  concerns(person: string): boolean;
  readonly days: number | undefined;
}

/**
 * The next bigger challenge of a plan; undefined for what is no plan that is followed, or is private. Never
 * throws.
 */
export function challengeOf(
  document: CoachDocument,
  { today, locale }: { readonly today: Temporal.PlainDate; readonly locale: string },
): SeenChallenge | undefined {
  const plan = ofKind(document, 'plan');
  if (!plan || plan.isPrivate || attempt(() => plan.content.status) === 'closed') return undefined;
  const words = wordsFor(locale);
  const { uri } = plan;
  const isAbout = (person: string) => concerns(plan.content, person);
  const challenge = attempt(() => {
    const { title, status, reviewed, agreed, ...rest } = plan.content.challenge ?? {};
    if (!title?.trim()) return undefined;
    const readyWhen = attempt(() => rest['ready-when']);
    return { title, status: status ?? 'idea', reviewed, agreed, readyWhen };
  });
  const named = { uri, person: attempt(() => shownName(plan.content.person, '')) ?? '' };
  if (!challenge) {
    const target = { uri, range: plan.range(personPlace(plan)) };
    return {
      shown: { ...named, detail: words.noChallenge, isStale: true, target },
      concerns: isAbout,
      days: undefined,
    };
  }
  const { title, status, reviewed, agreed, readyWhen } = challenge;
  const written = reviewed ?? agreed;
  const day = written === undefined ? undefined : attempt(() => toDate(written));
  const days = day && daysBetween(day, today);
  const isOver = status === 'done' || status === 'dropped';
  const seen = reviewed === undefined ? words.agreedAgo : words.reviewedAgo;
  return {
    shown: {
      ...named,
      challenge: { title, status, ...(readyWhen !== undefined && { readyWhen }) },
      detail: day
        ? fill(seen, dateInWords(day, locale), awayInWords(day, today, locale))
        : words.neverReviewed,
      isStale: isOver || days === undefined || days > QUARTER_DAYS,
      target: { uri, range: plan.range(onKey('challenge')) },
    },
    concerns: isAbout,
    days,
  };
}

/** Those never looked at first, then by how long ago; of one day by name. */
export function byStaleness(one: SeenChallenge, other: SeenChallenge): number {
  const ago = ({ days }: SeenChallenge) => days ?? Number.POSITIVE_INFINITY;
  return (
    (ago(other) === ago(one) ? 0 : ago(other) - ago(one)) ||
    one.shown.person.localeCompare(other.shown.person, 'en') ||
    (one.shown.uri < other.shown.uri ? -1 : 1)
  );
}
