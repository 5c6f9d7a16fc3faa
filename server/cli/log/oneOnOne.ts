import { Command } from 'commander';
import type { Console } from '../console.ts';
import { exitCodes } from '../exitCodes.ts';
import { addReadingOptions } from '../options/reading.ts';
import { type CheckInOptions, logFromOptions } from './checkIn.ts';
import { addDateAndNote, addSaidOptions } from './said.ts';

/** `coach log one-on-one` */
export function oneOnOneCommand(console: Console, finish: (code: number) => void): Command {
  const command = new Command('one-on-one')
    .description('Log a one-on-one: the tactical talk, apart from coaching sessions.')
    .argument('<file>', "the person's plan");
  addSaidOptions(addDateAndNote(command))
    .option('--cancelled', 'it did not take place')
    .option('--no-input', 'ask nothing, also in a terminal');
  return addReadingOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  coach log one-on-one people/ana.coach.yaml --mostly status --note "The release."\n',
    )
    .action(async (file: string, options: CheckInOptions) => {
      await logFromOptions('one-on-one', file, options, console);
      finish(exitCodes.clean);
    });
}
