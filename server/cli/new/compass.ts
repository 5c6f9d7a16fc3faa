import { Command } from 'commander';
import { newCompass } from '../../edits/templates/newCompass.ts';
import type { Console } from '../console.ts';
import { exitCodes } from '../exitCodes.ts';
import { addTodayOptions, type TodayOptions, todayOf } from '../options/reading.ts';
import { addNewFileOptions, type NewFileOptions, writeNewFile } from './newFile.ts';

interface NewCompassOptions extends NewFileOptions, TodayOptions {
  readonly title?: string;
}

const HELP = `
A compass says what a good product manager is in your team. It begins with sentences that would fit any
company, each with a question that leads to your own, and as a draft: start with it, and sharpen it as you
use it.

Examples:
  coach new compass                    look at it
  coach new compass -o pm.coach.yaml   begin with it
`;

/** `coach new compass`: the starter compass. */
export function newCompassCommand(console: Console, finish: (code: number) => void): Command {
  const command = new Command('compass')
    .description('Begin a compass: what good means in your team.')
    .option('--title <text>', 'such as "A good product manager at Acme Freight"');
  return addTodayOptions(addNewFileOptions(command))
    .addHelpText('after', HELP)
    .action(async (options: NewCompassOptions) => {
      await writeNewFile(newCompass(options.title, todayOf(options, console)), options, console);
      finish(exitCodes.clean);
    });
}
