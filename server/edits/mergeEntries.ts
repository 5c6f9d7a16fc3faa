import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CoachDocument, ofKind, readDocument } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';
import { cutItem } from './cut.ts';
import { applyEdits, isRefused } from './edit.ts';
import { insertItem } from './insertItem.ts';
import { isNewestFirst } from './newestFirst.ts';
import type { Verbatim } from './sketch.ts';

/** The lists of a plan to which people add what has happened, each at the same place. */
const lists = ['log', 'assessments'] as const;
type List = (typeof lists)[number];

/** Merges texts as git does, line by line; undefined where they conflict. */
export type MergeLines = (
  base: string,
  ours: string,
  theirs: string,
) => Promise<string | undefined>;

/** An entry that a side has added to a list. */
interface Added {
  readonly list: List;
  readonly entry: Verbatim;
}

/**
 * Merges two versions of a plan, of which each may have entries in its log, and rounds, that the other one
 * has not: those are kept whole, whatever lines they share, and all else is merged line by line.
 *
 * @param mergeLines is given texts in which the entries of one side do not stand yet.
 * @returns undefined where that conflicts, or where a side, or what comes out, is no plan that can be read.
 */
export async function mergeEntries(
  texts: { readonly base: string; readonly ours: string; readonly theirs: string },
  mergeLines: MergeLines,
): Promise<string | undefined> {
  const [base, ours, theirs] = [texts.base, texts.ours, texts.theirs].map(planOf);
  if (!base || !ours || !theirs) return undefined;
  const fromTheirs = lists.filter((list) => hasOnlyAdded(base, theirs, list));
  const fromOurs = lists.filter(
    (list) => !fromTheirs.includes(list) && hasOnlyAdded(base, ours, list),
  );
  const [one, other] = [apart(base, ours, fromOurs), apart(base, theirs, fromTheirs)];
  if (!one || !other) return undefined;
  let merged = await mergeLines(texts.base, one.rest, other.rest);
  for (const { list, entry } of [...one.added, ...other.added]) {
    merged = merged === undefined ? undefined : withEntry(merged, list, entry);
  }
  return merged;
}

function planOf(text: string): CoachDocument<'plan'> | undefined {
  const plan = ofKind(
    readDocument(TextDocument.create('merge:/plan.coach.yaml', 'coach', 0, text)),
    'plan',
  );
  return plan?.isSound && !plan.problems.some(({ code }) => code === 'duplicate-key')
    ? plan
    : undefined;
}

/** Each entry as it is written; undefined where they cannot be told apart as lines. */
function entriesOf(plan: CoachDocument<'plan'>, list: List): Verbatim[] | undefined {
  const node = nodeAt(plan.tree, [list]);
  if (!node) return [];
  // One that is there and empty would be filled by either side in its own way.
  if (node.type !== 'sequence' || node.items.length === 0) return undefined;
  const cuts = node.items.map((_, index) => cutItem(plan, list, index));
  const entries = cuts.flatMap((cut) => (isRefused(cut) ? [] : cut.verbatim));
  return entries.length === cuts.length ? entries : undefined;
}

function hasOnlyAdded(
  base: CoachDocument<'plan'>,
  side: CoachDocument<'plan'>,
  list: List,
): boolean {
  const before = entriesOf(base, list);
  const after = entriesOf(side, list);
  if (!before || !after) return false;
  const isKept = (entry: Verbatim) => after.some((each) => textOf(each) === textOf(entry));
  return after.length > before.length && before.every(isKept);
}

/** A side's text without what it has added to lists, and that. */
function apart(
  base: CoachDocument<'plan'>,
  side: CoachDocument<'plan'>,
  from: readonly List[],
): { readonly rest: string; readonly added: readonly Added[] } | undefined {
  let rest = side.text.getText();
  const added: Added[] = [];
  for (const list of from) {
    const known = new Set(entriesOf(base, list)?.map(textOf));
    const isNew = (entry: Verbatim) => !known.has(textOf(entry));
    for (;;) {
      const plan = planOf(rest);
      const index = (plan && entriesOf(plan, list)?.findIndex(isNew)) ?? -1;
      if (!plan || index < 0) break;
      const cut = cutItem(plan, list, index);
      if (isRefused(cut)) return undefined;
      added.push({ list, entry: cut.verbatim });
      rest = applyEdits(rest, [cut.removal]);
    }
  }
  return { rest, added };
}

/** Both may have it from a third one. */
function withEntry(text: string, list: List, entry: Verbatim): string | undefined {
  const plan = planOf(text);
  if (!plan) return undefined;
  if (entriesOf(plan, list)?.some((each) => textOf(each) === textOf(entry))) return text;
  const where = isNewestFirst(plan, list) ? 'first' : 'last';
  const edits = insertItem(plan, [list], entry, where);
  return isRefused(edits) ? undefined : applyEdits(text, edits);
}

function textOf({ lines }: Verbatim): string {
  return lines.join('\n');
}
