import { toDate } from '../../coaching/calendar.ts';
import type { CheckIn, Fill } from '../../edits/checkIn.ts';
import { isRefused, type Refusal } from '../../edits/edit.ts';
import { compassOf } from '../../edits/fixes/planOf.ts';
import { logCheckIn } from '../../edits/logCheckIn.ts';
import { NEEDS_PLAN } from '../../edits/readableLog.ts';
import { wrongIn } from '../../language/checkInProblems.ts';
import {
  cancelSessionCommand,
  type LogCheckInParams,
  logNudgeCommand,
  logOneOnOneCommand,
  logSessionCommand,
} from '../../protocol.ts';
import type { Open, Serving } from '../serving.ts';
import { workspaceEdit } from '../textEdits.ts';
import { isDate } from './arguments.ts';
import { CHANGED_MEANWHILE, type EditCommand } from './editCommand.ts';

/** The commands that write a check-in into the log: each sort of them, and one that was cancelled. */
export const checkInEdits: readonly EditCommand[] = [
  checkInEdit(logSessionCommand, 'Log a coaching session', { kind: 'session', status: 'held' }),
  checkInEdit(logNudgeCommand, 'Log a nudge', { kind: 'nudge', status: 'held' }),
  checkInEdit(logOneOnOneCommand, 'Log a one-on-one', { kind: 'one-on-one', status: 'held' }),
  checkInEdit(cancelSessionCommand, 'Cancel a session', { kind: 'session', status: 'cancelled' }),
];

type Sort = Pick<CheckIn, 'kind' | 'status'>;

function checkInEdit(command: string, label: string, sort: Sort): EditCommand {
  return {
    command,
    label,
    uriOf: (argument) => (isLogCheckIn(argument) ? argument.uri : String(argument)),
    edit(open, argument, serving) {
      if (typeof argument === 'string') {
        return written(open, sort, hasStops(serving) ? 'stops-and-colours' : 'words', serving);
      }
      if (argument === undefined || typeof argument !== 'object') return { refused: NEEDS_PLAN };
      if (!isLogCheckIn(argument)) return { refused: USAGE };
      const { version, fillIn } = argument;
      if (open && version !== undefined && version !== open.document.text.version) {
        return { refused: CHANGED_MEANWHILE };
      }
      const stops = hasStops(serving) ? 'stops' : 'words';
      const fill = fillIn ? stops : 'nothing';
      return written(open, { ...checkInOf(argument), ...sort }, fill, serving);
    },
  };
}

function hasStops({ client }: Serving): boolean {
  return client.insertsSnippets && client.versionsEdits;
}

function written(open: Open | undefined, checkIn: CheckIn, fill: Fill, { client, clock }: Serving) {
  if (!open) return { refused: NEEDS_PLAN };
  const { document, surroundings } = open;
  const logged = logCheckIn(document, checkIn, compassOf(surroundings), clock.today(), fill);
  if (isRefused(logged)) return logged;
  const [wrong] = wrongIn(document, logged.edits, surroundings);
  if (wrong !== undefined) return { refused: wrong } satisfies Refusal;
  return workspaceEdit(document.text, logged.edits, client);
}

function checkInOf({ date, next, ...said }: LogCheckInParams) {
  return {
    ...said,
    date: date === undefined ? undefined : toDate(date),
    next: next === undefined || next === 'none' ? next : toDate(next),
  } as const;
}

/** What is within lists and mappings is held against the format once it is written. */
function isLogCheckIn(argument: unknown): argument is LogCheckInParams {
  if (typeof argument !== 'object' || argument === null) return false;
  const said = argument as Record<keyof LogCheckInParams, unknown>;
  const isOptional = (key: keyof LogCheckInParams, is: (value: unknown) => boolean) =>
    said[key] === undefined || is(said[key]);
  return (
    typeof said.uri === 'string' &&
    isOptional('version', (value) => typeof value === 'number') &&
    isOptional('date', isDate) &&
    isOptional('next', (value) => value === 'none' || isDate(value)) &&
    (['mostly', 'mood', 'notes'] as const).every((key) => isOptional(key, isText)) &&
    (['minutes', 'progress'] as const).every((key) => isOptional(key, isMapping)) &&
    isOptional('discussed', (value) => Array.isArray(value) && value.every(isText)) &&
    isOptional('asked', (value) => isListOf(value, (item) => isText(item) || isMapping(item))) &&
    isOptional('commitments', (value) => isListOf(value, isCommitment)) &&
    isOptional('fillIn', (value) => typeof value === 'boolean')
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, is: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isCommitment(value: unknown): boolean {
  return isMapping(value) && isText(value.who) && isText(value.what);
}

const USAGE =
  'A check-in is logged by `{ uri }` and what is to be said of it: `date` as `2026-11-24`, `minutes`, `mostly`, `progress` by the themes’ ids, `mood`, `discussed`, `asked`, `commitments` as `{ who, what, due, done }`, `notes`, and `next`, a date or `none`. With the URI alone comes an entry to fill in.';
