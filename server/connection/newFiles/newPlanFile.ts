import { URI, Utils } from 'vscode-uri';
import { attempt } from '../../coaching/brokenPart.ts';
import { kebabCase } from '../../coaching/people.ts';
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
import { isInside, relativePath } from '../../workspace/paths.ts';
import type { Serving } from '../serving.ts';
import { fileToMake } from './filesToMake.ts';

/** A plan that begins, with the compass of its team. */
export async function newPlanFile(
  params: NewPlanParams,
  serving: Serving,
): Promise<NewFiles | Refusal> {
  const { uri, level } = params;
  if (isPrivateName(uri)) return { refused: PRIVATE };
  const compass = await compassFor(params, serving);
  const levels = compass ? levelsOf(compass) : [];
  if (level?.trim() && levels.length > 0 && !levels.includes(level.trim())) {
    return { refused: `The compass has no level of that name. It has ${levels.join(', ')}.` };
  }
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

const PRIVATE =
  'A plan is for two, and a private file for one: choose a name that does not end in `.private.coach.yaml`.';

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

/**
 * Compasses that are not private: first those above the file, the nearest one first, and then those in
 * other folders.
 */
async function compassesNear(
  uri: string,
  { index, hasReadAll }: Serving,
): Promise<CoachDocument<'compass'>[]> {
  await hasReadAll();
  const wayTo = (compass: CoachDocument) => {
    const steps = relativePath(uri, compass.uri).split('/');
    const up = steps.filter((step) => step === '..').length;
    return { up, down: steps.length - up };
  };
  return index
    .all('compass')
    .filter((compass) => !compass.isPrivate && compass.isSound)
    .map((compass) => ({ compass, ...wayTo(compass) }))
    .sort((one, other) => one.down - other.down || one.up - other.up)
    .map(({ compass }) => compass);
}

function levelsOf(compass: CoachDocument<'compass'>): readonly string[] {
  return attempt(() => compass.content.levels) ?? [];
}
