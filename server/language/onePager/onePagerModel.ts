import type {
  Action,
  Challenge,
  Colour,
  Compass,
  Plan,
  Theme,
} from '../../../schemas/generated/format.d.ts';
import { anchorTitles } from '../../coaching/buckets.ts';
import { toDate } from '../../coaching/calendar.ts';
import { commitmentsOf } from '../../coaching/commitments.ts';
import { dateInWords } from '../../coaching/datesInWords.ts';
import { nameOfReference, refersTo, shownName } from '../../coaching/people.ts';
import { periodOf } from '../../coaching/period.ts';
import { readableParts } from '../../coaching/readableParts.ts';
import { coloursOf, openActions } from '../../coaching/themes.ts';
import type { WheelModel } from '../../coaching/wheel/types.ts';
import type { CoachDocument } from '../../document/document.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import { checkIns } from '../checkIns.ts';
import { quotable } from '../quotable.ts';
import { wheelState } from '../wheel.ts';
import { fill } from '../words.ts';
import { type OnePagerWords, onePagerWordsFor } from './onePagerWords.ts';

/**
 * What a one-pager says, in words of its language but without any markup: people's texts are as they wrote
 * them. Each way of writing one lays it out.
 */
export interface OnePager {
  readonly words: OnePagerWords;
  readonly name: string;
  readonly headline?: string;
  /** The day that it is of, in words. */
  readonly day: string;
  /** Level, lead and period, as far as they are there. */
  readonly facts: readonly string[];
  /** What the reader should know about the plan as a whole, as sentences. */
  readonly remarks: readonly string[];
  readonly strengths: readonly string[];
  readonly checkIns: readonly string[];
  /** Absent while nobody has rated. */
  readonly wheel?: WheelModel;
  readonly challenge?: {
    readonly title: string;
    /** How far it has come; empty where the plan does not say. */
    readonly status: string;
    readonly lines: readonly string[];
  };
  readonly vision: readonly { readonly whose: string; readonly text: string }[];
  readonly themes: readonly ThemeOfOnePager[];
  readonly closedThemes: readonly ClosedTheme[];
  /** Who has promised what, and by when. */
  readonly commitments: readonly Noted[];
}

/** A text with what is to be known of it; empty where that is nothing. */
export interface Noted {
  readonly text: string;
  readonly note: string;
}

export interface ShownColour {
  readonly colour: Colour;
  /** The colour and its day: `amber, Fri 30 Oct 2026`. */
  readonly text: string;
}

export interface ThemeOfOnePager {
  readonly title: string;
  /** What it works on, and how both will see that it worked. */
  readonly lines: readonly string[];
  /** Oldest first: the last ones. */
  readonly colours: readonly ShownColour[];
  /** How many more there were before. */
  readonly earlierColours: number;
  readonly actions: readonly Noted[];
}

export interface ClosedTheme {
  readonly title: string;
  /** When it was closed, and what was learnt. */
  readonly lines: readonly string[];
}

/** As many as the sessions of a period, which is usually half a year: more would not fit on the page. */
const MOST_COLOURS = 6;

/**
 * A plan's one-pager, and the plan's keys in which something could not be read.
 *
 * @param surroundings with a compass only where its words may be shown
 * @param whole the same with the compass, whatever it is: dates hang on its pauses, which are in no text
 */
export function onePagerModel(
  document: CoachDocument<'plan'>,
  surroundings: Surroundings,
  whole: Surroundings,
  locale: string,
): { readonly page: OnePager; readonly missing: readonly string[] } {
  const words = onePagerWordsFor(locale);
  const { today } = surroundings;
  const { plan, missing } = readableParts(document.content, words.unnamed);
  const { compass } = quotable(document, surroundings);
  const state = wheelState(document, surroundings);
  const wheel = state.kind === 'model' ? state.model : undefined;
  const isRated = wheel?.outlines.some(({ role }) => role !== 'expected') ?? false;
  const context: Context = { plan, compass, today, locale, words };
  const page: OnePager = {
    words,
    name: plan.person.name,
    ...(plan.headline !== undefined && { headline: plan.headline }),
    day: dateInWords(today, locale),
    facts: factsOf(context),
    remarks: [
      ...(plan.status === 'closed' ? [words.closedPlan] : []),
      ...(missing.length > 0 ? [fill(words.missing, missing.join(', '))] : []),
      ...(wheel && isRated ? wheel.notices : []),
      ...(isRated && surroundings !== whole ? [words.privateCompass] : []),
    ],
    strengths: plan.strengths ?? [],
    checkIns: (checkIns(document, whole, locale) ?? []).map(({ label }) => label),
    ...(wheel && isRated && { wheel }),
    ...(plan.challenge?.title !== undefined && {
      challenge: challengeOf(plan.challenge.title, plan.challenge, context),
    }),
    vision: visionOf(context),
    themes: themesThat('open', plan).map((theme) => themeOf(theme, context)),
    closedThemes: themesThat('closed', plan).map((theme) => closedThemeOf(theme, context)),
    commitments: commitmentsOf(plan)
      .filter(({ commitment }) => !commitment.done)
      .map(({ commitment: { who, what, due } }) => ({
        text: `${nameOfReference(who, plan)}: ${what}`,
        note: due === undefined ? '' : fill(words.due, dateInWords(toDate(due), locale)),
      })),
  };
  return { page, missing };
}

interface Context extends Pick<Surroundings, 'today'> {
  readonly plan: Plan;
  readonly compass: Compass | undefined;
  readonly locale: string;
  readonly words: OnePagerWords;
}

function factsOf({ plan, words, locale }: Context): string[] {
  const { start, end } = periodOf(plan) ?? {};
  const lead = shownName(plan.lead, '');
  const [from, until] = [start, end].map((day) => day && dateInWords(day, locale));
  return [
    ...(plan.person.level === undefined ? [] : [fill(words.level, plan.person.level)]),
    ...(lead === '' ? [] : [fill(words.lead, lead)]),
    ...(from && until ? [fill(words.period, from, until)] : []),
    ...(from && !until ? [fill(words.periodFrom, from)] : []),
    ...(until && !from ? [fill(words.periodUntil, until)] : []),
  ];
}

function challengeOf(title: string, challenge: Challenge, { words, locale }: Context) {
  const { why, 'ready-when': readyWhen, status, agreed } = challenge;
  const isAgreed = status === undefined || status === 'agreed';
  return {
    title,
    status:
      isAgreed && agreed !== undefined
        ? fill(words.agreedOn, dateInWords(toDate(agreed), locale))
        : status === undefined
          ? ''
          : words[status],
    lines: [
      ...(why === undefined ? [] : [fill(words.why, why)]),
      ...(readyWhen === undefined ? [] : [fill(words.readyWhen, readyWhen)]),
    ],
  };
}

function visionOf({ plan, words }: Context): OnePager['vision'] {
  const { person, lead, beyond } = plan.vision ?? {};
  return [
    { whose: plan.person.name, text: person },
    { whose: shownName(plan.lead, words.theLead), text: lead },
    { whose: words.beyond, text: beyond },
  ].flatMap(({ whose, text }) => (text === undefined ? [] : [{ whose, text }]));
}

function themesThat(are: 'open' | 'closed', plan: Plan): Theme[] {
  return (plan.themes ?? []).filter(({ status = 'open' }) => status === are);
}

function themeOf(theme: Theme, context: Context): ThemeOfOnePager {
  const { plan, compass, today, words, locale } = context;
  const on = anchorTitles(theme, compass);
  const colours = coloursOf(theme.id, plan, today);
  const shown = colours.slice(-MOST_COLOURS);
  return {
    title: theme.title,
    lines: [
      ...(on.length > 0 ? [fill(words.on, on.join(', '))] : []),
      ...(theme.success === undefined ? [] : [fill(words.success, theme.success)]),
    ],
    colours: shown.map(({ colour, date }) => ({
      colour,
      text: fill(words.colourOn, words[colour], dateInWords(date, locale)),
    })),
    earlierColours: colours.length - shown.length,
    actions: openActions(theme).map(({ action }) => actionOf(action, context)),
  };
}

function actionOf(action: Action, { plan, words, locale }: Context): Noted {
  const { owner, due, status } = action;
  const notes = [
    ...(status === 'doing' ? [words.doing] : []),
    ...(due === undefined ? [] : [fill(words.due, dateInWords(toDate(due), locale))]),
    // Whose it is goes without saying in one's own plan.
    ...(owner === undefined || refersTo(owner, plan.person)
      ? []
      : [fill(words.byOwner, nameOfReference(owner, plan))]),
  ];
  return { text: action.do, note: notes.join(', ') };
}

function closedThemeOf({ title, closed, learnt }: Theme, { words, locale }: Context): ClosedTheme {
  return {
    title,
    lines: [
      ...(closed === undefined ? [] : [fill(words.closedOn, dateInWords(toDate(closed), locale))]),
      ...(learnt === undefined ? [] : [fill(words.learnt, learnt)]),
    ],
  };
}
