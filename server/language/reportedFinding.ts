import type { Severity } from '../coaching/severity.ts';
import type { Range } from '../document/range.ts';

/** A finding as every face shows it. */
export interface ReportedFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly { uri: string; range: Range; message: string }[];
  readonly data?: Readonly<Record<string, unknown>>;
}
