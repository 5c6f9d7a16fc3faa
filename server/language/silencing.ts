import type { CoachDocument } from '../document/document.ts';
import { fileCodes } from '../document/problem.ts';
import { rules } from '../pitfalls/index.ts';
import type { UnusedIgnore } from '../pitfalls/rule.ts';
import type { ReportedFinding } from './findings.ts';

/** Default severities of all codes: what is an error by default cannot be silenced (format.md). */
const severityOf: ReadonlyMap<string, string> = new Map([
  ...Object.entries(fileCodes).map(([code, { severity }]) => [code, severity] as const),
  ...rules.map(({ code, severity }) => [code, severity] as const),
]);

/** Takes out the findings that a document's comments silence, and says which comments silence none. */
export function silence(
  document: CoachDocument,
  found: readonly ReportedFinding[],
): { kept: ReportedFinding[]; unused: UnusedIgnore[] } {
  const silenced = new Set<ReportedFinding>();
  const unused: UnusedIgnore[] = [];
  for (const { span, codes, reach } of document.ignores) {
    const reached = found.filter(
      ({ code, range }) =>
        severityOf.get(code) !== 'error' && isReached(document.text.offsetAt(range.start), reach),
    );
    const idle = codes.filter((code) => {
      const own = reached.filter((finding) => finding.code === code);
      for (const finding of own) silenced.add(finding);
      return own.length === 0;
    });
    if (idle.length > 0 || codes.length === 0) {
      unused.push({ span, codes: idle.map((code) => ({ code, why: whyIdle(code) })) });
    }
  }
  return { kept: found.filter((finding) => !silenced.has(finding)), unused };
}

function isReached(offset: number, reach: readonly [number, number] | undefined): boolean {
  return !reach || (offset >= reach[0] && offset < reach[1]);
}

function whyIdle(code: string): UnusedIgnore['codes'][number]['why'] {
  const severity = severityOf.get(code);
  if (severity === undefined) return 'unknown';
  return severity === 'error' ? 'cannot-be-silenced' : 'nothing-found';
}
