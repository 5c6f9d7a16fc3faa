import type { Temporal } from 'temporal-polyfill';
import type { Action, Challenge, Compass, Plan } from '../../../schemas/generated/format.d.ts';
import { anchorTitles, bucketTitle } from '../../coaching/buckets.ts';
import { toDate } from '../../coaching/calendar.ts';
import type { Mention } from '../../coaching/commitments.ts';
import { dateInWords } from '../../coaching/datesInWords.ts';
import type { DatedEntry } from '../../coaching/log.ts';
import { nameOfReference, shownName } from '../../coaching/people.ts';
import type {
  CycleDays,
  CycleTheme,
  HeldHeadline,
  PerformanceCycle,
} from '../../coaching/performanceCycle.ts';
import type { GivenRating } from '../../coaching/rounds.ts';
import { numberWords } from '../../coaching/wheel/words.ts';
import { bullets, markupFor, paragraphs } from '../markup.ts';
import { fill } from '../words.ts';
import { type CycleWords, cycleWordsFor } from './cycleWords.ts';

const { text: escaped } = markupFor('markdown');

/** What a performance cycle is written with. */
export interface CycleReport {
  readonly cycle: PerformanceCycle;
  readonly days: CycleDays;
  readonly plan: Plan;
  readonly compass: Compass | undefined;
  /** The plan's keys in which something could not be read. */
  readonly missing: readonly string[];
  readonly today: Temporal.PlainDate;
  readonly locale: string;
}

/** A performance cycle as Markdown, for its readers to go on with; with a line break at its end. */
export function cycleMarkdown(report: CycleReport): string {
  return `${new CycleWriter(report).write()}\n`;
}

class CycleWriter {
  readonly #report: CycleReport;
  readonly #words: CycleWords;

  constructor(report: CycleReport) {
    this.#report = report;
    this.#words = cycleWordsFor(report.locale);
  }

  write(): string {
    const { cycle, plan } = this.#report;
    const words = this.#words;
    return paragraphs(
      `# ${fill(words.title, escaped(plan.person.name))}`,
      this.#facts(),
      this.#introduction(),
      ...section(words.headlines, bullets(cycle.headlines.map((each) => this.#headline(each)))),
      ...section(words.strengths, bullets((plan.strengths ?? []).map(escaped))),
      ...section(words.themes, paragraphs(...cycle.themes.map((each) => this.#theme(each)))),
      ...section(words.challenge, bullets(cycle.challenges.map((each) => this.#challenge(each)))),
      ...section(
        words.commitments,
        bullets([
          ...cycle.kept.map((each) => fill(words.kept, this.#commitment(each))),
          ...cycle.open.map((each) => fill(words.open, this.#commitment(each))),
        ]),
      ),
      ...section(fill(words.rated, escaped(this.#lead())), bullets(this.#leadRatings())),
      ...section(words.talks, paragraphs(this.#counts(), bullets(this.#talks()))),
      ...section(words.never, this.#neverDiscussed()),
    );
  }

  #date(day: Parameters<typeof dateInWords>[0]): string {
    return dateInWords(day, this.#report.locale);
  }

  /** A day of the file. */
  #day(date: string): string {
    return this.#date(toDate(date));
  }

  #lead(): string {
    return shownName(this.#report.plan.lead, this.#words.theLead);
  }

  #facts(): string {
    const { cycle, days, plan } = this.#report;
    const words = this.#words;
    const lead = shownName(plan.lead, '');
    return [
      fill(words.days, this.#date(days.from), this.#date(days.to)),
      // Of a period that goes on, what comes after today is not in it.
      ...(cycle.until.equals(days.to) ? [] : [fill(words.asOf, this.#date(cycle.until))]),
      ...(plan.person.level === undefined ? [] : [fill(words.level, escaped(plan.person.level))]),
      ...(lead === '' ? [] : [fill(words.lead, escaped(lead))]),
    ].join(' · ');
  }

  #introduction(): string {
    const { plan, missing, today } = this.#report;
    const words = this.#words;
    const person = escaped(plan.person.name);
    return [
      fill(words.what, person, escaped(this.#lead())),
      words.redMeans,
      fill(words.leftOut, person),
      fill(words.standing, this.#date(today)),
      ...(missing.length > 0 ? [fill(words.missing, escaped(missing.join(', ')))] : []),
    ]
      .map((sentence) => `> ${sentence}`)
      .join('\n>\n');
  }

  #headline({ headline, from, until }: HeldHeadline): string {
    const text = escaped(headline);
    if (!from) return text;
    return until
      ? fill(this.#words.fromUntil, text, this.#date(from), this.#date(until))
      : fill(this.#words.from, text, this.#date(from));
  }

  #theme({ theme, colours, done, open }: CycleTheme): string {
    const words = this.#words;
    const { title, success, status, closed, learnt } = theme;
    const on = anchorTitles(theme, this.#report.compass);
    const isClosed = status === 'closed';
    return paragraphs(
      `### ${escaped(title)}`,
      bullets([
        ...(on.length > 0 ? [fill(words.on, escaped(on.join(', ')))] : []),
        ...(success === undefined ? [] : [fill(words.success, escaped(success))]),
        ...(isClosed && closed === undefined ? [words.closed] : []),
        ...(isClosed && closed !== undefined ? [fill(words.closedOn, this.#day(closed))] : []),
        ...(learnt === undefined ? [] : [fill(words.learnt, escaped(learnt))]),
        ...done.map((action) => fill(words.doneAction, escaped(action.do))),
        ...open.map((action) => fill(words.openAction, this.#openAction(action))),
      ]),
      colours.length === 0 ? words.noColour : words.colours,
      bullets(
        colours.map(({ colour, date, evidence }) => {
          const word = words[colour];
          const given = fill(words.colourOn, this.#date(date), word);
          return evidence === undefined ? given : `${given}. ${escaped(evidence)}`;
        }),
      ),
    );
  }

  #openAction({ do: text, due }: Action): string {
    const note = due === undefined ? '' : ` (${fill(this.#words.due, this.#day(due))})`;
    return `${escaped(text)}${note}`;
  }

  #challenge({ title = '', status, agreed, reviewed, ...challenge }: Challenge): string {
    const words = this.#words;
    const readyWhen = challenge['ready-when'];
    const notes = [
      ...(status === undefined || (status === 'agreed' && agreed !== undefined)
        ? []
        : [words[status]]),
      ...(agreed === undefined ? [] : [fill(words.agreedOn, this.#day(agreed))]),
      ...(reviewed === undefined ? [] : [fill(words.reviewedOn, this.#day(reviewed))]),
    ];
    const note = notes.length > 0 ? ` (${notes.join(', ')})` : '';
    const ready = readyWhen === undefined ? '' : `. ${fill(words.readyWhen, escaped(readyWhen))}`;
    return `${escaped(title)}${note}${ready}`;
  }

  #commitment({ commitment: { who, what, due } }: Mention): string {
    const note = due === undefined ? '' : ` (${fill(this.#words.due, this.#day(due))})`;
    return `${escaped(`${nameOfReference(who, this.#report.plan)}: ${what}`)}${note}`;
  }

  #leadRatings(): string[] {
    return this.#report.cycle.leadRatings.map(({ title, ratings }) => {
      const all = ratings.map(({ rating, date, evidence }: GivenRating) => {
        const given = fill(this.#words.ratedOn, numberWords(rating), this.#date(date));
        return evidence === undefined ? given : `${given} (${escaped(evidence)})`;
      });
      return `${escaped(title)}: ${all.join('; ')}`;
    });
  }

  #counts(): string {
    const { counts, cancelled } = this.#report.cycle;
    const { sessions, oneOnOnes, nudges } = counts;
    return fill(this.#words.counts, sessions, cancelled.length, oneOnOnes, nudges);
  }

  #talks(): string[] {
    const { talks, cancelled } = this.#report.cycle;
    return [
      ...talks.map((talk) => ({ talk, what: this.#words[talk.entry.kind] })),
      ...cancelled.map((talk) => ({ talk, what: this.#words.cancelledSession })),
    ]
      .sort((one, other) => (one.talk.date.toString() < other.talk.date.toString() ? -1 : 1))
      .map(({ talk, what }) => this.#talk(talk, what));
  }

  #talk({ entry, date }: DatedEntry, what: string): string {
    const topics = (entry.discussed ?? []).map((id) => this.#topic(id));
    const about =
      topics.length > 0 ? `, ${fill(this.#words.about, escaped(topics.join(', ')))}` : '';
    const notes = entry.notes === undefined ? '' : `. ${escaped(entry.notes)}`;
    return `${this.#date(date)}: ${what}${about}${notes}`;
  }

  /** A theme by its title, and all else that may be discussed by its own, or in words. */
  #topic(id: string): string {
    const { plan, compass } = this.#report;
    return plan.themes?.find((theme) => theme.id === id)?.title ?? bucketTitle(id, compass);
  }

  #neverDiscussed(): string {
    const { neverDiscussed, counts } = this.#report.cycle;
    const words = this.#words;
    const lists = [
      { template: words.neverBuckets, names: neverDiscussed.buckets },
      { template: words.neverThemes, names: neverDiscussed.themes },
      { template: words.neverGaps, names: neverDiscussed.gaps },
    ].filter(({ names }) => names.length > 0);
    if (lists.length === 0) return words.nothingMissed;
    return paragraphs(
      counts.sessions === 0 ? words.noSession : words.neverIntro,
      bullets(lists.map(({ template, names }) => fill(template, names.map(escaped).join('; ')))),
    );
  }
}

/** A heading with what stands below; nothing where that is nothing. */
function section(title: string, content: string): string[] {
  return content === '' ? [] : [`## ${title}`, content];
}
