import { say } from '../../coaching/say.ts';
import { wholeWords } from '../../coaching/wholeWords.ts';
import type { NamedFile } from '../../document/names/namedFile.ts';
import { quoted } from '../../document/quoted.ts';
import { fileOf } from '../../pitfalls/references/known.ts';
import type { Meaning, Occurrence } from '../names/meaning.ts';
import type { NamedWorkspace } from '../names/namedWorkspace.ts';
import type { NotRenamed } from './words.ts';
import { whereIs } from './words.ts';

/** Files with errors that may name a meaning where they cannot be read. */
export function mayNameMore(meaning: Meaning, workspace: NamedWorkspace): NamedFile[] {
  return [...workspace.filesOf(meaning)].filter(({ isReadInFull }) => !isReadInFull);
}

/**
 * Why not every place of a meaning can be found: a file with errors of syntax that holds its id, of
 * which a part is not read. Half of a rename would be worse than none.
 */
export function unreadFile(meaning: Meaning, workspace: NamedWorkspace): NotRenamed | undefined {
  const words = wholeWords([meaning.id], true);
  for (const file of mayNameMore(meaning, workspace)) {
    if (!words.test(file.text?.getText() ?? '')) continue;
    return {
      refused: say`${fileOf(file)} cannot be read in full, and may name this: mend its errors first, so that it is renamed there too.`,
    };
  }
  return undefined;
}

/** Why a place cannot be changed, or not without a doubt; undefined where all of them can. */
export function uneditable(
  places: readonly Occurrence[],
  workspace: NamedWorkspace,
): NotRenamed | undefined {
  for (const place of places) {
    const { file, name } = place;
    if (file.placeOf(name)?.isShared !== false) {
      return {
        refused: say`In ${whereIs(place)} this comes from an anchor, which holds wherever it is used: write it out there first, then rename.`,
      };
    }
    if (workspace.meaningsOf(name, file).length > 1) {
      return {
        refused: say`In ${whereIs(place)} ${quoted(name.id)} means more than one thing, and which of them is to be renamed cannot be told.`,
      };
    }
  }
  return undefined;
}
