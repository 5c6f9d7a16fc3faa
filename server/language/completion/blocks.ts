import { attempt } from '../../coaching/brokenPart.ts';
import { personId } from '../../coaching/people.ts';
import { colours } from '../../coaching/themes.ts';
import { themeIds } from '../../edits/fixes/planOf.ts';
import { action, challenge, freeId, theme, words } from '../../edits/fixes/sketches.ts';
import { askedSession, plainSession } from '../../edits/sessionSketch.ts';
import {
  ask,
  choose,
  mustAsk,
  mustChoose,
  type Sketch,
  type SketchMapping,
} from '../../edits/sketch.ts';
import { buckets, skills, traits } from './compassIds.ts';
import { askDate, dayToPlan } from './dates.ts';
import type { Draft } from './offer.ts';
import { isItem, mappingTitle, type Place, valuePlace } from './place.ts';
import { ratingOf, ratingSteps } from './ratings.ts';

interface Block {
  readonly label: string;
  readonly what: string;
  readonly entries: SketchMapping;
  readonly plain?: SketchMapping;
}

/** Whole items of a list, each with what usually stands in it; else values with their evidence. */
export function blocks(place: Place): Draft[] {
  const title = mappingTitle(place.kind, place.path) ?? '';
  const make = isItem(place.path) || evidenced.has(title) ? makers[title] : undefined;
  return (make?.(place) ?? []).map(({ label, what, entries, plain }) => ({
    kind: 'block',
    label,
    description: what,
    insert: { entries, ...(plain ? { plain } : {}) },
  }));
}

const evidenced: ReadonlySet<string> = new Set(['RatingDetail', 'ColourDetail']);

/** The first of the blocks, for a list that is written along with its key. */
export function firstItem(place: Place): Sketch | undefined {
  return makers[mappingTitle(place.kind, place.path) ?? '']?.(place)[0]?.entries;
}

const makers: Readonly<Record<string, (place: Place) => Block[]>> = {
  Theme: themeBlocks,
  Action: ({ plan, today }) =>
    plan
      ? [{ label: 'action', what: 'Something to do, by when', entries: action(plan, today) }]
      : [],
  Round: roundBlocks,
  LogEntry: logBlocks,
  Challenge: () => [
    {
      label: 'challenge',
      what: 'A challenge that is over',
      entries: { ...challenge, status: choose(['done', 'dropped']) },
    },
  ],
  Commitment: (place) => [
    { label: 'commitment', what: 'Who promised what, by when', entries: commitment(place) },
  ],
  Pause: (place) => [
    { label: 'pause', what: 'Days on which nothing is due', entries: pause(place) },
  ],
  RatingDetail: (place) => {
    const steps = ratingSteps(place);
    if (steps.length === 0) return [];
    return [
      {
        label: '{ rating, evidence }',
        what: 'With what the rater saw',
        entries: { rating: mustChoose(steps), evidence: ask(words.evidence) },
      },
    ];
  },
  ColourDetail: () => [
    {
      label: '{ colour, evidence }',
      what: 'With what speaks for it',
      entries: { colour: mustChoose(colours), evidence: ask(words.evidence) },
    },
  ],
  AskedDetail: () => [
    {
      label: '{ question, answer }',
      what: 'With what was said',
      entries: {
        question: mustAsk('success-in-role'),
        answer: ask('The answer, in their words'),
      },
    },
  ],
  NoteEntry: ({ today }) => [
    {
      label: 'note',
      what: 'Something only you read',
      entries: { date: ask(today.toString()), note: ask('What only you should read') },
    },
  ],
};

function themeBlocks(place: Place): Block[] {
  const { plan, today } = place;
  if (!plan) return [];
  const id = freeId('short-name', themeIds(plan));
  const about = (key: string, ids: readonly { readonly id: string }[]) =>
    theme(id, { [key]: choose(ids.map((each) => each.id)) }, plan, today);
  const [known, shown] = [skills(place), traits(place)];
  return [
    {
      label: 'theme',
      what: 'On a bucket, with a first action',
      entries: about('bucket', buckets(place)),
    },
    ...(known.length > 0
      ? [
          {
            label: 'theme: skill',
            what: 'On a skill, with a first action',
            entries: about('skill', known),
          },
        ]
      : []),
    ...(shown.length > 0
      ? [
          {
            label: 'theme: trait',
            what: 'On a trait, with a first action',
            entries: about('trait', shown),
          },
        ]
      : []),
  ];
}

/** Rounds in which nothing has been rated yet, over all relevant buckets. */
function roundBlocks(place: Place): Block[] {
  const date = ask(place.today.toString());
  const ratings = allRatings(place);
  return [
    { label: 'round: self', what: 'The person rates', entries: { date, rater: 'self', ratings } },
    { label: 'round: lead', what: 'The lead rates', entries: { date, rater: 'lead', ratings } },
    {
      label: 'round: peer',
      what: 'A colleague rates',
      entries: { date, rater: 'peer', by: ask('peer-1'), ratings },
    },
  ];
}

export function allRatings(place: Place): SketchMapping {
  return Object.fromEntries(buckets(place).map(({ id }) => [id, ratingOf(place)]));
}

function logBlocks(place: Place): Block[] {
  const { plan, today } = place;
  const date = ask(today.toString());
  return [
    ...(plan
      ? [
          {
            label: 'session',
            what: "Held today, with the plan's themes",
            entries: { ...askedSession(plan, today), date },
            plain: plainSession(today),
          },
        ]
      : []),
    {
      label: 'planned session',
      what: 'In the time to come',
      entries: { date: ask(dayToPlan(place)), kind: 'session', status: 'planned' },
    },
    {
      label: 'refresh',
      what: 'A new headline or focus',
      entries: { date, kind: 'refresh', headline: ask(words.headline), notes: ask('What changed') },
    },
    { label: 'nudge', what: 'A reminder that was sent', entries: { date, kind: 'nudge' } },
    {
      label: 'one-on-one',
      what: 'A talk about the work at hand',
      entries: { date, kind: 'one-on-one', notes: ask('What was talked about') },
    },
  ];
}

export function commitment(place: Place): SketchMapping {
  const { plan } = place;
  const due = askDate(valuePlace(place, 'due'));
  return {
    who: ask((plan && attempt(() => personId(plan))) ?? 'ana'),
    what: ask(words.promise),
    ...(due ? { due } : {}),
  };
}

export function pause({ today }: Place): SketchMapping {
  const start = today.add({ days: 7 });
  return {
    start: ask(start.toString()),
    end: ask(start.add({ days: 6 }).toString()),
    reason: ask('Leave'),
  };
}
