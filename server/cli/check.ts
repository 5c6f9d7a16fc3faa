import { Command, Option } from 'commander';
import { atLeast, type Severity, severities } from '../coaching/severity.ts';
import { oneLine } from '../language/oneLine.ts';
import { nodeFiles } from '../workspace/nodeFiles.ts';
import { TodayError, today } from '../workspace/today.ts';
import { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import { checkFiles } from './checkFiles.ts';
import { wantsColours, withColours, withoutColours } from './colours.ts';
import { type Console, UsageError } from './console.ts';
import { exitCodes } from './exitCodes.ts';
import { Failures } from './failures.ts';
import { json } from './formats/json.ts';
import { text } from './formats/text.ts';
import { reasonOf } from './reasons.ts';
import type { CheckResult, Format, Surface } from './result.ts';
import { displayUri, findTargets, folderUri } from './targets.ts';

const formats: Readonly<Record<string, Format>> = { text, json };

interface CheckOptions {
  readonly format: string;
  readonly today?: string;
  readonly timeZone?: string;
  readonly failOn: Severity;
  readonly workspace: string[];
  readonly color: boolean;
}

/** `coach check`: all findings of files and folders, for people and for pipelines. */
export function checkCommand(console: Console, finish: (code: number) => void): Command {
  const command = new Command('check');
  return command
    .description('Find what is wrong in coach files, and the ways in which coaching goes wrong.')
    .argument('[path...]', 'files or folders to report on (default: the current folder)')
    .addOption(
      new Option('--format <format>', 'how to print').choices(Object.keys(formats)).default('text'),
    )
    .option(
      '--today <date>',
      'the date to take for today, YYYY-MM-DD (else COACH_TODAY, else the clock)',
    )
    .option('--time-zone <name>', 'whose calendar date today is, such as Europe/Berlin')
    .addOption(
      new Option('--fail-on <severity>', 'the least grave finding that makes the exit code 1')
        .choices([...severities])
        .default('error'),
    )
    .option(
      '--workspace <folder>',
      'a folder that files may refer into; may be repeated (default: the current folder)',
      (folder: string, folders: string[]) => [...folders, folder],
      [] as string[],
    )
    .option('--no-color', 'without colours, as NO_COLOR in the environment does')
    .addHelpText(
      'after',
      `
Exit codes:
  0  nothing as grave as --fail-on was found
  1  something was
  2  not all of the work could be done, whatever was found

Examples:
  coach check                                    everything in this folder
  coach check people/ana.coach.yaml              one plan, read with its compass
  coach check --fail-on warning --format json    for a pipeline
  coach check ana --workspace ana --workspace team    a person's repository beside the team's`,
    )
    .action(async (paths: string[], options: CheckOptions) => {
      finish(await check(paths, options, console));
    });
}

async function check(paths: string[], options: CheckOptions, console: Console): Promise<number> {
  const date = todayOf(options, console);
  const failures = new Failures();
  const folders = await Promise.all(
    (options.workspace.length > 0 ? options.workspace : ['.']).map((folder) =>
      folderUri(folder, console.cwd),
    ),
  );
  const asked = paths.length > 0 ? paths : ['.'];
  const targets = await findTargets(asked, console.cwd, nodeFiles, failures);
  const workspace = new WorkspaceIndex(nodeFiles, folders, () => true);
  for (const { uri, error } of await workspace.build()) {
    failures.add(displayUri(uri, console.cwd), reasonOf(error));
  }
  const files = await checkFiles(targets.files, workspace, date, failures);
  const result: CheckResult = {
    today: date.toString(),
    files,
    failures: failures.all,
    isGrave: ({ severity }) => atLeast(severity, options.failOn),
  };
  console.stdout.write((formats[options.format] ?? text)(result, surfaceOf(options, console)));
  for (const { path, what, reason } of result.failures) {
    console.stderr.write(`coach: ${what} ${oneLine(path)}: ${oneLine(reason)}\n`);
  }
  for (const folder of targets.emptyFolders) {
    console.stderr.write(`coach: no *.coach.yaml files in ${oneLine(folder)}\n`);
  }
  if (result.failures.length > 0) return exitCodes.failed;
  const isGrave = files.some((file) => file.findings.some(result.isGrave));
  return isGrave ? exitCodes.findings : exitCodes.clean;
}

function surfaceOf({ color }: CheckOptions, { cwd, environment, stdout }: Console): Surface {
  return {
    cwd,
    environment,
    colours: wantsColours(stdout, environment, !color) ? withColours : withoutColours,
    // A terminal that does not say how wide it is has the width that all once had.
    columns: stdout.isTTY ? stdout.columns || 80 : undefined,
  };
}

function todayOf(options: CheckOptions, console: Console) {
  try {
    return today({
      fixed: options.today,
      timeZone: options.timeZone,
      environment: console.environment,
    });
  } catch (error) {
    throw error instanceof TodayError ? new UsageError(error.message) : error;
  }
}
