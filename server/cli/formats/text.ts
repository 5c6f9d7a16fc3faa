import { type CheckedFile, type Format, summaryLine } from '../result.ts';
import { codeFrame } from './codeFrame.ts';
import { findingLine } from './finding.ts';
import { relatedLines } from './related.ts';

/**
 * For people, and for problem matchers: a line for each finding. In a terminal the place is shown
 * below it, with a blank line between findings.
 */
export const text: Format = (result, surface) => {
  const lines = result.files.flatMap((file) =>
    file.findings.flatMap((finding) => {
      const line = findingLine(file.path, finding, surface.colours);
      if (surface.columns === undefined) return [line];
      const { severity, range } = finding;
      const frame = lineOf(file, range.start.line, (source) =>
        codeFrame(source, range, severity, surface.colours, surface.columns ?? 0),
      );
      return [line, ...frame, ...relatedLines(finding, surface), ''];
    }),
  );
  return `${[...lines, summaryLine(result)].join('\n')}\n`;
};

/** What to show of a line: nothing, in a private file. */
function lineOf(
  { isPrivate, text }: CheckedFile,
  line: number,
  show: (source: string) => string[],
): string[] {
  if (isPrivate) return [];
  const start = { line, character: 0 };
  const source = text.getText({ start, end: { line: line + 1, character: 0 } });
  return show(source.replace(/[\r\n]+$/, ''));
}
