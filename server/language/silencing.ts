import type { CoachDocument } from '../document/document.ts';
import { fileCodes } from '../document/problem.ts';
import { rules } from '../pitfalls/index.ts';
import type { UnusedIgnore } from '../pitfalls/rule.ts';
import type { ReportedFinding } from './reportedFinding.ts';

/** Default severities of all codes: what is an error by default cannot be silenced (format.md). */
const severityOf: ReadonlyMap<string, string> = new Map([
  ...Object.entries(fileCodes).map(([code, { severity }]) => [code, severity] as const),
  ...rules.map(({ code, severity }) => [code, severity] as const),
]);

/** Takes out the findings that a document's comments silence, and says which comments silence none. */
export function silence(
  document: CoachDocument,
  found: readonly ReportedFinding[],
): { kept: readonly ReportedFinding[]; unused: UnusedIgnore[] } {
  if (document.ignores.length === 0) return { kept: found, unused: [] };
  const candidates = found.filter(({ code }) => severityOf.get(code) !== 'error');
  const present = new Set(candidates.flatMap(placesOf));
  const silenced = new Set<string>();
  const unused: UnusedIgnore[] = [];
  for (const { span, codes, line: start } of document.ignores) {
    const line = start === undefined ? undefined : document.text.positionAt(start).line;
    const idle = codes.filter((code) => {
      silenced.add(place(code, line));
      return !present.has(place(code, line));
    });
    if (idle.length > 0 || codes.length === 0) {
      unused.push({ span, codes: idle.map((code) => ({ code, why: whyIdle(code) })) });
    }
  }
  const kept = found.filter(
    (finding) =>
      severityOf.get(finding.code) === 'error' ||
      !placesOf(finding).some((each) => silenced.has(each)),
  );
  return { kept, unused };
}

/** Where a comment may silence a finding: on its line, or in its file. */
function placesOf({ code, range }: ReportedFinding): [onLine: string, inFile: string] {
  return [place(code, range.start.line), place(code, undefined)];
}

function place(code: string, line: number | undefined): string {
  return `${code} ${line ?? 'file'}`;
}

function whyIdle(code: string): UnusedIgnore['codes'][number]['why'] {
  const severity = severityOf.get(code);
  if (severity === undefined) return 'unknown';
  return severity === 'error' ? 'cannot-be-silenced' : 'nothing-found';
}
