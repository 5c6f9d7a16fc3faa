import type { Tree } from '../../document/tree.ts';
import { removeKey, valueTextAt } from '../removeKey.ts';
import type { Fix } from './fix.ts';
import { titles } from './titles.ts';

/** Of a key that stands twice, one goes: the first one is what counts until then. */
export const duplicateKey: Fix = {
  codes: ['duplicate-key'],
  *offers({ document, finding }) {
    const { text, tree } = document;
    const second = text.offsetAt(finding.range.start);
    const name = text.getText(finding.range);
    const first = tree && firstKey(tree, second, name, text.getText());
    const isSame =
      first !== undefined && valueTextAt(document, first) === valueTextAt(document, second);
    yield {
      title: titles.removeSecond,
      edits: removeKey(document, second),
      // Where both say the same nothing is lost.
      isPreferred: isSame,
    };
    if (first === undefined || isSame) return;
    yield { title: titles.removeFirst, edits: removeKey(document, first) };
  },
};

/** The first key of that name in the innermost mapping around the second one. */
function firstKey(node: Tree, second: number, name: string, source: string): number | undefined {
  if (node.type === 'scalar' || node.aliased) return undefined;
  const isAround = (each: Tree) => each.span[0] <= second && second < each.span[1];
  const children =
    node.type === 'sequence' ? node.items : [...node.entries.values()].map(({ value }) => value);
  const inner = children.find(isAround);
  if (inner) return firstKey(inner, second, name, source);
  if (node.type !== 'mapping') return undefined;
  for (const { key } of node.entries.values()) {
    if (key[0] < second && source.slice(...key) === name) return key[0];
  }
  return undefined;
}
