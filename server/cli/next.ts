import { Command, Option } from 'commander';
import type { Temporal } from 'temporal-polyfill';
import { type AgendaSection, agendaSections } from '../coaching/agenda.ts';
import { isAfter } from '../coaching/calendar.ts';
import { calendarFile } from '../coaching/calendarFile.ts';
import { dateInWords, distanceInWords } from '../coaching/datesInWords.ts';
import type { Loop } from '../coaching/schedule.ts';
import type { AgendaItem } from '../language/agenda.ts';
import { oneLine } from '../language/oneLine.ts';
import { type Entry, readAgenda } from './agenda.ts';
import type { Console } from './console.ts';
import { addReadingOptions, type ReadingOptions, todayOf } from './options/reading.ts';
import { withinOf } from './options/within.ts';

interface NextOptions extends ReadingOptions {
  readonly format: 'text' | 'json' | 'ics';
  readonly within?: Temporal.Duration;
}

const loopWords: Readonly<Record<Loop, string>> = {
  session: 'coaching session',
  refresh: 'quarterly refresh',
  nudge: 'nudge',
};

const sectionWords: Readonly<Record<AgendaSection, string>> = {
  overdue: 'Overdue',
  'this-week': 'This week',
  later: 'Later',
  unscheduled: 'Unscheduled',
};

const HELP = `
Formats:
  text  one check-in a line, in the order of their days
  json  for programs
  ics   a calendar (RFC 5545), as "coach calendar" writes it into a file

A plan without a cadence, and a check-in with nothing to count from, is "unscheduled"; with --within
only what has a date is shown. Closed plans and private files are left out.

Exit codes:
  0  all plans could be read, whatever is due
  2  not all of the work could be done; what could be is printed all the same

Examples:
  coach next                        everyone's check-ins in this folder
  coach next people/ana.coach.yaml  one person's
  coach next --within 2w            what the next two weeks bring, and what is overdue
  coach next --format json          for a dashboard of your own
`;

/** `coach next`: when the next check-ins of plans are due. */
export function nextCommand(console: Console, finish: (code: number) => void): Command {
  const command = new Command('next')
    .description('Say which check-ins are due next: sessions, refreshes and nudges.')
    .argument('[path...]', 'plans, or folders with plans (default: the current folder)')
    .option('--within <time>', 'only what is due in this time, such as 14d, 2w or 1m', withinOf)
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(['text', 'json', 'ics'])
        .default('text'),
    );
  return addReadingOptions(command)
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: NextOptions) => {
      finish(await next(paths, options, console));
    });
}

async function next(
  paths: readonly string[],
  options: NextOptions,
  console: Console,
): Promise<number> {
  const today = todayOf(options, console);
  const { entries, code, remarks } = await readAgenda(paths, options, today, console);
  const shown = entries.filter(({ checkIn }) => isWithin(checkIn.due, today, options.within));
  const print = { text: asText, json: asJson, ics: calendarOf }[options.format];
  console.stdout.write(print(shown, today));
  for (const remark of remarks) console.stderr.write(remark);
  return code;
}

function isWithin(
  due: Temporal.PlainDate | undefined,
  today: Temporal.PlainDate,
  within: Temporal.Duration | undefined,
): boolean {
  if (!within) return true;
  return due !== undefined && !isAfter(due, today.add(within));
}

function asText(entries: readonly Entry[], today: Temporal.PlainDate): string {
  if (entries.length === 0) return 'Nothing is due.\n';
  const parts = agendaSections.flatMap((section) => {
    const rows = entries
      .filter((entry) => entry.section === section)
      .map(({ checkIn, person, path }) => [
        checkIn.due ? dateInWords(checkIn.due) : 'no date yet',
        checkIn.due ? distanceInWords(checkIn, today) : '',
        oneLine(person.name),
        loopWords[checkIn.loop],
        path,
      ]);
    return rows.length > 0 ? [`${sectionWords[section]}\n${columns(rows)}`] : [];
  });
  return `${parts.join('\n')}`;
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`)
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

function asJson(entries: readonly Entry[], today: Temporal.PlainDate): string {
  const checkIns = entries.map(({ checkIn, section, person, path }) => ({
    person,
    path,
    loop: checkIn.loop,
    due: checkIn.due?.toString() ?? null,
    overdueDays: checkIn.overdueDays,
    section,
  }));
  return `${JSON.stringify({ version: 1, today: today.toString(), checkIns }, null, 2)}\n`;
}

/** A calendar has only what has a date. */
export function calendarOf(items: readonly AgendaItem[]): string {
  return calendarFile(
    items.flatMap(({ checkIn: { loop, due }, person }) => (due ? [{ loop, due, person }] : [])),
  );
}
