import type { Kind } from '../../../schemas/generated/format.d.ts';
import { kinds } from '../../document/document.ts';
import { schemaOf } from '../../document/schemaNode.ts';
import type { Mapping } from '../../document/tree.ts';
import { insertKeys } from '../insertKeys.ts';
import type { Fix } from './fix.ts';
import { setKey } from './planOf.ts';
import { skeletonEdits } from './skeletons.ts';
import { titles } from './titles.ts';

/** An empty file is begun, and one with content says what it is. */
export const unknownKind: Fix = {
  codes: ['unknown-kind'],
  *offers({ document, finding }, surroundings) {
    const { tree } = document;
    if (!tree) {
      const isPrivate = document.isPrivate;
      const order: readonly Kind[] = isPrivate ? ['notes', ...kinds] : ['plan', ...kinds];
      for (const kind of new Set(order)) {
        const edits = skeletonEdits(document, kind, surroundings);
        yield { title: titles.begin[kind], edits, isPreferred: kind === order[0] };
      }
      return;
    }
    if (tree.type !== 'mapping' || hasSuggestion(finding.data)) return;
    const likely = likelyKinds(tree);
    for (const kind of likely) {
      const edits = tree.entries.has('kind')
        ? setKey(document, [], 'kind', kind)
        : insertKeys(document, [], { kind }, kind);
      yield { title: titles.sayKind(kind), edits, isPreferred: likely.length === 1 };
    }
  },
};

function hasSuggestion(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'suggestion' in data;
}

/** The kinds that know most of the keys at the top; all where none knows any. */
function likelyKinds({ entries }: Mapping): Kind[] {
  const keys = [...entries.keys()].filter((key) => key !== 'kind' && key !== 'version');
  const counts = kinds.map((kind) => {
    const known = schemaOf(kind).properties ?? {};
    return keys.filter((key) => Object.hasOwn(known, key)).length;
  });
  const most = Math.max(...counts);
  return kinds.filter((_, index) => counts[index] === most);
}
