import type { CoachDocument } from '../document/document.ts';
import type { ReportedFinding } from '../language/reportedFinding.ts';

export interface CheckedFile {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  readonly document: CoachDocument;
  readonly findings: readonly ReportedFinding[];
}

export interface CheckResult {
  /** The date that was taken for today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Every file that was checked, sorted by path. */
  readonly files: readonly CheckedFile[];
}

/** Turns a result into the text that is printed, with a line break at its end. */
export type Format = (result: CheckResult) => string;

/** Findings by severity, over all files. */
export interface Summary {
  readonly files: number;
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
}

export function summary({ files }: CheckResult): Summary {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const file of files) for (const finding of file.findings) counts[finding.severity]++;
  return { files: files.length, ...counts };
}
