import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { URI } from 'vscode-uri';
import { type Moment, moments } from '../../coaching/moments.ts';
import { isPrivateName } from '../../document/document.ts';
import { newPlan } from '../../edits/templates/newPlan.ts';
import { nearCompasses } from '../../workspace/nearCompasses.ts';
import { nodeFiles } from '../../workspace/nodeFiles.ts';
import { relativePath } from '../../workspace/paths.ts';
import { WorkspaceIndex } from '../../workspace/workspaceIndex.ts';
import { type Console, UsageError } from '../console.ts';
import { exitCodes } from '../exitCodes.ts';
import { addReadingOptions, type ReadingOptions, todayOf } from '../options/reading.ts';
import { folderUri } from '../targets.ts';
import { addNewFileOptions, type NewFileOptions, writeNewFile } from './newFile.ts';

interface NewPlanOptions extends NewFileOptions, ReadingOptions {
  readonly person: string;
  readonly id?: string;
  readonly lead?: string;
  readonly level?: string;
  readonly headline?: string;
  readonly moment?: Moment;
}

const HELP = `
A plan begins with who, for how long and how often: a period of six months, the cadence, and a first session
in a week. A headline is logged too, so that a later one has something to follow. All else may come later;
comments in the file lead through it. The nearest compass of the workspace is named in it.

Moments:
  growth-cadence     someone you work with already: a session each month
  new-pm             a new product manager joins: a session every two weeks, ratings after a month
  performance-cycle  a performance cycle nears: ratings first, so that nothing in the review is news

Examples:
  coach new plan --person "Ana Lopez"
  coach new plan --person "Ana Lopez" --lead "Dana Kim" --level pm --moment new-pm -o people/ana.coach.yaml
`;

/** `coach new plan`: a plan for one person. */
export function newPlanCommand(console: Console, finish: (code: number) => void): Command {
  const command = new Command('plan')
    .description("Begin one person's plan.")
    .requiredOption('--person <name>', 'whose plan it is: first and last name')
    .option('--id <id>', 'the id of the person (default: the name, such as ana-lopez)')
    .option('--lead <name>', 'who coaches')
    .option('--level <id>', 'the level of the person, one of those in the compass')
    .option('--headline <text>', 'what the next six months are about, in one line')
    .addOption(
      new Option(
        '--moment <moment>',
        'what the first steps are about (default: growth-cadence)',
      ).choices(moments),
    );
  return addReadingOptions(addNewFileOptions(command))
    .addHelpText('after', HELP)
    .action(async (options: NewPlanOptions) => {
      await writeNewFile(await textOf(options, console), options, console);
      finish(exitCodes.clean);
    });
}

/** @throws UsageError for a name that is private, and a folder that is not there. */
async function textOf(options: NewPlanOptions, console: Console) {
  const { workspace, output = 'plan.coach.yaml' } = options;
  const { cwd } = console;
  if (isPrivateName(output)) {
    throw new UsageError(
      `-o ${output}: a plan is for two, and a private file for one. Choose a name that does not end in .private.coach.yaml.`,
    );
  }
  const folders = await Promise.all(
    (workspace.length > 0 ? workspace : ['.']).map((each) => folderUri(each, cwd)),
  );
  const index = new WorkspaceIndex(nodeFiles, folders);
  await index.build();
  const uri = URI.file(resolve(cwd, output)).toString();
  const [nearest] = nearCompasses(uri, index.all('compass'));
  const path = nearest && relativePath(uri, nearest.uri);
  // A plan outside of the workspace can name nothing in it.
  const isNamed = path !== undefined && index.resolve(path, { uri }) !== undefined;
  return newPlan(
    { ...options, compass: isNamed ? path : undefined },
    isNamed ? nearest?.content : undefined,
    todayOf(options, console),
  );
}
