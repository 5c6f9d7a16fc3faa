import type { Temporal } from 'temporal-polyfill';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { toDate } from '../coaching/calendar.ts';
import { scaleOf } from '../coaching/scale.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { addEmptyRound, addRound } from '../edits/addRound.ts';
import { createAnyTheme, createTheme } from '../edits/createTheme.ts';
import { insertion, isRefused, type Refusal } from '../edits/edit.ts';
import { compassOf } from '../edits/fixes/planOf.ts';
import { logSession } from '../edits/logSession.ts';
import { setRating } from '../edits/setRating.ts';
import { growthPointsFor } from '../language/growthPoints.ts';
import {
  type AddRoundParams,
  addRoundCommand,
  type CreateThemeParams,
  createThemeCommand,
  type LogSessionResult,
  logSessionCommand,
  type SetRatingParams,
  setRatingCommand,
} from '../protocol.ts';
import type { Open, Serving } from './serving.ts';
import { workspaceEdit } from './textEdits.ts';

/** One coaching edit that any editor can run as a command: the server computes it, the client applies it. */
interface EditCommand {
  /** What the client may show for it, as in its list of what can be undone. */
  readonly label: string;
  /** The document's URI, out of the command's first argument. */
  uriOf(argument: unknown): string;
  /** The edit, or why there is none; undefined where all is as it is wished already. */
  edit(
    open: Open | undefined,
    argument: unknown,
    serving: Serving,
  ): WorkspaceEdit | Refusal | undefined;
}

/** All of them, by their names. */
export const editCommands: ReadonlyMap<string, EditCommand> = new Map<string, EditCommand>([
  [
    logSessionCommand,
    {
      label: 'Log a coaching session',
      uriOf: String,
      edit(open, _argument, { client, clock }) {
        const plan = ofKind(open?.document, 'plan');
        if (!plan) return { refused: 'Sessions are logged in a plan: open one first.' };
        const lines = logSession(plan, clock.today());
        if (isRefused(lines)) return lines;
        const text = (lines.needsLineBreak ? lines.lineBreak : '') + lines.text;
        return workspaceEdit(plan.text, [insertion(lines.offset, text)], client);
      },
    },
  ],
  [
    createThemeCommand,
    {
      label: 'Create a theme',
      uriOf: (argument) => (isCreateTheme(argument) ? argument.uri : String(argument)),
      edit(open, argument, { client }) {
        if (!isCreateTheme(argument) && typeof argument !== 'string') {
          return { refused: CREATE_THEME_USAGE };
        }
        if (!open) return { refused: 'Themes stand in a plan: open one first.' };
        const { document, surroundings } = open;
        const { version = document.text.version, bucket }: Partial<CreateThemeParams> =
          typeof argument === 'string' ? {} : argument;
        if (version !== document.text.version) return { refused: CHANGED_MEANWHILE };
        const edits =
          bucket === undefined
            ? createAnyTheme(document, growthPointsFor(surroundings), surroundings)
            : createTheme(document, bucket, surroundings);
        return isRefused(edits) ? edits : workspaceEdit(document.text, edits, client);
      },
    },
  ],
  [
    setRatingCommand,
    {
      label: 'Set a rating',
      uriOf: (argument) => (isSetRating(argument) ? argument.uri : ''),
      edit(open, argument, { client }) {
        if (!isSetRating(argument)) return { refused: SET_RATING_USAGE };
        if (!open) return { refused: 'Ratings stand in a plan: open one first.' };
        const { document, surroundings } = open;
        const { version = document.text.version } = argument;
        if (version !== document.text.version) return { refused: CHANGED_MEANWHILE };
        const edits = setRating(document, argument, compassOf(surroundings));
        if (isRefused(edits)) return edits;
        return edits.length > 0 ? workspaceEdit(document.text, edits, client) : undefined;
      },
    },
  ],
  [
    addRoundCommand,
    {
      label: 'Add an assessment',
      uriOf: (argument) => (isAddRound(argument) ? argument.uri : String(argument)),
      edit(open, argument, { client, clock }) {
        if (!isAddRound(argument) && typeof argument !== 'string') {
          return { refused: ADD_ROUND_USAGE };
        }
        if (!open) return { refused: ROUNDS_NEED_FILE };
        const { document, surroundings } = open;
        const { compassLink } = surroundings;
        const compass = compassLink.status === 'found' ? compassLink.document.content : undefined;
        const scale = scaleOf(compass);
        if (typeof argument === 'string') {
          const edits = addEmptyRound(document, compass, scale, clock.today());
          return isRefused(edits) ? edits : workspaceEdit(document.text, edits, client);
        }
        const { version = document.text.version, date } = argument;
        if (version !== document.text.version) return { refused: CHANGED_MEANWHILE };
        const round = { ...argument, date: date === undefined ? clock.today() : toDate(date) };
        const edits = addRound(document, round, scale);
        return isRefused(edits) ? edits : workspaceEdit(document.text, edits, client);
      },
    },
  ],
]);

/**
 * Runs a command: the client applies the edit, as one step that can be undone, against the version
 * that was read.
 *
 * @returns why nothing was changed; null where the edit was made, or there was nothing to change.
 */
export async function runEdit(
  { label, edit }: EditCommand,
  open: Open | undefined,
  argument: unknown,
  serving: Serving,
): Promise<Refusal | null> {
  const change = edit(open, argument, serving);
  if (!change) return null;
  if ('refused' in change) return change;
  if (!serving.client.appliesEdits) return { refused: NOT_LET };
  const isApplied = await serving.connection.workspace.applyEdit({ label, edit: change }).then(
    ({ applied }) => applied,
    () => false,
  );
  return isApplied ? null : { refused: NOT_APPLIED };
}

/** The lines of a held session of today, for a client that puts them in with their tab stops. */
export function logSessionLines(
  document: CoachDocument,
  today: Temporal.PlainDate,
): LogSessionResult {
  const plan = ofKind(document, 'plan');
  if (!plan) return null;
  const edit = logSession(plan, today);
  if ('refused' in edit) return edit;
  const { line, character } = plan.text.positionAt(edit.offset);
  const { snippet, needsLineBreak } = edit;
  return { version: plan.text.version, line, character, snippet, needsLineBreak };
}

function isSetRating(argument: unknown): argument is SetRatingParams {
  if (typeof argument !== 'object' || argument === null) return false;
  const { uri, version, round, bucket, rating } = argument as Record<string, unknown>;
  return (
    typeof uri === 'string' &&
    (version === undefined || typeof version === 'number') &&
    Number.isInteger(round) &&
    typeof bucket === 'string' &&
    (typeof rating === 'number' || rating === 'not-observed')
  );
}

function isAddRound(argument: unknown): argument is AddRoundParams {
  if (typeof argument !== 'object' || argument === null) return false;
  const { uri, version, rater, by, date, ratings, skills } = argument as Record<string, unknown>;
  return (
    typeof uri === 'string' &&
    (version === undefined || typeof version === 'number') &&
    (rater === 'self' || rater === 'lead' || rater === 'peer') &&
    (by === undefined || typeof by === 'string') &&
    (date === undefined || isDate(date)) &&
    areRatings(ratings) &&
    (skills === undefined || areRatings(skills))
  );
}

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  try {
    return toDate(value).toString() === value;
  } catch {
    return false;
  }
}

function areRatings(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((each: unknown) => {
    if (typeof each === 'number' || each === 'not-observed') return true;
    if (typeof each !== 'object' || each === null) return false;
    const { rating, evidence } = each as Record<string, unknown>;
    return typeof rating === 'number' && typeof evidence === 'string';
  });
}

const ADD_ROUND_USAGE =
  'A round is added by `{ uri, rater, ratings }`: `self`, `lead` or `peer`, and for the id of each bucket a number, `not-observed` or `{ rating, evidence }`. There may be `by`, `date` as `2026-11-24`, and `skills`. With the URI alone comes a round to fill in.';
const ROUNDS_NEED_FILE =
  'Rounds of ratings stand in a plan, or as drafts in private notes: open one first.';

function isCreateTheme(argument: unknown): argument is CreateThemeParams {
  if (typeof argument !== 'object' || argument === null) return false;
  const { uri, version, bucket } = argument as Record<string, unknown>;
  return (
    typeof uri === 'string' &&
    (version === undefined || typeof version === 'number') &&
    (bucket === undefined || typeof bucket === 'string')
  );
}

const CREATE_THEME_USAGE =
  'A theme is created by `{ uri, bucket }`: the id of the bucket that it is on, or none, for one to choose.';
const SET_RATING_USAGE =
  'A rating is set by `{ uri, round, bucket, rating }`: the number of the round from 0, the id of the bucket, and a number or `not-observed`.';
const CHANGED_MEANWHILE =
  'The plan has changed meanwhile, so nothing was written. Look at it once more, and try again.';
const NOT_LET = 'Nothing was written: this editor does not let a language server change files.';
const NOT_APPLIED =
  'Nothing was written: the plan has changed meanwhile, or cannot be written. Please try again.';
