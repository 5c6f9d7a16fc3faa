import { say } from '../../coaching/say.ts';
import type { Refusal } from '../../edits/edit.ts';
import { lineToAdd } from '../../edits/templates/newTeam.ts';
import type { NewFiles } from '../../protocol.ts';
import type { Serving } from '../serving.ts';

/** What is to be made: texts by the URIs of their files, and lines that files must have. */
export interface Wanted {
  readonly files: ReadonlyMap<string, string>;
  readonly lines?: ReadonlyMap<string, string>;
}

/** The part of what is wanted that is not there yet. A file that is open and empty is still to be made. */
export async function filesToMake(wanted: Wanted, serving: Serving): Promise<NewFiles> {
  const { index } = serving;
  const files: { uri: string; text: string }[] = [];
  const left: string[] = [];
  for (const [uri, text] of wanted.files) {
    const open = serving.text(uri)?.getText();
    const isThere = open === undefined ? await index.isThere(uri) : open.trim() !== '';
    if (isThere) left.push(uri);
    else files.push({ uri, text });
  }
  const lines: { uri: string; line: string }[] = [];
  for (const [uri, line] of wanted.lines ?? []) {
    if (lineToAdd((await index.textNow(uri)) ?? '', line) !== undefined) lines.push({ uri, line });
  }
  return { files, lines, left };
}

/** For what makes one file alone: it is an error where that is there. */
export async function fileToMake(
  uri: string,
  text: string | Refusal,
  serving: Serving,
): Promise<NewFiles | Refusal> {
  if (typeof text !== 'string') return text;
  const made = await filesToMake({ files: new Map([[uri, text]]) }, serving);
  return made.files.length > 0 ? made : { refused: IS_THERE };
}

const IS_THERE = say`There is such a file already, and it was left as it is. Choose another name.`;
