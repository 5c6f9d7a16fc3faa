import { attempt } from '../coaching/brokenPart.ts';
import { dateInWords } from '../coaching/datesInWords.ts';
import { emotionGroups } from '../coaching/emotions.ts';
import { inLanguage } from '../coaching/inLanguage.ts';
import { coloursOf, eachOpenTheme } from '../coaching/themes.ts';
import type { CoachDocument } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';
import { isRefused } from '../edits/edit.ts';
import { loggable } from '../edits/loggable.ts';
import type { SessionToLogResult } from '../protocol.ts';

/** What someone has to know who logs a session, or why none can be logged. */
export function sessionToLog(
  document: CoachDocument,
  { today }: Surroundings,
  locale: string,
): SessionToLogResult {
  const found = loggable(document, { kind: 'session', status: 'held' }, today);
  if (isRefused(found)) return { refused: inLanguage(found.refused, locale) };
  const { plan, date } = found;
  return {
    version: document.text.version,
    date: date.toString(),
    themes: eachOpenTheme(plan, function* ({ id, title }) {
      const last = attempt(() => coloursOf(id, plan, today).at(-1));
      yield {
        id,
        title,
        ...(last && { last: { colour: last.colour, on: dateInWords(last.date, locale) } }),
      };
    }),
    emotions: emotionGroups().map(({ title, emotions }) => ({ title, emotions })),
  };
}
