import { oneLine } from '../../language/oneLine.ts';
import type { ReportedFinding } from '../../language/reportedFinding.ts';
import type { Surface } from '../result.ts';
import { displayUri } from '../targets.ts';

/** The other places that a finding speaks of, each on a line. */
export function relatedLines(
  { related }: ReportedFinding,
  { cwd, colours }: Surface,
): readonly string[] {
  return related.map(({ uri, range: { start }, message }) => {
    const place = `${oneLine(displayUri(uri, cwd))}:${start.line + 1}:${start.character + 1}:`;
    return `  ${colours.faint('see')} ${colours.path(place)} ${message}`;
  });
}
