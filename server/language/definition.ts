import type { CoachDocument } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';
import { type Range, rangeOfSpan } from '../document/range.ts';
import type { NamedFiles } from './names/namedFiles.ts';
import { NamedWorkspace } from './names/namedWorkspace.ts';
import { nameAtPosition, placesSeenFrom } from './names/seenFrom.ts';

/** Where somebody is led from a place: the place itself, and what it leads to. */
export interface Lead {
  readonly from: Range;
  readonly to: readonly { readonly uri: string; readonly range: Range }[];
}

/**
 * Where that is defined which is named at a position: a skill in the compass, a theme in the plan, a
 * file at its top. A definition leads to itself. Undefined where nothing is named, or where what is
 * named stands in no file, as the eight buckets do without a compass.
 */
export function definition(
  document: CoachDocument,
  position: Range['start'],
  files: NamedFiles,
): Lead | undefined {
  const name = nameAtPosition(document, position);
  if (!name) return fileNamedAt(document, position, files);
  const workspace = new NamedWorkspace(files);
  const places = placesSeenFrom(document, name, workspace, 'definitions');
  if (places.length === 0) return undefined;
  const to = places.map(({ file, name: each }) => ({ uri: file.uri, range: file.rangeOf(each) }));
  return { from: rangeOfSpan(document.text, name.span), to };
}

/** What a plan's `compass` and notes' `plan` lead to. */
function fileNamedAt(
  document: CoachDocument,
  position: Range['start'],
  files: NamedFiles,
): Lead | undefined {
  const offset = document.text.offsetAt(position);
  const key = document.kind === 'plan' ? 'compass' : 'plan';
  const node = nodeAt(document.tree, [key]);
  if (node?.type !== 'scalar' || typeof node.value !== 'string') return undefined;
  const [start, end] = node.span;
  if (offset < start || offset > end) return undefined;
  const target = files.follow(node.value, document);
  if (!target) return undefined;
  const top = { line: 0, character: 0 };
  return {
    from: rangeOfSpan(document.text, node.span),
    to: [{ uri: target.uri, range: { start: top, end: top } }],
  };
}
