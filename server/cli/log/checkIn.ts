import { TextDocument } from 'vscode-languageserver-textdocument';
import { awayInWords, dateInWords } from '../../coaching/datesInWords.ts';
import { say } from '../../coaching/say.ts';
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
import { askForMissing } from './questions.ts';
import { type SaidOptions, saidIn } from './said.ts';
import { writePlan } from './writePlan.ts';

export interface CheckInOptions extends SaidOptions, ReadingOptions {
  readonly cancelled?: true;
  readonly next?: CheckIn['next'];
  /** False where nothing may be asked. */
  readonly input: boolean;
}

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
  if (!plan) throw new UsageError(say`${path}: ${NEEDS_PLAN}`);
  const { today } = surroundings;
  const status = options.cancelled ? 'cancelled' : 'held';
  const said: CheckIn = { kind, status, next: options.next, ...saidIn(options, plan, today) };
  const found = loggable(document, said, today);
  if (isRefused(found)) throw new UsageError(say`${path}: ${found.refused}`);
  const checkIn =
    options.input && console.terminal && !document.isPrivate
      ? await askForMissing(said, found, today, console.terminal)
      : said;
  const logged = logCheckIn(document, checkIn, compassOf(surroundings), today);
  if (isRefused(logged)) throw new UsageError(say`${path}: ${logged.refused}`);
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
  const head = `${path}: ${sentences[status][kind](dateInWords(date))}\n`;
  if (document.isPrivate) return head;
  return [
    head,
    ...(planned && !planned.equals(date) ? [`It was planned for ${dateInWords(planned)}.\n`] : []),
    `\n${linesOf(document.uri, text, entry)}\n\n`,
    ...(carried.length === 1
      ? ['An open commitment was carried over; --kept says that one was kept.\n']
      : []),
    ...(carried.length > 1
      ? [`${carried.length} open commitments were carried over; --kept says that one was kept.\n`]
      : []),
    ...(next
      ? [`The next session is planned for ${dateInWords(next)} (${awayInWords(next, today)}).\n`]
      : []),
  ].join('');
}

const sentences: Readonly<Record<CheckIn['status'], Record<CheckInKind, (day: string) => string>>> =
  {
    held: {
      session: (day) => `the coaching session of ${day} is logged.`,
      nudge: (day) => `the nudge of ${day} is logged.`,
      'one-on-one': (day) => `the one-on-one of ${day} is logged.`,
    },
    cancelled: {
      session: (day) => `the coaching session is logged as cancelled on ${day}.`,
      nudge: (day) => `the nudge is logged as cancelled on ${day}.`,
      'one-on-one': (day) => `the one-on-one is logged as cancelled on ${day}.`,
    },
  };

/** The lines of an entry of the log, as they are in the file. */
function linesOf(uri: string, text: string, entry: number): string {
  const { tree } = readDocument(TextDocument.create(uri, 'coach', 0, text));
  const node = nodeAt(tree, ['log', entry]);
  if (!node) return '';
  const lines = text.slice(startOfLine(text, node.span[0]), lineAfter(text, node.span[1]));
  return lines.trimEnd().replaceAll('\r\n', '\n');
}
