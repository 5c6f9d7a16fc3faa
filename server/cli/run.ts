import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { describeInternalError } from '../workspace/internalError.ts';
import { checkCommand } from './check.ts';
import { type Console, UsageError } from './console.ts';
import { exitCodes } from './exitCodes.ts';
import { explainCommand } from './explain.ts';

/** What `coach --help` says after the commands. */
const HELP = `
Examples:
  coach check                     everything in this folder
  coach check people              the plans in a folder, read with their compass
  coach check --fix               mend misspelt keys and ids
  coach explain perception-gap    what a finding means, and how it is mended

"coach check --help" says more, such as what to print in a pipeline.
`;

/** Runs one command line. Never throws. @returns the exit code (see `exitCodes`). */
export async function run(argv: readonly string[], console: Console): Promise<number> {
  let code: number = exitCodes.clean;
  const program = new Command('coach')
    .description(
      'Checks coaching plans for product managers, kept as text in *.coach.yaml files.\nIt reads files and prints; it writes only with --fix, and never uses the network.',
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
  for (const make of [checkCommand, explainCommand]) {
    program.addCommand(make(console, finish).copyInheritedSettings(program));
  }
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.clean : exitCodes.failed;
    }
    console.stderr.write(`coach: ${reasonFor(error)}\n`);
    return exitCodes.failed;
  }
}

function reasonFor(error: unknown): string {
  return error instanceof UsageError ? error.message : `an ${describeInternalError(error)}`;
}
