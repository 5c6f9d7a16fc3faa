import type { Temporal } from 'temporal-polyfill';
import type { Plan } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { colours, coloursOf, openThemes } from '../coaching/themes.ts';
import type { CoachDocument } from '../document/document.ts';
import { columnOf, startOfLine } from '../document/lines.ts';
import { nodeAt } from '../document/place.ts';
import type { Mapping, Sequence, Span } from '../document/tree.ts';
import { plainText, type Refusal, TabStops } from './edit.ts';
import { isNewestFirst } from './newestFirst.ts';
import {
  ask,
  blockItem,
  choose,
  type Line,
  mustChoose,
  type SketchMapping,
  type Style,
} from './sketch.ts';
import { lineAfter, lineAfterNode, lineBreakOf } from './text.ts';

/** Whole lines to put at the beginning of a line; all other bytes stay. */
export interface LineInsertion {
  /** Where a line begins, or the text ends. */
  readonly offset: number;
  /** True at the end of a text without a line break at its end: one has to come first. */
  readonly needsLineBreak: boolean;
  /** The text's own. */
  readonly lineBreak: string;
  /** The lines, each with its line break. */
  readonly text: string;
  /** The same with tab stops, in the syntax of LSP's snippets. */
  readonly snippet: string;
}

/**
 * A held session of today for the plan's log: first where the log's entries stand newest first, else
 * last, indented as they are. The colours of the open themes are left to choose.
 */
export function logSession(
  document: CoachDocument<'plan'>,
  today: Temporal.PlainDate,
): LineInsertion | Refusal {
  const source = document.text.getText();
  const { tree } = document;
  const log = nodeAt(tree, ['log']);
  // Where the text as a whole is in doubt, so are the places in it.
  if (!document.isSound || tree?.type !== 'mapping') return refusals.unreadable;
  if (tree.flow) return refusals.flowPlan;
  if (!log) {
    const column = columnOf(source, firstKey(tree)?.[0] ?? tree.span[0]);
    const head = [[`${' '.repeat(column)}log:`]];
    return insertion(document, today, lineAfter(source, tree.span[1]), column + 2, head);
  }
  if (log.aliased) return refusals.elsewhere;
  if (log.type === 'sequence' && !log.flow) return intoList(document, today, log);
  if (log.type === 'sequence') return log.items.length === 0 ? refusals.emptyFlow : refusals.flow;
  if (log.type === 'scalar' && log.value === null) {
    const key = tree.entries.get('log')?.key;
    // A value that is left out stands at its key.
    if (key?.[0] !== log.span[0]) return refusals.nothing;
    return insertion(document, today, lineAfter(source, key[1]), columnOf(source, key[0]) + 2, []);
  }
  return refusals.unreadable;
}

function firstKey(mapping: Mapping): Span | undefined {
  for (const { key } of mapping.entries.values()) return key;
  return undefined;
}

const refusals = {
  flow: {
    refused:
      'The log is written in `[ ]`. Put its entries on lines of their own, each after `- `, and try again.',
  },
  flowPlan: {
    refused: 'The plan is written in `{ }`. Put its keys on lines of their own, and try again.',
  },
  emptyFlow: { refused: 'Remove the `[]` behind `log:`, and try again.' },
  nothing: { refused: 'Remove the `null` behind `log:`, and try again.' },
  elsewhere: {
    refused:
      'The log stands elsewhere and is only referred to with `*`: write its entries out under `log:`, and try again.',
  },
  unreadable: { refused: 'The log cannot be read: mend its errors first, and try again.' },
} as const satisfies Record<string, Refusal>;

function intoList(
  document: CoachDocument<'plan'>,
  today: Temporal.PlainDate,
  log: Sequence,
): LineInsertion {
  const source = document.text.getText();
  const dash = log.span[0];
  const column = columnOf(source, dash);
  const offset = isNewestFirst(document, 'log')
    ? startOfLine(source, dash)
    : lineAfterNode(source, log, column);
  return insertion(document, today, offset, column, []);
}

function insertion(
  document: CoachDocument<'plan'>,
  today: Temporal.PlainDate,
  offset: number,
  column: number,
  head: readonly Line[],
): LineInsertion {
  const source = document.text.getText();
  const lineBreak = lineBreakOf(source);
  const pieces = (entry: SketchMapping) => {
    const lines = blockItem(entry, style).map((line): Line => [' '.repeat(column), ...line]);
    return [...head, ...lines].flatMap((line) => [...line, lineBreak]);
  };
  return {
    offset,
    needsLineBreak: offset === source.length && offset > 0 && !/[\r\n]$/.test(source),
    lineBreak,
    text: plainText(pieces(plainSession(today))),
    snippet: new TabStops().snippet(pieces(askedSession(document.content, today))),
  };
}

/** How an entry is indented in itself, whatever the rest of the plan does. */
const style: Style = { step: 2, listIndent: 2, quoting: 'plain' };

/** What stands without a choice to make: no colour is given that nobody has chosen. */
export function plainSession(today: Temporal.PlainDate): SketchMapping {
  return { date: today.toString(), kind: 'session', mostly: 'growth', notes: '' };
}

/** A held session with what there is to choose: the colours of the open themes among it. */
export function askedSession(plan: Plan, today: Temporal.PlainDate): SketchMapping {
  const themes = attempt(() => openThemes(plan).map(({ theme }) => theme.id)) ?? [];
  const progress = Object.fromEntries(
    themes.map((id) => [id, mustChoose(coloursFor(id, plan, today))]),
  );
  return {
    date: today.toString(),
    kind: 'session',
    mostly: choose(['growth', 'career', 'feedback', 'status', 'other']),
    ...(themes.length > 0 ? { progress } : {}),
    notes: ask('What was talked about'),
  };
}

/** The last colour first: someone who leaves before choosing has said that nothing has changed. */
function coloursFor(theme: string, plan: Plan, today: Temporal.PlainDate): readonly string[] {
  const last = attempt(() => coloursOf(theme, plan, today).at(-1)?.colour);
  return last === undefined ? colours : [last, ...colours.filter((colour) => colour !== last)];
}
