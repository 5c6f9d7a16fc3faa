import { Command } from 'commander';
import type { Console } from '../console.ts';
import { exitCodes } from '../exitCodes.ts';
import { addReadingOptions } from '../options/reading.ts';
import { type CheckInOptions, logFromOptions } from './checkIn.ts';
import { addDateAndNote } from './said.ts';

/** `coach log nudge` */
export function nudgeCommand(console: Console, finish: (code: number) => void): Command {
  const command = new Command('nudge')
    .description('Log a nudge: a reminder between two sessions.')
    .argument('<file>', "the person's plan");
  addDateAndNote(command).option('--no-input', 'ask nothing, also in a terminal');
  return addReadingOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  coach log nudge people/ana.coach.yaml --note "Which user would miss it?"\n',
    )
    .action(async (file: string, options: CheckInOptions) => {
      await logFromOptions('nudge', file, options, console);
      finish(exitCodes.clean);
    });
}
