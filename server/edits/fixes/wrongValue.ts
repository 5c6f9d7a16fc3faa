import { nodeAt, type Path } from '../../document/place.ts';
import { fillAbsent } from '../fillAbsent.ts';
import { ownNode } from '../locate.ts';
import { replaceValue } from '../replace.ts';
import { writeScalar } from '../scalar.ts';
import type { SketchMapping } from '../sketch.ts';
import { wantsAnyText, wantsList } from './fields.ts';
import type { Fix } from './fix.ts';
import { cadence, challenge, vision } from './sketches.ts';
import { titles } from './titles.ts';

/** Blocks of a plan that may be begun by their key alone. */
const blocks: Readonly<Record<string, SketchMapping>> = { cadence, challenge, vision };

/** A value of the wrong type, where what is meant is plain. */
export const wrongValue: Fix = {
  codes: ['schema'],
  *offers({ document, at }) {
    if (!at) return;
    const { kind, tree } = document;
    const { path } = at;
    const node = nodeAt(tree, path);
    if (node?.type !== 'scalar') return;
    const { value } = node;
    const own = ownNode(document, path);
    const text = document.text.getText().slice(...node.span);
    if (value === null) {
      const key = path.length === 1 ? String(path[0]) : '';
      const block = Object.hasOwn(blocks, key) ? blocks[key] : undefined;
      if (block && kind !== 'compass') {
        yield { title: titles.fillIn, edits: fillAbsent(document, path, block) };
      }
      if (wantsList(kind, path)) {
        yield { title: titles.makeEmptyList, edits: replaceValue(document, path, []) };
      }
    } else if (typeof value !== 'string' && wantsAnyText(kind, path) && !isPath(path)) {
      const quoted = writeScalar(text, 'double');
      const edits = 'refused' in own ? own : [{ span: node.span, pieces: [quoted] }];
      yield { title: titles.quote, edits, isPreferred: true };
    } else if (wantsList(kind, path, true) && typeof value === 'string') {
      yield { title: titles.makeList, edits: replaceValue(document, path, [value]) };
    }
  },
};

/** A number in the place of a file's path is a slip, and no name of a file. */
function isPath([key, ...within]: Path): boolean {
  return within.length === 0 && (key === 'compass' || key === 'plan');
}
