import { inLanguage } from '../../coaching/inLanguage.ts';
import { isRefused, type Refusal } from '../../edits/edit.ts';
import { oneLine } from '../../language/oneLine.ts';
import {
  type NewFiles,
  type NewFilesParams,
  type NewFilesResult,
  newFilesMethod,
  type PlansResult,
  plansMethod,
  type StartingPointParams,
  startingPointMethod,
} from '../../protocol.ts';
import { newCompassFile } from '../newFiles/newCompassFile.ts';
import { newNotesFile } from '../newFiles/newNotesFile.ts';
import { newPlanFile, startingPoint } from '../newFiles/newPlanFile.ts';
import { newTeamFiles } from '../newFiles/newTeamFiles.ts';
import type { Serving } from '../serving.ts';
import type { Feature } from './feature.ts';

/** What a beginning is made of, for a client that makes the files itself. */
export const newFiles: Feature = {
  listen(serving) {
    const { connection, guard } = serving;
    connection.onRequest(
      startingPointMethod,
      guard.request(null, (params: StartingPointParams) => startingPoint(params, serving)),
    );
    connection.onRequest(
      plansMethod,
      guard.request(null, () => plans(serving)),
    );
    connection.onRequest(
      newFilesMethod,
      guard.request(null, async (params: NewFilesParams): Promise<NewFilesResult> => {
        const files = await made(params, serving);
        if (!isRefused(files)) return files;
        return { refused: inLanguage(files.refused, serving.client.locale) };
      }),
    );
  },
};

function made(params: NewFilesParams, serving: Serving): Promise<NewFiles | Refusal> {
  switch (params.what) {
    case 'compass':
      return newCompassFile(params, serving);
    case 'plan':
      return newPlanFile(params, serving);
    case 'team':
      return newTeamFiles(params, serving);
    case 'notes':
      return newNotesFile(params, serving);
  }
}

async function plans({ index, client, hasReadAll }: Serving): Promise<PlansResult> {
  await hasReadAll();
  return index
    .plans()
    .filter(({ isPrivate }) => !isPrivate)
    .map(({ uri, name }) => ({ uri, person: oneLine(name) }))
    .sort((one, other) => one.person.localeCompare(other.person, client.locale));
}
