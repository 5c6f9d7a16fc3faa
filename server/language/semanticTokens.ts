import type { CoachDocument } from '../document/document.ts';
import type { NameSort } from '../document/names/name.ts';
import { namesOf } from '../document/names/namesOf.ts';
import { type Range, rangeOfSpan } from '../document/range.ts';
import type { Surroundings } from '../document/surroundings.ts';
import { resolver } from './semanticTokens/resolution.ts';

/** LSP's own types, so that every theme and every editor has colours for them. */
export const tokenTypes = [
  'class',
  'interface',
  'enumMember',
  'variable',
  'property',
  'parameter',
  'function',
] as const;

/** `unresolved` is ours: an id that names nothing. */
export const tokenModifiers = ['definition', 'unresolved'] as const;

/** A name on one line. */
export interface Token {
  readonly range: Range;
  readonly type: (typeof tokenTypes)[number];
  readonly modifiers: readonly (typeof tokenModifiers)[number][];
}

const types: Readonly<Record<NameSort, Token['type']>> = {
  bucket: 'class',
  skill: 'interface',
  trait: 'interface',
  level: 'enumMember',
  theme: 'variable',
  action: 'property',
  person: 'parameter',
  question: 'function',
  emotion: 'enumMember',
};

/**
 * The names in a document with what they turn out to be, in the order of the text. A name of which it cannot
 * be told (its compass is not there, or not everything has been read yet) is left to the grammar.
 */
export function semanticTokens(
  document: CoachDocument,
  surroundings: Surroundings,
  within?: Range,
): Token[] {
  const resolve = resolver(document, surroundings);
  const tokens: Token[] = [];
  for (const name of namesOf(document).all) {
    // What an alias brings in stands at the alias, which is no name.
    if (name.aliased) continue;
    const range = rangeOfSpan(document.text, name.span);
    if (within && (range.end.line < within.start.line || range.start.line > within.end.line)) {
      continue;
    }
    const resolution = resolve(name);
    if (!resolution || range.start.character >= range.end.character) continue;
    const { sort, isResolved } = resolution;
    tokens.push({
      range,
      type: types[sort],
      modifiers: isResolved ? (name.role === 'definition' ? ['definition'] : []) : ['unresolved'],
    });
  }
  tokens.sort(byPlace);
  return tokens.filter((token, index) => index === 0 || byEnd(tokens[index - 1], token) <= 0);
}

function byPlace({ range: { start: one } }: Token, { range: { start: other } }: Token): number {
  return one.line - other.line || one.character - other.character;
}

/** Whether a token begins where the one before it ends, or later. */
function byEnd(before: Token | undefined, { range: { start } }: Token): number {
  if (!before) return 0;
  const { end } = before.range;
  return end.line - start.line || end.character - start.character;
}
