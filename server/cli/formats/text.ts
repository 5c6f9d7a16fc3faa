import type { ReportedFinding } from '../../language/reportedFinding.ts';
import { type CheckedFile, type Format, type Surface, summaryLine } from '../result.ts';
import { codeFrame } from './codeFrame.ts';
import { findingLine } from './finding.ts';
import { relatedLines } from './related.ts';
import { sourceLine } from './sourceLine.ts';

/**
 * For people, and for problem matchers: a line for each finding. In a terminal the place is shown
 * below it, with a blank line between findings.
 */
export const text: Format = (result, surface) => {
  const lines = result.files.flatMap((file) =>
    file.findings.flatMap((finding) => [
      findingLine(file.path, finding, surface.colours, surface.locale),
      ...below(file, finding, surface),
    ]),
  );
  return `${[...lines, summaryLine(result, surface.locale)].join('\n')}\n`;
};

/** What a terminal shows below a finding's line: never text of a private file. */
function below(file: CheckedFile, finding: ReportedFinding, surface: Surface): string[] {
  const { colours, columns } = surface;
  if (columns === undefined) return [];
  const { range, severity } = finding;
  const source = sourceLine(file, range.start.line);
  const frame = source === undefined ? [] : codeFrame(source, range, severity, colours, columns);
  return [...frame, ...relatedLines(finding, surface), ''];
}
