import { oneLine } from '../language/oneLine.ts';
import type { ReportResult } from '../language/report.ts';
import { type Console, UsageError } from './console.ts';
import { exitCodes } from './exitCodes.ts';
import type { OneFile } from './oneFile.ts';
import { writeOutput } from './output.ts';

/** Where a report goes. */
export interface OutputOptions {
  readonly output?: string;
  readonly force?: true;
}

/** @throws UsageError for `--force` without a file to force. */
export function expectOutput({ output, force }: OutputOptions): void {
  if (output === undefined && force) {
    throw new UsageError('--force is about the file that -o names. Name one with -o.');
  }
}

/**
 * Writes a report, or prints it. @returns the exit code: a report in which something is missing is not all
 * of the work.
 *
 * @throws UsageError where there is no report, or it cannot be written.
 */
export async function outputReport(
  result: ReportResult,
  { document, path }: Pick<OneFile, 'document' | 'path'>,
  { output, force }: OutputOptions,
  console: Console,
): Promise<number> {
  if ('refused' in result) {
    const step = document.isSound || document.isPrivate ? '' : ` ("coach check ${path}")`;
    throw new UsageError(`${path}: ${result.refused}${step}`);
  }
  if (output === undefined) console.stdout.write(result.text);
  else await writeOutput(output, result.text, console, force === true);
  if (result.missing.length === 0) return exitCodes.clean;
  const missing = oneLine(result.missing.join(', '));
  console.stderr.write(
    `coach: ${path}: not all of it can be read, and the report lacks something of: ${missing}. "coach check ${path}" says what is broken there.\n`,
  );
  return exitCodes.failed;
}
