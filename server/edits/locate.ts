import { say } from '../coaching/say.ts';
import type { CoachDocument } from '../document/document.ts';
import { nodeAt, type Path } from '../document/place.ts';
import type { Entry, Mapping, Sequence, Tree } from '../document/tree.ts';
import type { Refusal } from './edit.ts';

/** What people are told where there is nothing to change, in one place. */
export const refusals = {
  aliased: {
    refused: say`This comes from an anchor elsewhere in the file: change it there, since it holds wherever it is used.`,
  },
  unreadable: { refused: say`This part cannot be read: mend its errors first, and try again.` },
  taken: { refused: say`That key stands there already: decide between the two first.` },
  onlyKey: { refused: say`This is the only key here: remove what it belongs to instead.` },
} as const satisfies Record<string, Refusal>;

/** So far before a value its anchor is looked for: a comment may stand between. */
const ANCHOR_REACH = 500;

/** An entry of a mapping, with its neighbours. */
export interface Found {
  readonly mapping: Mapping;
  readonly name: string;
  readonly entry: Entry;
}

/** The node at a path, if it is written there and not brought in by an alias or a merge key. */
export function ownNode(document: CoachDocument, path: Path): Tree | Refusal {
  const node = nodeAt(document.tree, path);
  if (!node) return refusals.unreadable;
  return node.aliased ? refusals.aliased : node;
}

/** The entry at a path, if its key is written there; its value may still be an alias. */
export function ownEntry(document: CoachDocument, path: Path): Found | Refusal {
  const name = path.at(-1);
  const mapping = nodeAt(document.tree, path.slice(0, -1));
  if (typeof name !== 'string' || mapping?.type !== 'mapping') return refusals.unreadable;
  const entry = mapping.entries.get(name);
  if (!entry) return refusals.unreadable;
  const isOwn = !mapping.aliased && isWritten(document.text.getText(), entry);
  return isOwn ? { mapping, name, entry } : refusals.aliased;
}

/**
 * The anchor through which what stands at a path is used elsewhere too, such as `&six`: a change here
 * would be one there. Undefined where there is none, or nobody uses it.
 */
function sharedAnchor({ text, tree }: CoachDocument, path: Path): string | undefined {
  const source = text.getText();
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(tree, path.slice(0, length));
    const before = node && source.slice(Math.max(0, node.span[0] - ANCHOR_REACH), node.span[0]);
    const name = /&([^\s,[\]{}]+)(?:\s|#.*\n)+$/.exec(before ?? '')?.[1];
    if (name === undefined) continue;
    const isUsed = source
      .split(`*${name}`)
      .some((rest, index) => index > 0 && !/^[^\s,[\]{}:]/.test(rest));
    if (isUsed) return `&${name}`;
  }
  return undefined;
}

/** Why a place cannot be changed: others would change with it, through an anchor. */
export function changesElsewhere(document: CoachDocument, path: Path): Refusal | undefined {
  const anchor = sharedAnchor(document, path);
  return anchor === undefined
    ? undefined
    : {
        refused: say`Other places of the file take this from the anchor \`${anchor}\`, so it would change there too: change it in the text.`,
      };
}

/** The entries of a mapping that stand in it, in the order of the text. */
export function writtenEntries(source: string, mapping: Mapping): (readonly [string, Entry])[] {
  return [...mapping.entries]
    .filter(([, entry]) => isWritten(source, entry))
    .sort(([, one], [, other]) => one.key[0] - other.key[0]);
}

/** What a merge key brings in stands at the alias or the mapping that is merged. */
function isWritten(source: string, { key }: Entry): boolean {
  return !/^[*{[]/.test(source.slice(key[0], key[0] + 1));
}

/** A value that is left out (`cadence:`) has no text of its own: its span is its key's. */
export function isAbsent({ key, value }: Entry): boolean {
  return value.type === 'scalar' && value.span[0] === key[0];
}

/** The offset behind what an entry within `{ }` says, be it with or without a value. */
export function endInFlow(source: string, entry: Entry): number {
  if (!isAbsent(entry)) return entry.value.span[1];
  const { offset } = valueSlot(source, entry);
  return offset + (/^[ \t]*(?=,)/.exec(source.slice(offset))?.[0].length ?? 0);
}

/** Where the value of a key without one goes, and what has to stand before it. */
export function valueSlot(source: string, { key }: Entry): { offset: number; lead: string } {
  const colon = /^[ \t]*:(?:[ \t]+[&!][^\s,[\]{}]*)*/.exec(source.slice(key[1], key[1] + 500));
  const offset = key[1] + (colon?.[0].length ?? 0);
  return { offset, lead: colon ? ' ' : ': ' };
}

/** Whether nothing is written in a mapping or a list. */
export function isEmpty(node: Mapping | Sequence): boolean {
  return (node.type === 'mapping' ? node.entries.size : node.items.length) === 0;
}
