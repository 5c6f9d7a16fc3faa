import { TextDocument } from 'vscode-languageserver-textdocument';
import { dateInWords, distanceInWords } from '../../coaching/datesInWords.ts';
import { ofKind, readDocument } from '../../document/document.ts';
import { startOfLine } from '../../document/lines.ts';
import { nodeAt } from '../../document/place.ts';
import type { CheckIn, CheckInKind } from '../../edits/checkIn.ts';
import { isRefused } from '../../edits/edit.ts';
import { compassOf } from '../../edits/fixes/planOf.ts';
import { type LoggedCheckIn, logCheckIn } from '../../edits/logCheckIn.ts';
import { loggable } from '../../edits/loggable.ts';
import { NEEDS_PLAN } from '../../edits/readableLog.ts';
import { lineAfter } from '../../edits/text.ts';
import { wrongIn } from '../../language/checkInProblems.ts';
import { type Console, UsageError } from '../console.ts';
import { type OneFile, readOneFile } from '../oneFile.ts';
import type { ReadingOptions } from '../options/reading.ts';
import { count } from '../result.ts';
import { askForMissing } from './questions.ts';
import { type SaidOptions, saidIn } from './said.ts';
import { writePlan } from './writePlan.ts';

export interface CheckInOptions extends SaidOptions, ReadingOptions {
  readonly cancelled?: true;
  readonly next?: CheckIn['next'];
  /** False where nothing may be asked. */
  readonly input: boolean;
}

const words: Readonly<Record<CheckInKind, string>> = {
  session: 'the coaching session',
  nudge: 'the nudge',
  'one-on-one': 'the one-on-one',
};

/** Logs what the options say, and prints what was written. @throws UsageError where nothing was. */
export async function logFromOptions(
  kind: CheckInKind,
  file: string,
  options: CheckInOptions,
  console: Console,
): Promise<void> {
  const read = await readOneFile(file, "a log is one person's", options, console);
  const { document, path, surroundings } = read;
  const plan = ofKind(document, 'plan');
  if (!plan) throw new UsageError(`${path}: ${NEEDS_PLAN}`);
  const { today } = surroundings;
  const status = options.cancelled ? 'cancelled' : 'held';
  const said: CheckIn = { kind, status, next: options.next, ...saidIn(options, plan, today) };
  const found = loggable(document, said, today);
  if (isRefused(found)) throw new UsageError(`${path}: ${found.refused}`);
  const checkIn =
    options.input && console.terminal && !document.isPrivate
      ? await askForMissing(said, found, today, console.terminal)
      : said;
  const logged = logCheckIn(document, checkIn, compassOf(surroundings), today);
  if (isRefused(logged)) throw new UsageError(`${path}: ${logged.refused}`);
  const wrong = wrongIn(document, logged.edits, surroundings);
  if (wrong.length > 0) {
    throw new UsageError(
      `${path}: nothing was written.\n${wrong.map((each) => `  ${each}\n`).join('')}`.trimEnd(),
    );
  }
  const text = await writePlan(read, logged.edits);
  console.stdout.write(inWords(checkIn, logged, read, text));
}

/** What was written; of a private file only that it was. */
function inWords(
  { kind, status }: CheckIn,
  { date, planned, next, carried, entry }: LoggedCheckIn,
  { document, path, surroundings: { today } }: OneFile,
  text: string,
): string {
  const plannedFor =
    planned && !planned.equals(date) ? ` (it was planned for ${dateInWords(planned)})` : '';
  const head = `${path}: ${words[kind]} of ${dateInWords(date)} is logged as ${status}${plannedFor}.\n`;
  if (document.isPrivate) return head;
  const after = readDocument(TextDocument.create(document.uri, 'coach', 0, text));
  const node = nodeAt(after.tree, ['log', entry]);
  const lines = node
    ? text.slice(startOfLine(text, node.span[0]), lineAfter(text, node.span[1])).trimEnd()
    : '';
  const distance =
    next &&
    distanceInWords(
      {
        loop: 'session',
        due: next,
        overdueDays: 0,
        source: { from: 'planned', entry },
        movedBy: [],
        isPaused: false,
      },
      today,
    );
  return [
    head,
    ...(lines === '' ? [] : [`\n${lines.replaceAll('\r\n', '\n')}\n\n`]),
    ...(carried.length > 0
      ? [
          `${count(carried.length, 'open commitment')} carried over; --kept says that one was kept.\n`,
        ]
      : []),
    ...(next ? [`The next session is planned for ${dateInWords(next)} (${distance}).\n`] : []),
  ].join('');
}
