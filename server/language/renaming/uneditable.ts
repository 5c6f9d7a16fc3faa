import { wholeWords } from '../../coaching/wholeWords.ts';
import type { CoachDocument } from '../../document/document.ts';
import { quoted } from '../../document/quoted.ts';
import { fileOf } from '../../pitfalls/references/known.ts';
import type { Meaning, Occurrence } from '../names/meaning.ts';
import type { NamedWorkspace } from '../names/namedWorkspace.ts';
import type { NotRenamed } from './words.ts';
import { whereIs } from './words.ts';

/**
 * Why not every place of a meaning can be found: a file with errors of syntax that holds its id, of
 * which a part is not read. Half of a rename would be worse than none.
 */
export function unreadFile(meaning: Meaning, workspace: NamedWorkspace): NotRenamed | undefined {
  const words = wholeWords([meaning.id], true);
  for (const document of workspace.documentsOf(meaning)) {
    if (isRead(document) || !words.test(document.text.getText())) continue;
    return {
      refused: `${fileOf(document)} cannot be read in full, and may name this: mend its errors first, so that it is renamed there too.`,
    };
  }
  return undefined;
}

function isRead({ isSound, problems }: CoachDocument): boolean {
  return isSound && !problems.some(({ code }) => code === 'duplicate-key');
}

/** Why a place cannot be changed, or not without a doubt; undefined where all of them can. */
export function uneditable(
  places: readonly Occurrence[],
  workspace: NamedWorkspace,
): NotRenamed | undefined {
  for (const place of places) {
    const { document, name } = place;
    if (name.aliased || isAnchored(place)) {
      return {
        refused: `In ${whereIs(place)} this comes from an anchor, which holds wherever it is used: write it out there first, then rename.`,
      };
    }
    if (workspace.meaningsOf(name, document).length > 1) {
      return {
        refused: `In ${whereIs(place)} ${quoted(name.id)} means more than one thing, and which of them is to be renamed cannot be told.`,
      };
    }
  }
  return undefined;
}

/** Whether an anchor stands before it, so that aliases elsewhere say the same. */
function isAnchored({ document, name }: Occurrence): boolean {
  const [start] = name.span;
  return /&[^\s,[\]{}]+\s+$/.test(document.text.getText().slice(Math.max(0, start - 200), start));
}
