import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { URI } from 'vscode-uri';
import { isRefused } from '../../edits/edit.ts';
import { lineToAdd, newTeam } from '../../edits/templates/newTeam.ts';
import { oneLine } from '../../language/oneLine.ts';
import { decode } from '../../workspace/encoding.ts';
import { nodeFiles } from '../../workspace/nodeFiles.ts';
import { replaceFile } from '../../workspace/replaceFile.ts';
import { WorkspaceIndex } from '../../workspace/workspaceIndex.ts';
import { type Console, UsageError } from '../console.ts';
import { exitCodes } from '../exitCodes.ts';
import { addTodayOptions, type TodayOptions, todayOf } from '../options/reading.ts';
import { writeOutput } from '../output.ts';
import { reasonOf } from '../reasons.ts';
import { kindOf } from '../targets.ts';
import { makeFolder } from './newFile.ts';

const HELP = `
Makes pm.coach.yaml (the compass), people/ (for plans), .pre-commit-config.yaml (a check before each commit),
a line in .gitignore that keeps private notes out of git, and one in .gitattributes, by which two people's
entries in a log merge ("coach merge --help"). What is there already stays as it is, and a compass of another
name is the team's.

Examples:
  coach new team            in this folder
  coach new team coaching   in another one, which is made where it is not there
`;

/** `coach new team`: a folder to begin in. */
export function newTeamCommand(console: Console, finish: (code: number) => void): Command {
  const command = new Command('team')
    .description(
      "Begin a team's workspace: a compass, a place for plans, and what git has to know.",
    )
    .argument('[folder]', 'where (default: the current folder)', '.');
  return addTodayOptions(command)
    .addHelpText('after', HELP)
    .action(async (folder: string, options: TodayOptions) => {
      await make(folder, options, console);
      finish(exitCodes.clean);
    });
}

/** @throws UsageError for what cannot be written. What was made until then stays, and is made no second time. */
async function make(folder: string, options: TodayOptions, console: Console): Promise<void> {
  const team = newTeam(todayOf(options, console));
  if (isRefused(team)) throw new UsageError(team.refused);
  const say = (path: string, what: string) =>
    console.stdout.write(`${oneLine(join(folder, path))}: ${what}\n`);
  const hasCompass = await holdsCompass(resolve(console.cwd, folder));
  for (const [path, text] of team.files) {
    const target = resolve(console.cwd, folder, path);
    if (text === team.compass && hasCompass) {
      say(path, 'not made, since there is a compass already');
      continue;
    }
    if (await isThere(target)) {
      say(path, 'is there already, and was left as it is');
      continue;
    }
    await makeFolder(dirname(target));
    await writeOutput(join(folder, path), text, console, false);
    say(path, 'made');
  }
  for (const [path, line] of team.lines) {
    const isAdded = await addLine(join(folder, path), line, console);
    say(path, isAdded ? `has the line ${line} now` : `has the line ${line} already`);
  }
}

async function holdsCompass(folder: string): Promise<boolean> {
  const index = new WorkspaceIndex(nodeFiles, [URI.file(folder).toString()]);
  await index.build();
  return index.all('compass').length > 0;
}

async function isThere(path: string): Promise<boolean> {
  const kind = await kindOf(path);
  return typeof kind === 'string';
}

/** @returns false where the file has the line already. */
async function addLine(path: string, line: string, console: Console): Promise<boolean> {
  const target = resolve(console.cwd, path);
  if (!(await isThere(target))) {
    await writeOutput(path, `${line}\n`, console, false);
    return true;
  }
  try {
    const before = decode(await readFile(target));
    const added = lineToAdd(before, line);
    if (added !== undefined) await replaceFile(target, before, before + added);
    return added !== undefined;
  } catch (error) {
    throw new UsageError(`cannot write ${oneLine(path)}: ${reasonOf(error)}.`);
  }
}
