import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { atLeast, severities } from '../coaching/severity.ts';
import { oneLine } from '../language/oneLine.ts';
import type { Overrides } from '../language/tuning.ts';
import { nodeFiles } from '../workspace/nodeFiles.ts';
import { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import { type Check, checkFiles } from './checkFiles.ts';
import { CHECK_HELP } from './checkHelp.ts';
import { CACHE_FILE } from './checking/cache.ts';
import { checkWorkspace } from './checking/checkWorkspace.ts';
import { type CheckOptions, contradictionIn } from './checkOptions.ts';
import { wantsColours, withColours, withoutColours } from './colours.ts';
import { type Console, UsageError } from './console.ts';
import { exitCodes } from './exitCodes.ts';
import { Failures } from './failures.ts';
import { fixFiles } from './fix.ts';
import { formats } from './formats/index.ts';
import { text } from './formats/text.ts';
import { localeOf } from './language.ts';
import { countOf } from './options/count.ts';
import { jobsOf } from './options/jobs.ts';
import { addReadingOptions, todayOf } from './options/reading.ts';
import { addRule } from './options/rule.ts';
import { shardOf } from './options/shard.ts';
import { Progress } from './progress.ts';
import { reasonOf } from './reasons.ts';
import { type CheckResult, count, type Surface, summary } from './result.ts';
import { select } from './select.ts';
import { displayUri, folderUri } from './targets.ts';

/** `coach check`: all findings of files and folders, for people and for pipelines. */
export function checkCommand(console: Console, finish: (code: number) => void): Command {
  const command = new Command('check')
    .description('Find what is wrong in coach files, and the ways in which coaching goes wrong.')
    .argument('[path...]', 'files or folders to report on (default: the current folder)')
    .addOption(
      new Option('--format <format>', 'how to print').choices(Object.keys(formats)).default('text'),
    )
    .addOption(
      new Option('--fail-on <severity>', 'the least grave finding that makes the exit code 1')
        .choices([...severities])
        .default('error'),
    )
    .option('--max-warnings <number>', 'more warnings than these make the exit code 1', (value) =>
      countOf('--max-warnings', value),
    )
    .addOption(
      new Option(
        '--rule <code=severity>',
        "another severity for a code, or off, whatever the compass's rules say; may be repeated",
      )
        .argParser<Overrides>(addRule)
        .default(new Map(), 'none'),
    )
    .option(
      '--fix',
      'apply the suggestions that need nobody to choose, such as `colour` for `color`',
    )
    .option(
      '--changed-since <revision>',
      'report only on files that differ from a git revision, or are new',
    )
    .option(
      '--shard <I/N>',
      'report only on the I-th of N parts of the files, for N runs side by side',
      shardOf,
    )
    .option('--jobs <number>', 'how many threads do the work (default: as many as serve)', jobsOf)
    .option(
      '--cache [file]',
      `keep what was found for the next run (default: ${CACHE_FILE} in the current folder)`,
    )
    .option('--stdin', 'check what comes in instead of a file')
    .option('--stdin-filename <path>', 'which file that is: its place and name count');
  return addReadingOptions(command)
    .option('--no-color', 'without colours, as NO_COLOR in the environment does')
    .addHelpText('after', CHECK_HELP)
    .action(async (paths: string[], options: CheckOptions) => {
      const contradiction = contradictionIn(paths, options);
      if (contradiction) throw new UsageError(contradiction);
      finish(await check(paths, options, console));
    });
}

async function check(paths: string[], options: CheckOptions, console: Console): Promise<number> {
  const today = todayOf(options, console);
  const folders = await Promise.all(
    (options.workspace.length > 0 ? options.workspace : ['.']).map((folder) =>
      folderUri(folder, console.cwd),
    ),
  );
  const failures = new Failures();
  const selection = await select(paths, folders, options, console, failures);
  const progress = new Progress(console.stderr);
  const inMemory = async (): Promise<Check> => {
    const workspace = new WorkspaceIndex(nodeFiles, folders, () => true);
    const unread = await workspace.build({
      report: ({ read, total }) => progress.show('Reading', read, total),
    });
    for (const { uri, error } of unread)
      failures.add(displayUri(uri, console.cwd), reasonOf(error));
    if (selection.text) {
      workspace.open(selection.text);
      await workspace.admit(selection.text.uri);
    }
    return { workspace, today, overrides: options.rule, failures, progress };
  };
  const said: string[] = [];
  const fixed = options.fix ? await fixFiles(selection.files, await inMemory()) : [];
  const files = selection.text
    ? await checkFiles(selection.files, await inMemory())
    : await checkWorkspace(selection.files, {
        settings: { folders, today: today.toString(), overrides: options.rule },
        cwd: console.cwd,
        jobs: options.jobs,
        cache: cacheFile(options, console),
        script: console.script,
        failures,
        progress,
        notes: said,
      });
  progress.erase();

  const result: CheckResult = {
    today: today.toString(),
    files,
    failures: failures.all,
    isGrave: gravityOf(files, options),
  };
  for (const line of fixed) console.stderr.write(`coach: ${oneLine(line)}\n`);
  console.stdout.write((formats[options.format] ?? text)(result, surfaceOf(options, console)));
  const notes = [
    ...result.failures.map(({ path, what, reason }) => `${what} ${path}: ${reason}`),
    ...selection.emptyFolders,
    ...tooManyWarnings(files, options),
    ...said,
  ];
  for (const note of notes) console.stderr.write(`coach: ${oneLine(note)}\n`);
  if (result.failures.length > 0) return exitCodes.failed;
  const isGrave = files.some((file) => file.findings.some(result.isGrave));
  return isGrave ? exitCodes.findings : exitCodes.clean;
}

/** Absolute; undefined where nothing is to be kept. */
function cacheFile({ cache }: CheckOptions, { cwd }: Console): string | undefined {
  return cache === undefined ? undefined : resolve(cwd, cache === true ? CACHE_FILE : cache);
}

/** Which findings make the exit code 1: where there are too many warnings, each of them does. */
function gravityOf(files: CheckResult['files'], options: CheckOptions): CheckResult['isGrave'] {
  const isOver = tooManyWarnings(files, options).length > 0;
  return ({ severity }) => atLeast(severity, options.failOn) || (isOver && severity === 'warning');
}

function tooManyWarnings(files: CheckResult['files'], { maxWarnings }: CheckOptions): string[] {
  const { warning } = summary(files);
  if (maxWarnings === undefined || warning <= maxWarnings) return [];
  return [`${count(warning, 'warning')}, more than the ${maxWarnings} of --max-warnings`];
}

function surfaceOf({ color }: CheckOptions, { cwd, environment, stdout }: Console): Surface {
  return {
    cwd,
    locale: localeOf(environment),
    environment,
    colours: wantsColours(stdout, environment, !color) ? withColours : withoutColours,
    // A terminal that does not say how wide it is has the width that all once had.
    columns: stdout.isTTY ? stdout.columns || 80 : undefined,
  };
}
