import { CST, isScalar, type ScalarTag, Schema } from 'yaml';
import { leaveToLibrary } from './notPlain.ts';

/** How the library tells numbers, true and false, and null from text. */
const tags = new Schema({ schema: 'core' }).tags.flatMap((tag): TestedTag[] => {
  const { default: isDefault, test, resolve } = tag as ScalarTag;
  return isDefault === true && test ? [{ test, resolve }] : [];
});

type TestedTag = Required<Pick<ScalarTag, 'test' | 'resolve'>>;

/** How the words begin that are no text, such as `null` and `True`. */
const FIRST_LETTERS = new Set([...'nNtTfF'].map(codeOf));
/** How numbers begin, and `~`. */
const FIRST_SIGNS = new Set([...'0123456789+-.~'].map(codeOf));

/** What has been found of scalars that may be no text: the same dates and ratings stand everywhere. */
const known = new Map<string, unknown>();
const MOST_KNOWN = 1000;

/** The value of a plain scalar, as the core schema says: text, a number, true, false or null. */
export function plainValue(source: string): unknown {
  const { length } = source;
  const first = source.charCodeAt(0);
  const isSuspect =
    FIRST_SIGNS.has(first) || ((length === 4 || length === 5) && FIRST_LETTERS.has(first));
  if (!isSuspect) return source;
  if (known.has(source)) return known.get(source);
  const tag = tags.find(({ test }) => test.test(source));
  const resolved = tag ? tag.resolve(source, leaveToLibrary, {}) : source;
  const value = isScalar(resolved) ? resolved.value : resolved;
  if (known.size === MOST_KNOWN) known.clear();
  known.set(source, value);
  return value;
}

function codeOf(character: string): number {
  return character.charCodeAt(0);
}

/**
 * The text of a scalar that takes more than cutting it out: one of several lines, or with escapes.
 *
 * @param source with its quotes, if it has any.
 */
export function flowScalarText(
  type: 'scalar' | 'single-quoted-scalar' | 'double-quoted-scalar',
  source: string,
): string {
  return textOf({ type, offset: 0, indent: 0, source, end: [] });
}

/** @param header the `|` or `>` with what belongs to it. @param source the lines below. */
export function blockScalarText(header: string, source: string, indent: number): string {
  const props: CST.Token[] = [{ type: 'block-scalar-header', offset: 0, indent, source: header }];
  return textOf({ type: 'block-scalar', offset: 0, indent, props, source });
}

function textOf(token: CST.FlowScalar | CST.BlockScalar): string {
  return CST.resolveAsScalar(token, true, leaveToLibrary)?.value ?? leaveToLibrary();
}
