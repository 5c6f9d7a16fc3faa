import type { Temporal } from 'temporal-polyfill';
import { attempt } from '../coaching/brokenPart.ts';
import { openThemes } from '../coaching/themes.ts';
import type { CoachDocument } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';
import type { Mapping, Sequence, Span } from '../document/tree.ts';
import { writeScalar } from './scalar.ts';
import { columnOf, lineAfter, lineBreakOf, startOfLine } from './text.ts';

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

export interface Refusal {
  readonly refused: string;
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
    const head = [`${' '.repeat(column)}log:`];
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
  const offset = isNewestFirst(log)
    ? startOfLine(source, dash)
    : afterComments(source, lineAfter(source, log.span[1]), column);
  return insertion(document, today, offset, column, []);
}

/** Comments that are indented more than the list's dashes belong to the entry before them. */
function afterComments(source: string, from: number, column: number): number {
  let offset = from;
  while (/^[ \t]*#/.test(lineAt(source, offset)) && indentation(source, offset) > column) {
    offset = lineAfter(source, offset + indentation(source, offset) + 1);
  }
  return offset;
}

function lineAt(source: string, offset: number): string {
  return /^[^\r\n]*/.exec(source.slice(offset))?.[0] ?? '';
}

function indentation(source: string, offset: number): number {
  return /^[ \t]*/.exec(lineAt(source, offset))?.[0].length ?? 0;
}

/** Decided by the first and the last entry that have dates; dates of the format compare as text. */
function isNewestFirst(log: Sequence): boolean {
  const dates = log.items.flatMap((item) => {
    const date = (item as Partial<Mapping>).entries?.get('date')?.value;
    return date?.type === 'scalar' ? String(date.value) : [];
  });
  const [first, last] = [dates[0], dates.at(-1)];
  return first !== undefined && last !== undefined && first > last;
}

function insertion(
  document: CoachDocument<'plan'>,
  today: Temporal.PlainDate,
  offset: number,
  column: number,
  head: readonly string[],
): LineInsertion {
  const source = document.text.getText();
  const lineBreak = lineBreakOf(source);
  const render = (entry: string[]) =>
    [
      ...head,
      ...entry.map((line, index) => ' '.repeat(column) + (index === 0 ? '- ' : '  ') + line),
    ]
      .map((line) => line + lineBreak)
      .join('');
  const themes = attempt(() => openThemes(document.content).map(({ theme }) => theme.id)) ?? [];
  return {
    offset,
    needsLineBreak: offset === source.length && offset > 0 && !/[\r\n]$/.test(source),
    lineBreak,
    text: render(plainEntry(today)),
    snippet: render(snippetEntry(today, themes)),
  };
}

/** What stands without a choice to make: no colour is given that nobody has chosen. */
function plainEntry(today: Temporal.PlainDate): string[] {
  return [`date: ${today}`, 'kind: session', 'mostly: growth', "notes: ''"];
}

function snippetEntry(today: Temporal.PlainDate, themes: readonly string[]): string[] {
  let stop = 0;
  const choice = (...words: string[]) => `\${${++stop}|${words.join(',')}|}`;
  const lines = [
    `date: ${today}`,
    'kind: session',
    `mostly: ${choice('growth', 'career', 'feedback', 'status', 'other')}`,
  ];
  if (themes.length > 0) lines.push('progress:');
  for (const id of themes)
    lines.push(`  ${escapeSnippet(writeScalar(id))}: ${choice('green', 'amber', 'red')}`);
  lines.push(`notes: \${${++stop}:What was talked about}`);
  return lines;
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
