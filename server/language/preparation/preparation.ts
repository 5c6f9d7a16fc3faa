import type { Temporal } from 'temporal-polyfill';
import type { Compass, Plan, Question } from '../../../schemas/generated/format.d.ts';
import { attempt, each } from '../../coaching/brokenPart.ts';
import { isBefore, toDate } from '../../coaching/calendar.ts';
import { openCommitments } from '../../coaching/commitments.ts';
import { awayInWords, dateInWords } from '../../coaching/datesInWords.ts';
import { isDiscussed } from '../../coaching/discussion.ts';
import { gaps } from '../../coaching/gaps.ts';
import { heldSessions } from '../../coaching/log.ts';
import { firstName, refersTo } from '../../coaching/people.ts';
import { placeholdersIn } from '../../coaching/placeholders.ts';
import { readableParts } from '../../coaching/readableParts.ts';
import { nextCheckIn } from '../../coaching/schedule.ts';
import { eachOpenTheme, openActions } from '../../coaching/themes.ts';
import { type CoachDocument, ofKind } from '../../document/document.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import type { ReportResult } from '../../protocol.ts';
import { challengeOf } from '../challenges.ts';
import { checkInLabel } from '../checkIns.ts';
import { gapPointsFor } from '../gapPoints.ts';
import { bullets, markupFor, paragraphs } from '../markup.ts';
import { questions } from '../questions.ts';
import { quotable } from '../quotable.ts';
import { notReportable } from '../report.ts';
import { themeLabel } from '../themes.ts';
import { fill, wordsFor } from '../words.ts';
import { preparationWordsFor } from './preparationWords.ts';

/** As many questions as can be asked in an hour. */
const MOST_QUESTIONS = 3;

const { text: escaped, strong } = markupFor('markdown');

interface Reading {
  readonly plan: Plan;
  readonly compass: Compass | undefined;
  readonly questions: ReadonlyMap<string, Question> | undefined;
  readonly today: Temporal.PlainDate;
  readonly locale: string;
}

/**
 * The ten minutes before a session, on one page, as Markdown (experience.md, step 5): what was said last
 * time, what both sides have promised, how the themes go, what is seen differently and was not talked about,
 * the challenge, and three questions. Nothing is thrown.
 *
 * @param bank the questions of the workspace
 * @param privateNotes the address of private notes about the person, which are led to and never quoted
 */
export function preparation(
  document: CoachDocument,
  surroundings: Surroundings,
  {
    bank,
    privateNotes,
    locale,
  }: {
    readonly bank: ReadonlyMap<string, Question>;
    readonly privateNotes?: string | undefined;
    readonly locale: string;
  },
): ReportResult {
  const read = ofKind(document, 'plan');
  const refused = notReportable(document, locale);
  if (!read || refused !== undefined) return { refused: refused ?? '' };
  const words = preparationWordsFor(locale);
  const { plan, missing } = readableParts(read.content, '');
  const { compass } = quotable(read, surroundings);
  const { today } = surroundings;
  const reading = { plan, compass, questions: surroundings.questions, today, locale };
  const text = paragraphs(
    `# ${fill(words.title, escaped(plan.person.name))}`,
    missing.length > 0 ? fill(words.missing, escaped(missing.join(', '))) : undefined,
    plan.headline?.trim() ? strong(plan.headline) : undefined,
    checkInLabel(
      attempt(() => nextCheckIn('session', plan, compass, today)),
      today,
      locale,
    ) ?? words.noSession,
    `## ${words.last}`,
    lastTime(reading),
    `## ${words.commitments}`,
    commitments(reading),
    `## ${words.themes}`,
    themes(reading),
    ...section(words.gaps, undiscussed(reading)),
    `## ${words.challenge}`,
    challenge(read, reading),
    ...section(words.questions, fitting(read, surroundings, bank, locale)),
    ...(privateNotes === undefined
      ? []
      : [`## ${words.privateNotes}`, fill(words.notesFile, `<${privateNotes}>`)]),
  );
  return { text: `${text}\n`, missing };
}

function section(title: string, content: string): string[] {
  return content === '' ? [] : [`## ${title}`, content];
}

function lastTime({ plan, today, locale }: Reading): string {
  const words = preparationWordsFor(locale);
  const last = heldSessions(plan, today).at(-1);
  if (!last) return words.neverYet;
  const { entry, date } = last;
  const titles = new Map(each(plan.themes, (theme) => [[theme.id, theme.title] as const]));
  const colours = Object.entries(entry.progress ?? {}).map(([id, value]) => {
    const { colour, evidence } = typeof value === 'string' ? { colour: value } : value;
    const given = wordsFor(locale)[colour];
    const said = evidence?.trim() ? `${given}: ${escaped(evidence)}` : given;
    return fill(words.colourGiven, escaped(titles.get(id) ?? id), said);
  });
  return paragraphs(
    fill(words.lastOn, dateInWords(date, locale), awayInWords(date, today, locale)),
    entry.notes?.trim() ? fill(words.notes, escaped(entry.notes)) : undefined,
    bullets(colours),
  );
}

function commitments({ plan, today, locale }: Reading): string {
  const words = preparationWordsFor(locale);
  const open = openCommitments(plan, today).map(({ commitment: { who, what, due }, date }) => {
    const day = due === undefined ? undefined : toDate(due);
    const when = !day
      ? fill(words.said, dateInWords(date, locale))
      : isBefore(day, today)
        ? fill(words.overdue, dateInWords(day, locale), awayInWords(day, today, locale))
        : fill(words.due, dateInWords(day, locale));
    return `${fill(words.promised, strong(nameOf(who, plan)), escaped(what))} (${when})`;
  });
  return open.length > 0 ? bullets(open) : words.noCommitments;
}

/** The first name of the one of the two who is meant, else as it is written. */
function nameOf(who: string, plan: Plan): string {
  const someone = [plan.person, plan.lead].find((each) => each && refersTo(who, each));
  return firstName(someone?.name) ?? who;
}

function themes({ plan, today, locale }: Reading): string {
  const words = preparationWordsFor(locale);
  const lines = eachOpenTheme(plan, (theme) => {
    const [next] = openActions(theme);
    const step = next ? ` ${fill(words.next, escaped(next.action.do))}` : '';
    return [`${strong(theme.title)}: ${themeLabel(theme, plan, today, locale)}.${step}`];
  });
  return lines.length > 0 ? bullets(lines) : words.noThemes;
}

/** By name alone: the ratings are on the wheel, and a page before a talk is about the talk. */
function undiscussed({ plan, compass, questions, today }: Reading): string {
  const conversation = { plan, compass, questions, today };
  const points = gapPointsFor(compass);
  const open = gaps(plan, compass, today).filter(
    (gap) =>
      Math.abs(gap.points) >= points && !isDiscussed(gap.bucket, gap.later.date, conversation),
  );
  return bullets(open.map(({ title }) => escaped(title)));
}

function challenge(document: CoachDocument, { today, locale }: Reading): string {
  const words = preparationWordsFor(locale);
  const shown = challengeOf(document, { today, locale })?.shown;
  if (!shown?.challenge) return words.noChallenge;
  const { title, readyWhen } = shown.challenge;
  return paragraphs(
    `${strong(title)} (${shown.detail})`,
    readyWhen === undefined ? undefined : fill(words.readyWhen, escaped(readyWhen)),
  );
}

function fitting(
  document: CoachDocument,
  surroundings: Surroundings,
  bank: ReadonlyMap<string, Question>,
  locale: string,
): string {
  const { groups } = questions(bank, { document, surroundings }, locale);
  // A page cannot ask what a question leaves open.
  const whole = (groups[0]?.questions ?? []).filter(({ ask }) => placeholdersIn(ask).length === 0);
  const first = whole.slice(0, MOST_QUESTIONS);
  return bullets(
    first.map(({ ask, note }) => (note ? `${escaped(ask)} (${escaped(note)})` : escaped(ask))),
  );
}
