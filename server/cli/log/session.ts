import { Command } from 'commander';
import type { Console } from '../console.ts';
import { exitCodes } from '../exitCodes.ts';
import { dateOrNone } from '../options/date.ts';
import { addReadingOptions } from '../options/reading.ts';
import { type CheckInOptions, logFromOptions } from './checkIn.ts';
import { addDateAndNote, addSaidOptions } from './said.ts';

const HELP = `
A session that was planned becomes the one that was held, on its own day where that is at most a week past,
else today. Its open commitments are written down again, so that nothing gets lost; and the next session is
planned by the cadence, past pauses and weekends. What was cancelled is replaced by another day.

Ids, colours, days and moods are held against the plan, its compass and the question bank before anything is
written.

Examples:
  coach log session people/ana.coach.yaml
                                  in a terminal: asks for what is missing
  coach log session people/ana.coach.yaml --minutes growth=40 --minutes status=5 \\
      --progress problem-first=amber --progress "strategy=green: The council took her draft" \\
      --mood proud --discussed planning --asked scale-plus-one --kept "Bring brief" \\
      --promise "ana=Bring brief number four by 2026-12-18" --note "Her draft, sentence by sentence."
  coach log session people/ana.coach.yaml --date 2026-11-20 --mostly growth --next 2026-12-18
  coach log session people/ana.coach.yaml --cancelled --note "Ill" --next none
`;

/** `coach log session` */
export function sessionCommand(console: Console, finish: (code: number) => void): Command {
  const command = new Command('session')
    .description('Log a coaching session that was held or cancelled, and plan the next one.')
    .argument('<file>', "the person's plan");
  addSaidOptions(addDateAndNote(command))
    .option('--cancelled', 'it did not take place')
    .option('--next <date>', 'when the next one is, or none (default: by the cadence)', dateOrNone)
    .option('--no-input', 'ask nothing, also in a terminal');
  return addReadingOptions(command)
    .addHelpText('after', HELP)
    .action(async (file: string, options: CheckInOptions) => {
      await logFromOptions('session', file, options, console);
      finish(exitCodes.clean);
    });
}
