import { inLanguage, isGerman } from '../coaching/inLanguage.ts';
import type { Text } from '../coaching/say.ts';
import type { Severity } from '../coaching/severity.ts';
import type { Range } from '../document/range.ts';

import { oneLine } from './oneLine.ts';

/** A finding as every face shows it. */
export interface ReportedFinding {
  readonly code: string;
  readonly severity: Severity;
  /** In English: what programs read, and tests. */
  readonly message: string;
  /** The same for people, whose language only the edge knows: `saidTo` puts it into words. */
  readonly said: Text;
  readonly range: Range;
  readonly related: readonly { uri: string; range: Range; message: string; said: Text }[];
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A message of a finding, or of a place that it speaks of, on one line in the language of a reader. */
export function saidTo({ said, message }: { said: Text; message: string }, locale: string): string {
  return isGerman(locale) ? oneLine(inLanguage(said, locale)) : message;
}
