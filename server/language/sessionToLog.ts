import { attempt } from '../coaching/brokenPart.ts';
import { dateInWords } from '../coaching/datesInWords.ts';
import { emotionGroups } from '../coaching/emotions.ts';
import { settledCheckIn } from '../coaching/plannedCheckIn.ts';
import { coloursOf, eachOpenTheme } from '../coaching/themes.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';
import { NEEDS_PLAN, unwritableLog } from '../edits/readableLog.ts';
import type { SessionToLogResult } from '../protocol.ts';

/** What someone has to know who logs a session, or why none can be logged. */
export function sessionToLog(
  document: CoachDocument,
  { today }: Surroundings,
  locale: string,
): SessionToLogResult {
  const refusal = unwritableLog(document);
  if (refusal) return refusal;
  const plan = ofKind(document, 'plan')?.content;
  if (!plan) return { refused: NEEDS_PLAN };
  const { date } = settledCheckIn(plan, { kind: 'session', status: 'held' }, today);
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
