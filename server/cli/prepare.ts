import { Command } from 'commander';
import { preparation } from '../language/preparation/preparation.ts';
import type { Console } from './console.ts';
import { localeOf } from './language.ts';
import { readOneFile } from './oneFile.ts';
import { addReadingOptions, type ReadingOptions } from './options/reading.ts';
import { expectOutput, type OutputOptions, outputReport } from './reportOutput.ts';

type PrepareOptions = ReadingOptions & OutputOptions;

const HELP = `
What the ten minutes before a session are for: when it is, what was noted and coloured last time, what
both sides have promised, how each theme goes and what is next, what the two see differently and have
not talked about, the next bigger challenge, and three questions that fit, each with its reason. It is
Markdown. Private files are never quoted.

Exit codes:
  0  it was written
  2  it was not, or something of the plan could not be read: it then says what it lacks

Examples:
  coach prepare people/ana.coach.yaml
  coach prepare people/ana.coach.yaml -o today.md
`;

/** `coach prepare`: the page before a session. */
export function prepareCommand(console: Console, finish: (code: number) => void): Command {
  const command = new Command('prepare')
    .description('Gather what one wants to know before a coaching session.')
    .argument('<file>', 'a plan')
    .option('-o, --output <file>', 'where to write it: .md (default: the standard output)')
    .option('--force', 'also over a file that is there');
  return addReadingOptions(command)
    .addHelpText('after', HELP)
    .action(async (file: string, options: PrepareOptions) => {
      expectOutput(options);
      const read = await readOneFile(file, "a session is one person's", options, console);
      const result = preparation(read.document, read.surroundings, {
        bank: read.index.questions(),
        locale: localeOf(console.environment),
      });
      finish(await outputReport(result, read, options, console));
    });
}
