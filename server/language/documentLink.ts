import type { CoachDocument } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';
import { type Range, rangeOfSpan } from '../document/range.ts';
import type { NamedFiles } from './names/namedFiles.ts';

/** A text that leads to a file or a page. */
export interface TextLink {
  readonly range: Range;
  readonly target: string;
}

/** Up to where a page's address may go in a text; what ends a sentence or a bracket is none of it. */
const PAGE = /https:\/\/[^\s<>"'`{}|\\^[\]]*[^\s<>"'`{}|\\^[\].,;:!?()]/g;

/** The links of a document: the path of its compass or its plan, and addresses of pages in any text. */
export function documentLinks(document: CoachDocument, files: NamedFiles): TextLink[] {
  const { text, tree, kind } = document;
  const links: TextLink[] = [];
  const key = kind === 'plan' ? 'compass' : kind === 'notes' ? 'plan' : undefined;
  const node = key && nodeAt(tree, [key]);
  if (node?.type === 'scalar' && typeof node.value === 'string') {
    const target = files.follow(node.value, document)?.uri;
    if (target !== undefined) links.push({ range: rangeOfSpan(text, node.span), target });
  }
  for (const { index, 0: target } of text.getText().matchAll(PAGE)) {
    const range = {
      start: text.positionAt(index),
      end: text.positionAt(index + target.length),
    };
    links.push({ range, target });
  }
  return links;
}
