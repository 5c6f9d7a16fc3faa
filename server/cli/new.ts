import { Command } from 'commander';
import type { Console } from './console.ts';
import { newCompassCommand } from './new/compass.ts';
import { newPlanCommand } from './new/plan.ts';
import { newTeamCommand } from './new/team.ts';

const HELP = `
Each prints the text, or writes it into the file that -o names. It asks nothing: what you do not say stays
out, and comments in the text say what comes next.

Exit codes:
  0  it is made
  2  it could not be made: nothing was written over, and nothing is half there

Examples:
  coach new team                                          begin in this folder
  coach new plan --person "Ana Lopez" --lead "Dana Kim" --level pm -o people/ana.coach.yaml
  coach new compass -o pm.coach.yaml

"coach new plan --help" has all that can be said about a plan.
`;

/** `coach new`: what a compass, a plan or a team's workspace begins as. */
export function newCommand(console: Console, finish: (code: number) => void): Command {
  const command = new Command('new')
    .description("Begin a compass, a plan, or a team's workspace.")
    .addHelpText('after', HELP);
  for (const make of [newCompassCommand, newPlanCommand, newTeamCommand]) {
    command.addCommand(make(console, finish));
  }
  return command;
}
