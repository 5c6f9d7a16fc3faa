import { Command } from 'commander';
import { readAgenda } from './agenda.ts';
import type { Console } from './console.ts';
import { calendarOf } from './next.ts';
import { addReadingOptions, type ReadingOptions, todayOf } from './options/reading.ts';
import { writeOutput } from './output.ts';

interface CalendarOptions extends ReadingOptions {
  readonly output?: string;
  readonly force?: true;
}

const HELP = `
The next session, refresh and nudge of each plan, as whole days, with a reminder: at nine on the day
before a session or a refresh, at nine on the day of a nudge. An event names the person and the sort
of check-in, and nothing that the plan says. Imported again, it moves instead of being there twice.
Without dates to count from there is no event; closed plans and private files are left out.

Exit codes:
  0  the calendar is whole
  2  not all of the work could be done, or the file could not be written

Examples:
  coach calendar -o coaching.ics                       everyone in this folder
  coach calendar people/ana.coach.yaml -o ana.ics      one person
  coach calendar --force -o public/coaching.ics        again, each night, for a subscription
`;

/** `coach calendar`: the next check-ins as a file that calendars import. */
export function calendarCommand(console: Console, finish: (code: number) => void): Command {
  const command = new Command('calendar')
    .description('Write the next check-ins as a calendar (.ics).')
    .argument('[path...]', 'plans, or folders with plans (default: the current folder)')
    .option('-o, --output <file>', 'where to write it (default: the standard output)')
    .option('--force', 'also over a file that is there');
  return addReadingOptions(command)
    .addHelpText('after', HELP)
    .action(async (paths: string[], options: CalendarOptions) => {
      const today = todayOf(options, console);
      const { entries, code, remarks } = await readAgenda(paths, options, today, console);
      for (const remark of remarks) console.stderr.write(remark);
      const calendar = calendarOf(entries);
      if (options.output === undefined) console.stdout.write(calendar);
      else await writeOutput(options.output, calendar, console, options.force === true);
      finish(code);
    });
}
