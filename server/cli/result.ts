import type { TextDocument } from 'vscode-languageserver-textdocument';
import { inLanguage } from '../coaching/inLanguage.ts';
import { say } from '../coaching/say.ts';
import type { ReportedFinding } from '../language/reportedFinding.ts';
import type { Colours } from './colours.ts';
import type { Failure } from './failures.ts';

export interface CheckedFile {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  readonly uri: string;
  readonly text: TextDocument;
  /** Nothing of its text may be shown. */
  readonly isPrivate: boolean;
  readonly findings: readonly ReportedFinding[];
}

export interface CheckResult {
  /** The date that was taken for today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Every file that was checked, sorted by path. */
  readonly files: readonly CheckedFile[];
  /** Files and folders that could not be read or written, with the reason, sorted by path. */
  readonly failures: readonly Failure[];
  /** Whether a finding is one of those that make the exit code 1. */
  isGrave(finding: ReportedFinding): boolean;
}

/** What a format needs to know of where it is shown. */
export interface Surface {
  readonly cwd: string;
  /** The reader's language, for what people read: what programs read is English everywhere. */
  readonly locale: 'de' | 'en';
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly colours: Colours;
  /** The width of the terminal, in columns; undefined where the output goes elsewhere. */
  readonly columns: number | undefined;
}

/** Turns a result into the text that is printed, with a line break at its end. */
export type Format = (result: CheckResult, surface: Surface) => string;

/** Findings by severity, over all files. */
export interface Summary {
  readonly files: number;
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
}

export function summary(files: readonly CheckedFile[]): Summary {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const file of files) for (const finding of file.findings) counts[finding.severity]++;
  return { files: files.length, ...counts };
}

/** A summary in words. */
export function summaryLine(result: CheckResult, locale = 'en'): string {
  const { files, error, warning, information, hint } = summary(result.files);
  const errors = error === 1 ? say`1 error` : say`${error} errors`;
  const warnings = warning === 1 ? say`1 warning` : say`${warning} warnings`;
  const hints = hint === 1 ? say`1 hint` : say`${hint} hints`;
  const checked = files === 1 ? say`1 file checked` : say`${files} files checked`;
  return inLanguage(
    say`${checked}: ${errors}, ${warnings}, ${say`${information} information`}, ${hints}`,
    locale,
  );
}

/** A number with its word, in the plural where it needs one. */
export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
