import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { describeInternalError } from '../workspace/internalError.ts';
import { checkCommand } from './check.ts';
import { type Console, UsageError } from './console.ts';
import { exitCodes } from './exitCodes.ts';
import { explainCommand } from './explain.ts';

/** Runs one command line. Never throws. @returns the exit code (see `exitCodes`). */
export async function run(argv: readonly string[], console: Console): Promise<number> {
  let code: number = exitCodes.clean;
  const program = new Command('coach')
    .description(
      'Checks coaching plans for product managers, kept as text in *.coach.yaml files.\nIt reads files and prints; it never writes, and never uses the network.',
    )
    .version(version)
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
