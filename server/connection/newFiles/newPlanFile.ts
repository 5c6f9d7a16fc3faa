import { URI, Utils } from 'vscode-uri';
import { attempt } from '../../coaching/brokenPart.ts';
import { kebabCase } from '../../coaching/people.ts';
import { say } from '../../coaching/say.ts';
import { type CoachDocument, isPrivateName } from '../../document/document.ts';
import type { Refusal } from '../../edits/edit.ts';
import { nameFromFile } from '../../edits/fixes/fields.ts';
import { words } from '../../edits/fixes/sketches.ts';
import { newPlan } from '../../edits/templates/newPlan.ts';
import type {
  NewFiles,
  NewPlanParams,
  StartingPoint,
  StartingPointParams,
} from '../../protocol.ts';
import { nearCompasses } from '../../workspace/nearCompasses.ts';
import { isInside, relativePath } from '../../workspace/paths.ts';
import type { Serving } from '../serving.ts';
import { fileToMake } from './filesToMake.ts';

/** A plan that begins, with the compass of its team. */
export async function newPlanFile(
  params: NewPlanParams,
  serving: Serving,
): Promise<NewFiles | Refusal> {
  const { uri } = params;
  if (isPrivateName(uri)) return { refused: PRIVATE };
  const compass = await compassFor(params, serving);
  const text = newPlan(
    {
      ...params,
      person: params.person?.trim() || nameFromFile(params) || words.person,
      compass: compass && relativePath(uri, compass.uri),
    },
    compass?.content,
    serving.clock.today(),
  );
  return fileToMake(uri, text, serving);
}

const PRIVATE = say`A plan is for two, and a private file for one: choose a name that does not end in \`.private.coach.yaml\`.`;

/** What a plan in a folder may build on. */
export async function startingPoint(
  { folder, person }: StartingPointParams,
  serving: Serving,
): Promise<StartingPoint> {
  const compasses = await compassesNear(`${folder}/any`, serving);
  return {
    file: await freeFile(plansFolder(folder, serving), kebabCase(person ?? '') || 'plan', serving),
    compasses: compasses.map((each) => ({ uri: each.uri, levels: levelsOf(each) })),
  };
}

/** Where most of the plans within a folder stand; `people` where there are none. */
function plansFolder(folder: string, { index }: Serving): string {
  const counts = new Map<string, number>();
  for (const { uri, isPrivate } of index.plans()) {
    if (isPrivate || !isInside(uri, folder)) continue;
    const holder = uri.slice(0, uri.lastIndexOf('/'));
    counts.set(holder, (counts.get(holder) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? Utils.joinPath(URI.parse(folder), 'people').toString();
}

async function freeFile(folder: string, stem: string, { index }: Serving): Promise<string> {
  for (let number = 1; ; number++) {
    const name = `${number === 1 ? stem : `${stem}-${number}`}.coach.yaml`;
    const uri = Utils.joinPath(URI.parse(folder), name).toString();
    if (!(await index.isThere(uri))) return uri;
  }
}

/** The compass asked for, else the nearest one; undefined where there is none that the plan could name. */
async function compassFor({ uri, compass }: NewPlanParams, serving: Serving) {
  const all = await compassesNear(uri, serving);
  const found = compass === undefined ? all[0] : all.find((each) => each.uri === compass);
  // A plan outside of the workspace can name nothing in it.
  const canBeNamed =
    found && serving.index.resolve(relativePath(uri, found.uri), { uri }) !== undefined;
  return canBeNamed ? found : undefined;
}

async function compassesNear(
  uri: string,
  { index, hasReadAll }: Serving,
): Promise<CoachDocument<'compass'>[]> {
  await hasReadAll();
  return nearCompasses(uri, index.all('compass'));
}

function levelsOf(compass: CoachDocument<'compass'>): readonly string[] {
  return attempt(() => compass.content.levels) ?? [];
}
