import { removeKey } from '../removeKey.ts';
import { renameKey } from '../replace.ts';
import type { Fix } from './fix.ts';
import { titles } from './titles.ts';

/** A key of someone's own may stay under a name that begins with `x-`. */
export const unknownField: Fix = {
  codes: ['unknown-field'],
  *offers({ document, finding, at }) {
    const name = at?.path.at(-1);
    if (at?.part !== 'key' || typeof name !== 'string') return;
    yield { title: titles.keepAsOwn, edits: renameKey(document, at.path, `x-${name}`) };
    const offset = document.text.offsetAt(finding.range.start);
    yield { title: titles.removeKey, edits: removeKey(document, offset) };
  },
};
