import { nodeAt } from '../../document/place.ts';
import { insertKeys } from '../insertKeys.ts';
import { replaceScalar, wrapScalar } from '../replace.ts';
import { ask } from '../sketch.ts';
import type { Fix } from './fix.ts';
import { words } from './sketches.ts';
import { titles } from './titles.ts';

/** The key under which what stands alone comes to stand beside its evidence. */
const keys: Readonly<Record<string, string>> = {
  'rating-without-evidence': 'rating',
  'green-without-evidence': 'colour',
};

/** Adds evidence to a rating or a colour, which becomes a mapping for it. */
export const evidence: Fix = {
  codes: Object.keys(keys),
  *offers({ document, finding, at }) {
    const key = keys[finding.code];
    if (!at || key === undefined) return;
    const asked = ask(words.evidence);
    const node = nodeAt(document.tree, at.path);
    const isThere = nodeAt(node, ['evidence']) !== undefined;
    yield {
      title: titles.addEvidence,
      edits:
        node?.type !== 'mapping'
          ? wrapScalar(document, at.path, key, { evidence: asked })
          : isThere
            ? replaceScalar(document, [...at.path, 'evidence'], asked)
            : insertKeys(document, at.path, { evidence: asked }),
      isPreferred: true,
    };
  },
};
