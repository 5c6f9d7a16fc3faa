import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Refusal } from '../../edits/edit.ts';
import { oneLine } from '../../language/oneLine.ts';
import { isCoachFile } from '../../workspace/paths.ts';
import { type Console, UsageError } from '../console.ts';
import { writeOutput } from '../output.ts';
import { reasonOf } from '../reasons.ts';

export interface NewFileOptions {
  readonly output?: string;
  readonly force?: true;
}

export function addNewFileOptions(command: Command): Command {
  return command
    .option('-o, --output <file>', 'where to write it (default: the standard output)')
    .option('--force', 'also over a file that is there');
}

/**
 * Prints the text of a new file, or writes it where `-o` says, in a new folder where that is not there.
 *
 * @throws UsageError where there is no text, or it cannot be written.
 */
export async function writeNewFile(
  text: string | Refusal,
  { output, force }: NewFileOptions,
  console: Console,
): Promise<void> {
  if (output === undefined) {
    if (force) throw new UsageError('--force is about the file that -o names. Name one with -o.');
  } else if (!isCoachFile(output)) {
    throw new UsageError(
      `-o ${oneLine(output)}: the name has to end in .coach.yaml, which says what sort of file it is.`,
    );
  }
  if (typeof text !== 'string') throw new UsageError(text.refused);
  if (output === undefined) {
    console.stdout.write(text);
    return;
  }
  await makeFolder(dirname(resolve(console.cwd, output)));
  await writeOutput(output, text, console, force === true);
}

/** @throws UsageError where it cannot be made. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`cannot make the folder ${oneLine(folder)}: ${reasonOf(error)}.`);
  }
}
