import type { Temporal } from 'temporal-polyfill';
import type { Plan } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { toDate } from '../coaching/calendar.ts';
import { dateInWords } from '../coaching/datesInWords.ts';
import { shownName } from '../coaching/people.ts';
import { nextPeriod, quarterSoFar, type ThemeSince } from '../coaching/refresh.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { onKey } from '../document/place.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type { Quarter, QuarterResult } from '../protocol.ts';
import { fill, type Words, wordsFor } from './words.ts';

/** What a plan's refresh begins with: what the log says since the last one, and what may change. */
export function quarterOf(
  document: CoachDocument,
  { today }: Pick<Surroundings, 'today'>,
  locale: string,
): QuarterResult {
  const plan = ofKind(document, 'plan');
  if (!plan) return null;
  const { content } = plan;
  const words = wordsFor(locale);
  const quarter = attempt(() => quarterSoFar(content, today));
  if (!quarter) return null;
  const { since, sessions, themes } = quarter;
  const held = sessions === 1 ? words.oneSessionHeld : fill(words.sessionsHeld, sessions);
  const challenge = challengeOf(plan, words, locale);
  const period = periodOf(content, today);
  return {
    version: plan.text.version,
    person: attempt(() => shownName(content.person, '')) ?? '',
    label: since ? fill(words.sinceDay, dateInWords(since, locale), held) : held,
    headline: attempt(() => content.headline) ?? '',
    themes: themes.map((each) => ({
      id: each.theme.id,
      title: each.theme.title,
      label: labelOf(each, words),
      colours: each.colours.map(({ colour }) => colour),
    })),
    ...(challenge && { challenge }),
    ...(period && { period }),
  };
}

function labelOf({ colours, done, actions }: ThemeSince, words: Words): string {
  const said =
    colours.length > 0
      ? colours.map(({ colour }) => words[colour]).join(' → ')
      : words.noColourSince;
  if (actions === 0) return said;
  return `${said} · ${fill(words.actionsDone, done, actions)}`;
}

function challengeOf(
  plan: CoachDocument<'plan'>,
  words: Words,
  locale: string,
): Quarter['challenge'] {
  return attempt(() => {
    const { challenge } = plan.content;
    if (!challenge?.title || challenge.status === 'done' || challenge.status === 'dropped') {
      return undefined;
    }
    const { reviewed, agreed } = challenge;
    const detail =
      reviewed !== undefined
        ? fill(words.reviewedOn, dateInWords(toDate(reviewed), locale))
        : agreed !== undefined
          ? fill(words.agreedOn, dateInWords(toDate(agreed), locale))
          : words.neverReviewed;
    return { title: challenge.title, detail, range: plan.range(onKey('challenge')) };
  });
}

function periodOf(plan: Plan, today: Temporal.PlainDate): Quarter['period'] {
  const next = nextPeriod(plan, today);
  const ended = attempt(() => plan.period?.end);
  return next && ended !== undefined ? { ended, next } : undefined;
}
