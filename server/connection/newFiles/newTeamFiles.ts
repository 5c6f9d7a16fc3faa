import { URI, Utils } from 'vscode-uri';
import { isRefused, type Refusal } from '../../edits/edit.ts';
import { newTeam } from '../../edits/templates/newTeam.ts';
import type { NewFiles, NewTeamParams } from '../../protocol.ts';
import { isInside } from '../../workspace/paths.ts';
import type { Serving } from '../serving.ts';
import { filesToMake } from './filesToMake.ts';

/** A team's workspace in a folder. A compass that stands anywhere in it is the team's. */
export async function newTeamFiles(
  { uri }: NewTeamParams,
  serving: Serving,
): Promise<NewFiles | Refusal> {
  const { index, clock, hasReadAll } = serving;
  const team = newTeam(clock.today());
  if (isRefused(team)) return team;
  await hasReadAll();
  const compass = index.all('compass').find((each) => isInside(each.uri, uri));
  const at = <Value>(map: ReadonlyMap<string, Value>): Map<string, Value> =>
    new Map(
      [...map].map(([path, value]) => [Utils.joinPath(URI.parse(uri), path).toString(), value]),
    );
  const files = [...team.files].filter(([, text]) => !compass || text !== team.compass);
  const made = await filesToMake({ files: at(new Map(files)), lines: at(team.lines) }, serving);
  return compass ? { ...made, left: [compass.uri, ...made.left] } : made;
}
