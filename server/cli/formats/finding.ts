import { oneLine } from '../../language/oneLine.ts';
import { type ReportedFinding, saidTo } from '../../language/reportedFinding.ts';
import type { Colours } from '../colours.ts';

/** A finding on one line: `file:line:column: severity code message`, counted from 1. */
export function findingLine(
  path: string,
  finding: ReportedFinding,
  colours: Colours,
  locale = 'en',
): string {
  const { code, severity, range } = finding;
  const { line, character } = range.start;
  const place = colours.path(`${oneLine(path)}:${line + 1}:${character + 1}:`);
  return `${place} ${colours.severity(severity, `${severity} ${code}`)} ${saidTo(finding, locale)}`;
}
