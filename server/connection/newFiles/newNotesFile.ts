import { URI, Utils } from 'vscode-uri';
import { say } from '../../coaching/say.ts';
import { isPrivateName, ofKind } from '../../document/document.ts';
import type { Refusal } from '../../edits/edit.ts';
import { newNotes } from '../../edits/templates/newNotes.ts';
import { PRIVATE_PATTERN } from '../../edits/templates/newTeam.ts';
import type { NewFiles, NewNotesParams } from '../../protocol.ts';
import { isInside, normalUri, relativePath } from '../../workspace/paths.ts';
import type { Serving } from '../serving.ts';
import { filesToMake } from './filesToMake.ts';

/**
 * Private notes beside a plan; notes that name it already are left as they are. Where git would not ignore
 * them, with the line that makes it.
 */
export async function newNotesFile(
  params: NewNotesParams,
  serving: Serving,
): Promise<NewFiles | Refusal> {
  const { index, clock, hasReadAll } = serving;
  const plan = ofKind(await index.load(params.uri), 'plan');
  if (!plan) return { refused: NO_PLAN };
  const uri = normalUri(plan.uri);
  if (isPrivateName(uri)) return { refused: PRIVATE_PLAN };
  await hasReadAll();
  const [there] = index
    .names()
    .all('notes')
    .filter((file) => typeof file.link === 'string' && index.resolve(file.link, file) === uri);
  const notes = there?.uri ?? uri.replace(/(\.coach\.ya?ml)$/i, '.private$1');
  const text = newNotes(relativePath(notes, uri), clock.today());
  const folder = index.folders.find((each) => isInside(notes, each));
  const needsLine = folder !== undefined && !(await index.isIgnored(notes));
  const ignore = folder && Utils.joinPath(URI.parse(folder), '.gitignore').toString();
  return filesToMake(
    {
      files: new Map([[notes, text]]),
      ...(needsLine && ignore && { lines: new Map([[ignore, PRIVATE_PATTERN]]) }),
    },
    serving,
  );
}

const NO_PLAN = say`Private notes are about the person of a plan: open or choose that plan first.`;
const PRIVATE_PLAN = say`That plan is private itself: what only you should read may stand in it.`;
