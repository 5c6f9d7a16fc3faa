import type { Mapping } from '../tree.ts';
import { blockMapping } from './blocks.ts';
import { Cursor } from './cursor.ts';
import { isNotPlain } from './notPlain.ts';

/**
 * Reads YAML as people write it into coach files: mappings, lists and values, with comments. The YAML
 * library takes ten times as long for them, which is most of what `coach check` and the opening of a
 * large workspace would take (`npm run bench -- --only check`).
 *
 * The library stays the judge: for whatever is unusual here, and for whatever is wrong, it is asked
 * (`readTree`), and where this reads a text it comes to the same tree, to the last offset. That is
 * what tests/fuzz/plainYaml.test.ts holds it to.
 *
 * @returns undefined where the library has to read the text. Nothing is thrown.
 */
export function readPlainYaml(text: string): Mapping | undefined {
  if (hasUnusualBlanks(text)) return undefined;
  try {
    const cursor = new Cursor(text);
    cursor.toContent();
    if (cursor.column !== 0) return undefined;
    const tree = blockMapping(cursor, 0, 0);
    return cursor.column < 0 ? tree : undefined;
  } catch (error) {
    if (isNotPlain(error)) return undefined;
    throw error;
  }
}

/** Tabs, a CR that breaks no line and a byte order mark are blank in some places and not in others. */
function hasUnusualBlanks(text: string): boolean {
  const mayHaveCr = text.includes('\r');
  return text.includes('\t') || text.includes('\uFEFF') || (mayHaveCr && /\r(?!\n)/.test(text));
}
