import { extname } from 'node:path';
import { Command } from 'commander';
import stringWidth from 'string-width';
import { oneLine } from '../language/oneLine.ts';
import { type OnePagerRequest, onePager } from '../language/onePager/onePager.ts';
import { type Console, UsageError } from './console.ts';
import { localeOf } from './language.ts';
import { readOneFile } from './oneFile.ts';
import { addReadingOptions, type ReadingOptions } from './options/reading.ts';
import { expectOutput, type OutputOptions, outputReport } from './reportOutput.ts';

const HELP = `
Formats, by the ending of -o:
  md    Markdown, which also reads well in a terminal; without -o the default
  html  one file to print or to send: it needs no other file, no script and no network, and fits on
        one or two pages of A4 or Letter

Both have the headline, the next dates, the PMwheel, the next bigger challenge, the vision, the themes
with their colours over time and what is still to be done, and open commitments. Moods and the notes
of talks stay out, and nothing of private files (*.private.coach.yaml, kind: notes) is ever in it.
A file that is there is written over only with --force.

Exit codes:
  0  the report was written
  2  it was not, or something of the plan could not be read: the report then says what it lacks

Examples:
  coach report people/ana.coach.yaml                 to read
  coach report people/ana.coach.yaml -o ana.html     to print, or to send to Ana
  coach report people/ana.coach.yaml -o ana.md --force
                                                     again, over the one of last month
  coach report ana/plan.coach.yaml --workspace ana --workspace team
                                                     a person's repository beside the team's
`;

/** `coach report`: a plan on one page or two, for its person. */
export function reportCommand(console: Console, finish: (code: number) => void): Command {
  const command = new Command('report')
    .description("Write a person's plan on one page or two, to print or to send.")
    .argument('<file>', 'a plan')
    .option('-o, --output <file>', 'where to write it: .html or .md')
    .option('--force', 'also over a file that is there');
  return addReadingOptions(command)
    .addHelpText('after', HELP)
    .action(async (file: string, options: ReadingOptions & OutputOptions) => {
      finish(await report(file, options, console));
    });
}

async function report(
  file: string,
  options: ReadingOptions & OutputOptions,
  console: Console,
): Promise<number> {
  expectOutput(options);
  const format = formatOf(options);
  const read = await readOneFile(file, "a report is one person's", options, console);
  const result = onePager(read.document, read.surroundings, {
    format,
    locale: localeOf(console.environment),
    columnsOf: stringWidth,
  });
  return outputReport(result, read, options, console);
}

/** @throws UsageError for a name that does not say which format. */
function formatOf({ output }: OutputOptions): OnePagerRequest['format'] {
  if (output === undefined) return 'md';
  const ending = extname(output).toLowerCase();
  if (ending === '.md') return 'md';
  if (ending === '.html' || ending === '.htm') return 'html';
  throw new UsageError(
    `-o ${oneLine(output)}: the ending says in which format it is written. Choose .html or .md.`,
  );
}
