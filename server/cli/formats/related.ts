import { inLanguage } from '../../coaching/inLanguage.ts';
import { say } from '../../coaching/say.ts';
import { oneLine } from '../../language/oneLine.ts';
import { type ReportedFinding, saidTo } from '../../language/reportedFinding.ts';
import type { Surface } from '../result.ts';
import { displayUri } from '../targets.ts';

/** The other places that a finding speaks of, each on a line. */
export function relatedLines(
  { related }: ReportedFinding,
  { cwd, colours, locale }: Surface,
): readonly string[] {
  return related.map((place) => {
    const {
      uri,
      range: { start },
    } = place;
    const where = `${oneLine(displayUri(uri, cwd))}:${start.line + 1}:${start.character + 1}:`;
    return `  ${colours.faint(inLanguage(say`see`, locale))} ${colours.path(where)} ${saidTo(place, locale)}`;
  });
}
