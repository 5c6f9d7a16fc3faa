import { extname } from 'node:path';
import { Command } from 'commander';
import type { Temporal } from 'temporal-polyfill';
import { oneLine } from '../language/oneLine.ts';
import { cycleReport } from '../language/performanceCycle/cycleReport.ts';
import { type Console, UsageError } from './console.ts';
import { localeOf } from './language.ts';
import { readOneFile } from './oneFile.ts';
import { dateOf } from './options/date.ts';
import { addReadingOptions, type ReadingOptions } from './options/reading.ts';
import { expectOutput, type OutputOptions, outputReport } from './reportOutput.ts';

interface CycleOptions extends ReadingOptions, OutputOptions {
  readonly from?: Temporal.PlainDate;
  readonly to?: Temporal.PlainDate;
}

const HELP = `
Gathers from the plan what was said and coloured in a period, so that nothing in a review is news:
headlines, strengths, each theme's colours with their days and evidence, actions, the next bigger
challenge, commitments, what the lead rated, and talks with their notes; and it names what no session
talked about. Without --from it is about the plan's own period; with --from alone it goes on until today.

Moods, answers to coaching questions, and what self and peers rated are left out, so that nobody has to
fear speaking openly, and so is all of private files (*.private.coach.yaml, kind: notes). The person can
run it as well as the lead. It is Markdown, to be gone on with; a file that is there is written over only
with --force.

Exit codes:
  0  it was written
  2  it was not, or something of the plan could not be read: it then says what it lacks

Examples:
  coach cycle people/ana.coach.yaml                        the plan's own period
  coach cycle people/ana.coach.yaml --from 2026-07-01 --to 2026-09-30
                                                           a quarter
  coach cycle people/ana.coach.yaml -o ana-review.md       into a file
  coach cycle ana/plan.coach.yaml --workspace ana --workspace team
                                                           a person's repository beside the team's
`;

/** `coach cycle`: what a review of a period is prepared with. */
export function cycleCommand(console: Console, finish: (code: number) => void): Command {
  const command = new Command('cycle')
    .description('Gather what was said and coloured in a period, before a performance review.')
    .argument('<file>', 'a plan')
    .option('--from <date>', "the first day, YYYY-MM-DD (default: of the plan's period)", dateOf)
    .option('--to <date>', "the last day, YYYY-MM-DD (default: of the plan's period)", dateOf)
    .option('-o, --output <file>', 'where to write it: .md (default: the standard output)')
    .option('--force', 'also over a file that is there');
  return addReadingOptions(command)
    .addHelpText('after', HELP)
    .action(async (file: string, options: CycleOptions) => {
      finish(await cycle(file, options, console));
    });
}

async function cycle(file: string, options: CycleOptions, console: Console): Promise<number> {
  expectOutput(options);
  const { from, to, output } = options;
  if (output !== undefined && extname(output).toLowerCase() !== '.md') {
    throw new UsageError(`-o ${oneLine(output)}: it is written as Markdown. End the name in .md.`);
  }
  const read = await readOneFile(file, "a review is one person's", options, console);
  const asked = { ...(from && { from }), ...(to && { to }) };
  const result = cycleReport(
    read.document,
    read.surroundings,
    asked,
    localeOf(console.environment),
  );
  return outputReport(result, read, options, console);
}
