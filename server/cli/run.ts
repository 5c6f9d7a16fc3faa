import { Command, CommanderError } from 'commander';
import { distance } from 'fastest-levenshtein';
import { version } from '../../package.json';
import { inLanguage } from '../coaching/inLanguage.ts';
import { nearest } from '../coaching/nearest.ts';
import type { Text } from '../coaching/say.ts';
import { oneLine } from '../language/oneLine.ts';
import { describeInternalError } from '../workspace/internalError.ts';
import { calendarCommand } from './calendar.ts';
import { checkCommand } from './check.ts';
import { completionCommand } from './completion.ts';
import { type Console, UsageError } from './console.ts';
import { cycleCommand } from './cycle.ts';
import { exitCodes } from './exitCodes.ts';
import { explainCommand } from './explain.ts';
import { localeOf } from './language.ts';
import { logCommand } from './log.ts';
import { mergeCommand } from './merge.ts';
import { newCommand } from './new.ts';
import { nextCommand } from './next.ts';
import { prepareCommand } from './prepare.ts';
import { reportCommand } from './report.ts';
import { wheelCommand } from './wheel.ts';

/** What `coach --help` says after the commands. */
const HELP = `
Examples:
  coach check                     everything in this folder
  coach check people              the plans in a folder, read with their compass
  coach check --fix               mend misspelt keys and ids
  coach next --within 2w          which check-ins are due, and which are overdue
  coach prepare people/ana.coach.yaml
                                  the page before a session
  coach calendar -o coaching.ics  the same for a calendar
  coach wheel people/ana.coach.yaml
                                  a person's PMwheel as a table, or with -o as a picture
  coach log session people/ana.coach.yaml
                                  what was held goes into the log, the next one is planned
  coach new team                  a compass, a place for plans, and what git has to know
  coach explain perception-gap    what a finding means, and how it is mended

"coach COMMAND --help" says more, such as what "coach check" prints in a pipeline.
`;

/** Runs one command line. Never throws. @returns the exit code (see `exitCodes`). */
export async function run(argv: readonly string[], console: Console): Promise<number> {
  let code: number = exitCodes.clean;
  const program = new Command('coach')
    .description(
      'Works with coaching plans for product managers, kept as text in *.coach.yaml files.\nIt reads files and prints; it writes only what you name, and never uses the network.',
    )
    .version(version)
    .addHelpText('after', HELP)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => console.stdout.write(text),
      writeErr: (text) => console.stderr.write(text),
    });
  const finish = (result: number) => {
    code = result;
  };
  for (const make of [
    checkCommand,
    nextCommand,
    calendarCommand,
    wheelCommand,
    reportCommand,
    cycleCommand,
    prepareCommand,
    logCommand,
    newCommand,
    mergeCommand,
    explainCommand,
    completionCommand,
  ]) {
    const command = make(console, finish).copyInheritedSettings(program);
    for (const each of command.commands) each.copyInheritedSettings(program);
    program.addCommand(command);
  }
  try {
    // Asked for the help of a command that there is not, commander prints the general one.
    const names = program.commands.map((each) => each.name());
    const [word, next] = argv.slice(2).filter((each) => !each.startsWith('-'));
    for (const name of word === 'help' ? [next] : [word]) expectCommand(name, names);
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.clean : exitCodes.failed;
    }
    const reason = inLanguage(reasonFor(error), localeOf(console.environment));
    console.stderr.write(`coach: ${reason}\n`);
    return exitCodes.failed;
  }
}

/** @throws UsageError for a word that is no command, with what was most likely meant. */
function expectCommand(word: string | undefined, names: readonly string[]): void {
  if (word === undefined || names.includes(word)) return;
  // Two letters that have changed places differ twice.
  const near = nearest(word, names) ?? names.find((name) => distance(word, name) <= 2);
  const step = near ? `Did you mean \`${near}\`?` : '`coach --help` lists all.';
  throw new UsageError(`there is no command \`${oneLine(word)}\`. ${step}`);
}

function reasonFor(error: unknown): Text {
  return error instanceof UsageError ? error.said : `an ${describeInternalError(error)}`;
}
