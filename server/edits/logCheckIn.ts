import type { Temporal } from 'temporal-polyfill';
import type { Commitment, Compass, LogEntry, Plan } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { isAfter, isBefore } from '../coaching/calendar.ts';
import { isSameCommitment, openCommitments } from '../coaching/commitments.ts';
import type { DatedEntry } from '../coaching/log.ts';
import type { Settled } from '../coaching/plannedCheckIn.ts';
import { say } from '../coaching/say.ts';
import { sessionInstead, sessionToPlan } from '../coaching/sessionToPlan.ts';
import type { CoachDocument } from '../document/document.ts';
import { nodeAt } from '../document/place.ts';
import type { Tree } from '../document/tree.ts';
import type { CheckIn, Fill } from './checkIn.ts';
import { checkInSketch } from './checkInSketch.ts';
import { type Edit, isRefused, type Refusal, together } from './edit.ts';
import { insertItems } from './insertItem.ts';
import { loggable } from './loggable.ts';
import { isNewestFirst } from './newestFirst.ts';
import { settlePlanned } from './plannedEntry.ts';
import { choose, inline, type Sketch, type SketchMapping } from './sketch.ts';

/** What logging a check-in comes to. */
export interface LoggedCheckIn {
  readonly edits: readonly Edit[];
  readonly date: Temporal.PlainDate;
  /** Its index in the log as it is then. */
  readonly entry: number;
  /** The day for which it was planned, where a planned entry has become this one. */
  readonly planned: Temporal.PlainDate | undefined;
  /** The day for which the next session is planned by the same edit. */
  readonly next: Temporal.PlainDate | undefined;
  /** Open commitments that were carried over from earlier entries. */
  readonly carried: readonly Commitment[];
}

/**
 * Writes a check-in into the log, in one change: the planned entry becomes the one that was held or
 * cancelled, and where there is none a new entry stands first where the log's entries stand newest first,
 * else last. A session that was held names the commitments that are still open, so that it has come back to
 * them; and the next session is planned.
 */
export function logCheckIn(
  document: CoachDocument,
  checkIn: CheckIn,
  compass: Compass | undefined,
  today: Temporal.PlainDate,
  fill: Fill = 'nothing',
): LoggedCheckIn | Refusal {
  const found = loggable(document, checkIn, today);
  if (isRefused(found)) return found;
  const { plan, date, planned } = found;
  const { next: wished } = checkIn;
  if (typeof wished === 'object' && (!isAfter(wished, date) || isBefore(wished, today))) {
    return {
      refused: say`The next session cannot be planned for ${wished.toString()}: name a day that is still to come.`,
    };
  }
  const carried = carriedOver(plan, checkIn, found);
  const commitments = [...(checkIn.commitments ?? []), ...carried];
  const said = checkInSketch(plan, checkIn, commitments, today, fill);
  const next = nextSession(plan, checkIn, found, compass, today);
  const fresh: Sketch[] = [
    ...(planned ? [] : [newEntry(document, checkIn, date, said)]),
    ...(next
      ? [short(document, { date: next.toString(), kind: 'session', status: 'planned' })]
      : []),
  ];
  // That a session was held on the day it was planned for is only likely.
  const isGuessed = !checkIn.date && !date.equals(today) && fill !== 'nothing';
  const day = isGuessed ? choose([date.toString(), today.toString()]) : date;
  const where = isNewestFirst(document, 'log') ? 'first' : 'last';
  const ordered = where === 'first' ? fresh.toReversed() : fresh;
  const edits = together([
    ...(planned ? [settlePlanned(document, planned.index, checkIn, day, said)] : []),
    ...(fresh.length > 0 ? [insertItems(document, ['log'], ordered, where)] : []),
  ]);
  if (isRefused(edits)) return edits;
  const before = where === 'first' && next ? 1 : 0;
  const entry = planned ? planned.index + before : where === 'first' ? before : lengthOf(document);
  return { edits, date, entry, planned: planned?.date, next, carried };
}

function lengthOf({ tree }: CoachDocument): number {
  const log = nodeAt(tree, ['log']);
  return log?.type === 'sequence' ? log.items.length : 0;
}

/** The open commitments of which the check-in says nothing itself. */
function carriedOver(plan: Plan, checkIn: CheckIn, { date, planned }: Settled): Commitment[] {
  if (checkIn.kind !== 'session' || checkIn.status !== 'held') return [];
  const open = attempt(() => openCommitments(plan, date)) ?? [];
  const said = checkIn.commitments ?? [];
  return open
    .filter(({ entry }) => entry !== planned?.index)
    .map(({ commitment }) => commitment)
    .filter((commitment) => !said.some((each) => isSameCommitment(each, commitment, plan)));
}

function nextSession(
  plan: Plan,
  { kind, status, next }: CheckIn,
  { date, planned }: Settled,
  compass: Compass | undefined,
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  if (kind !== 'session' || next === 'none') return undefined;
  if (next) return next;
  return attempt(() => {
    const after = withEntry(plan, planned, { date: date.toString(), kind, status });
    if (status === 'held') return sessionToPlan(after, compass, today);
    return sessionInstead(after, compass, today, planned?.date ?? date);
  });
}

/** The plan as it is with the entry in its log. */
function withEntry(plan: Plan, planned: DatedEntry | undefined, entry: LogEntry): Plan {
  const log = plan.log ?? [];
  const entries = planned
    ? log.map((each, index) => (index === planned.index ? entry : each))
    : [...log, entry];
  return Object.create(plan, { log: { value: entries } });
}

/** A session has lines of its own, whatever the others do: it says much. */
function newEntry(
  document: CoachDocument,
  { kind, status }: CheckIn,
  date: Temporal.PlainDate,
  said: SketchMapping,
): Sketch {
  const entry = {
    date: date.toString(),
    kind,
    ...(status === 'held' ? {} : { status }),
    ...said,
  };
  // Within `{ }` a comma would end what somebody types at a tab stop.
  const isShort = Object.values(said).every((value) => typeof value === 'string');
  return isShort && (kind === 'nudge' || status === 'cancelled') ? short(document, entry) : entry;
}

/** An entry of few words is written as the last such one is; the first one in `{ }`. */
function short(document: CoachDocument, entry: SketchMapping): Sketch {
  const log = nodeAt(document.tree, ['log']);
  const last = log?.type === 'sequence' ? log.items.findLast(isOfFewWords) : undefined;
  return last?.type === 'mapping' && !last.flow ? entry : inline(entry);
}

function isOfFewWords(node: Tree): boolean {
  const scalar = (key: string) => {
    const value = nodeAt(node, [key]);
    return value?.type === 'scalar' ? value.value : undefined;
  };
  return scalar('kind') === 'nudge' || scalar('status') === 'planned';
}
