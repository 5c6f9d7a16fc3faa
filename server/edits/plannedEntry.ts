import type { Temporal } from 'temporal-polyfill';
import type { LogEntry } from '../../schemas/generated/format.d.ts';
import type { CoachDocument } from '../document/document.ts';
import { columnOf } from '../document/lines.ts';
import { nodeAt, type Path } from '../document/place.ts';
import { type Mapping, type Tree, toData } from '../document/tree.ts';
import { appendText } from './appendText.ts';
import type { CheckIn } from './checkIn.ts';
import { type Edits, together } from './edit.ts';
import { insertItems } from './insertItem.ts';
import { insertKeys } from './insertKeys.ts';
import { changesElsewhere, refusals } from './locate.ts';
import { replaceScalar, replaceValue } from './replace.ts';
import {
  Ask,
  blockEntries,
  Gap,
  Inline,
  inline,
  isList,
  type Sketch,
  type SketchMapping,
} from './sketch.ts';
import { styleOf } from './style.ts';
import { lineBreakOf } from './text.ts';

/**
 * Turns a planned entry of the log into what became of it. What stands in it already stays: texts are
 * added to, lists and colours are gone on with.
 *
 * @param date with a choice where it is not known for sure.
 * @param said what is to be said besides date, kind and status.
 */
export function settlePlanned(
  document: CoachDocument,
  index: number,
  { status, kind }: Pick<CheckIn, 'status'> & Pick<LogEntry, 'kind'>,
  date: Temporal.PlainDate | Ask,
  said: SketchMapping,
): Edits {
  const path = ['log', index];
  const entry = nodeAt(document.tree, path);
  if (entry?.type !== 'mapping') return refusals.unreadable;
  if (entry.aliased) return refusals.aliased;
  const shared = changesElsewhere(document, path);
  if (shared) return shared;
  const settled = { date: date instanceof Ask ? date : date.toString(), status };
  const isShort = kind === 'nudge' || status === 'cancelled';
  if (!isShort && mayUnfold(document, entry, said)) {
    return unfolded(document, entry, settled, said);
  }
  const known = Object.entries(said).filter(([key]) => entry.entries.has(key));
  const fresh = Object.entries(said).filter(([key]) => !entry.entries.has(key));
  return together([
    ...Object.entries(settled).map(([key, value]) => replaced(document, [...path, key], value)),
    // Before the keys behind them: both may come to the same place.
    ...known.map(([key, value]) => goneOnWith(document, [...path, key], value)),
    ...(fresh.length > 0 ? [insertKeys(document, path, Object.fromEntries(fresh))] : []),
  ]);
}

/** Only what differs is changed. */
function replaced(document: CoachDocument, path: Path, value: Ask | string): Edits {
  const node = nodeAt(document.tree, path);
  if (node?.type === 'scalar' && node.value === value) return [];
  return replaceScalar(document, path, value);
}

/**
 * Whether an entry in `{ }` can be put on lines of its own: a session's line would become long. Not
 * within a log in `[ ]`, nor where anything in it would get lost or is said twice.
 */
function mayUnfold({ tree, text }: CoachDocument, entry: Mapping, said: SketchMapping): boolean {
  const log = nodeAt(tree, ['log']);
  const source = text.getText().slice(...entry.span);
  return (
    entry.flow &&
    log?.type === 'sequence' &&
    !log.flow &&
    !/[#&*!\n\r]/.test(source) &&
    !Object.entries(said).some(([key, value]) => entry.entries.has(key) && !isHole(value))
  );
}

function unfolded(
  document: CoachDocument,
  entry: Mapping,
  settled: SketchMapping,
  said: SketchMapping,
): Edits {
  const source = document.text.getText();
  const stood = Object.fromEntries(
    [...entry.entries].map(([key, { value }]) => [key, asSketch(value)]),
  );
  const fresh = Object.entries(said).filter(([key]) => !entry.entries.has(key));
  const lines = blockEntries(
    { ...stood, ...settled, ...Object.fromEntries(fresh) },
    styleOf(document),
  );
  const indent = lineBreakOf(source) + ' '.repeat(columnOf(source, entry.span[0]));
  const pieces = lines.flatMap((line, index) => (index === 0 ? line : [indent, ...line]));
  return [{ span: entry.span, pieces }];
}

function asSketch(node: Tree): Sketch {
  const data = toData(node) as Sketch | null;
  return node.type === 'scalar' ? (data ?? '') : inline(data ?? '');
}

/** Goes on with what stands at a path: nothing that anybody wrote goes. */
function goneOnWith(document: CoachDocument, path: Path, value: Sketch): Edits {
  const node = nodeAt(document.tree, path);
  if (isHole(value) || !node) return [];
  if (node.type === 'scalar' && node.value === null) return replaceValue(document, path, value);
  const plain = value instanceof Inline ? value.value : value;
  if (node.type === 'sequence' && isList(plain)) {
    const known = new Set(node.items.map((item) => JSON.stringify(toData(item))));
    const items = plain.filter((item) => !known.has(JSON.stringify(item)));
    return items.length > 0 ? insertItems(document, path, items, 'last') : [];
  }
  if (node.type === 'mapping' && isMapping(plain)) {
    const fresh = Object.entries(plain).filter(([key]) => !node.entries.has(key));
    const known = Object.entries(plain).filter(([key]) => node.entries.has(key));
    return together([
      ...known.map(([key, each]) => replaceValue(document, [...path, key], each)),
      ...(fresh.length > 0 ? [insertKeys(document, path, Object.fromEntries(fresh))] : []),
    ]);
  }
  if (node.type !== 'scalar' || typeof plain === 'object') return refusals.unreadable;
  return path.at(-1) === 'notes'
    ? appendText(document, path, node, String(plain))
    : replaceValue(document, path, plain);
}

/** Nothing is lost where what is left to be filled in has been filled in already. */
function isHole(value: Sketch): boolean {
  if (value instanceof Inline) return isHole(value.value);
  if (isMapping(value)) return Object.values(value).every(isHole);
  return value instanceof Ask || value instanceof Gap || (isList(value) && value.every(isHole));
}

function isMapping(value: Sketch): value is SketchMapping {
  return (
    typeof value === 'object' &&
    !isList(value) &&
    !(value instanceof Ask || value instanceof Gap || value instanceof Inline)
  );
}
