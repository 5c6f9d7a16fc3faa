import { Command } from 'commander';
import type { Console } from './console.ts';
import { nudgeCommand } from './log/nudge.ts';
import { oneOnOneCommand } from './log/oneOnOne.ts';
import { sessionCommand } from './log/session.ts';

/** What `coach log --help` says after the commands. */
const HELP = `
The planned entry becomes the one that was held, open commitments are carried over, and the next
session is planned by the cadence. In a terminal what is missing is asked for; elsewhere the options
alone count. The rest of the file stays as it is, to the last byte.

Exit codes:
  0  it stands in the log
  2  it does not: an id or a day is wrong, the log cannot be read, or the file cannot be written;
     the file is then as it was

Examples:
  coach log session people/ana.coach.yaml
                                  asks for colours, mood and notes
  coach log session people/ana.coach.yaml --mostly growth --progress problem-first=amber
  coach log session people/ana.coach.yaml --cancelled --note "Ill"
  coach log nudge people/ana.coach.yaml --note "Which user would miss it?"

"coach log session --help" says more.
`;

/** `coach log`: what was held goes into a plan's log. */
export function logCommand(console: Console, finish: (code: number) => void): Command {
  const command = new Command('log')
    .description('Write a check-in into the log of a plan: a session, a nudge, a one-on-one.')
    .addHelpText('after', HELP);
  for (const make of [sessionCommand, nudgeCommand, oneOnOneCommand]) {
    command.addCommand(make(console, finish));
  }
  return command;
}
