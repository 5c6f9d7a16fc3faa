import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { mergeEntries } from '../edits/mergeEntries.ts';
import { oneLine } from '../language/oneLine.ts';
import { decode } from '../workspace/encoding.ts';
import { replaceFile } from '../workspace/replaceFile.ts';
import { runGit } from '../workspace/runGit.ts';
import { type Console, UsageError } from './console.ts';
import { exitCodes } from './exitCodes.ts';
import { reasonOf } from './reasons.ts';

const HELP = `
Git runs it where two branches have changed the same file. Two people's entries in a log, and their rounds of
ratings, then stand after one another, each whole, where git alone would see a conflict. All else is merged
line by line, as git does it, and what conflicts is marked as usual.

Set up, once in each clone:
  git config merge.coach.driver "coach merge %O %A %B"

and once in the repository, as "coach new team" does it:
  echo "*.coach.yaml merge=coach" >> .gitattributes

Where it is not set up, as on a server that merges by itself, git merges as it always does.

Exit codes:
  0  merged
  1  there are conflicts, marked in the file: people have to look
  2  it could not be done, and the file is as it was
`;

/** `coach merge`: what git calls to merge plans. */
export function mergeCommand(console: Console, finish: (code: number) => void): Command {
  return new Command('merge')
    .description('Merge two versions of a plan, for git: entries of both in the log stay whole.')
    .argument('<base>', 'the version that both come from (%O)')
    .argument('<ours>', 'one of the two, which is written over with what comes out (%A)')
    .argument('<theirs>', 'the other one (%B)')
    .addHelpText('after', HELP)
    .action(async (base: string, ours: string, theirs: string) => {
      finish(await merge({ base, ours, theirs }, console));
    });
}

interface Sides {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** @throws UsageError for a file that cannot be read or written, and where git cannot be run. */
async function merge(paths: Sides, { cwd }: Console): Promise<number> {
  const texts: Sides = {
    base: await textOf(paths.base, cwd),
    ours: await textOf(paths.ours, cwd),
    theirs: await textOf(paths.theirs, cwd),
  };
  const merged = await mergeEntries(texts, async (base, ours, theirs) => {
    const { text, hasConflicts } = await mergeLines({ base, ours, theirs });
    return hasConflicts ? undefined : text;
  });
  const result =
    merged === undefined ? await mergeLines(texts) : { text: merged, hasConflicts: false };
  try {
    await replaceFile(resolve(cwd, paths.ours), texts.ours, result.text);
  } catch (error) {
    throw new UsageError(`cannot write ${oneLine(paths.ours)}: ${reasonOf(error)}.`);
  }
  return result.hasConflicts ? exitCodes.findings : exitCodes.clean;
}

async function textOf(path: string, cwd: string): Promise<string> {
  try {
    return decode(await readFile(resolve(cwd, path)));
  } catch (error) {
    throw new UsageError(`cannot read ${oneLine(path)}: ${reasonOf(error)}.`);
  }
}

/** As git merges texts, conflicts marked. @throws UsageError where git cannot be run. */
async function mergeLines(texts: Sides): Promise<{ text: string; hasConflicts: boolean }> {
  const folder = await mkdtemp(join(tmpdir(), 'coach-merge-'));
  try {
    for (const side of ['base', 'ours', 'theirs'] as const) {
      await writeFile(join(folder, side), texts[side], { mode: 0o600 });
    }
    const labels = ['ours', 'base', 'theirs'].flatMap((side) => ['-L', side]);
    const files = ['ours', 'base', 'theirs'];
    const { code, output } = await runGit(folder, ['merge-file', '-p', ...labels, ...files]);
    // The number of conflicts, or more than there can be where it failed.
    if (code === undefined || code > 127) {
      throw new UsageError('git cannot be run, which merges what is in no list.');
    }
    return { text: output, hasConflicts: code > 0 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
