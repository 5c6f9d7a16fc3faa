import type { Temporal } from 'temporal-polyfill';
import type { ColourValue, Commitment, LogEntry, Plan } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { heldEntries } from '../coaching/log.ts';
import type { CheckIn, Fill } from './checkIn.ts';
import { askedColours } from './sessionSketch.ts';
import { ask, choose, gap, inline, type Sketch, type SketchMapping } from './sketch.ts';

/**
 * What the entry of a check-in says besides its date, kind and status, in the order of the schema.
 *
 * @param commitments those of the check-in, and those that it carries over.
 */
export function checkInSketch(
  plan: Plan,
  checkIn: CheckIn,
  commitments: readonly Commitment[],
  today: Temporal.PlainDate,
  fill: Fill,
): SketchMapping {
  const { minutes, mostly, progress, mood, discussed, asked, notes } = checkIn;
  const isAsked = fill === 'stops' || fill === 'stops-and-colours';
  const said: Partial<Record<keyof LogEntry, Sketch | undefined>> = {
    minutes: minutes && inline({ ...minutes }),
    mostly,
    progress: progress && Object.keys(progress).length > 0 ? colourSketches(progress) : undefined,
    mood,
    discussed: discussed?.length ? inline(discussed) : undefined,
    asked: asked?.length ? inline(asked.map(toSketch)) : undefined,
    commitments: commitments.length
      ? commitments.map((commitment) => commitmentSketch(commitment, isAsked))
      : undefined,
    notes: notes?.trim() || undefined,
  };
  const holes =
    checkIn.status === 'held' && fill !== 'nothing' ? holesIn(plan, checkIn, today, fill) : {};
  const sketch = { ...holes, ...withoutUndefined(said) };
  return Object.fromEntries(
    order.flatMap((key) => (sketch[key] === undefined ? [] : [[key, sketch[key]]])),
  );
}

/** The keys of an entry in the order of the schema. */
const order = [
  'minutes',
  'mostly',
  'progress',
  'mood',
  'discussed',
  'asked',
  'commitments',
  'notes',
] as const satisfies readonly (keyof LogEntry)[];

/** What is left to be filled in, as far as entries of this plan have it: a person has habits. */
function holesIn(
  plan: Plan,
  checkIn: CheckIn,
  today: Temporal.PlainDate,
  fill: Fill,
): SketchMapping {
  const { kind } = checkIn;
  if (kind !== 'session') return { notes: ask('') };
  const last = attempt(() => heldEntries(plan, kind, today).at(-1)?.entry);
  const counts = attempt(() => last?.minutes);
  const isNamed = (key: 'discussed' | 'asked') => !last || attempt(() => last[key]) !== undefined;
  const isAsked = fill !== 'words';
  const colours = fill === 'stops-and-colours' ? askedColours(plan, today) : {};
  return {
    ...(checkIn.minutes || checkIn.mostly ? {} : timeSketch(counts)),
    ...(Object.keys(colours).length > 0 ? { progress: colours } : {}),
    ...(isAsked && isNamed('discussed') ? { discussed: inline([gap]) } : {}),
    ...(isAsked && isNamed('asked') ? { asked: inline([gap]) } : {}),
    notes: ask(''),
  };
}

/** Minutes for those who counted them last time. */
function timeSketch(counts: LogEntry['minutes']): SketchMapping {
  const counted = Object.entries(counts ?? {});
  if (counted.length === 0) {
    return { mostly: choose(['growth', 'career', 'feedback', 'status', 'other']) };
  }
  return {
    minutes: inline(Object.fromEntries(counted.map(([topic, count]) => [topic, ask(count)]))),
  };
}

function colourSketches(progress: Readonly<Record<string, ColourValue>>): SketchMapping {
  return Object.fromEntries(
    Object.entries(progress).map(([id, value]) => [
      id,
      typeof value === 'string' ? value : inline(toSketch(value)),
    ]),
  );
}

function commitmentSketch({ who, what, due, done }: Commitment, isAsked: boolean): Sketch {
  return inline({
    who,
    what,
    ...(due === undefined ? {} : { due }),
    done: isAsked && !done ? choose([false, true]) : (done ?? false),
  });
}

/** Plain data of the format as a sketch. */
function toSketch(value: object | string | number | boolean): Sketch {
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      each === undefined ? [] : [[key, toSketch(each)]],
    ),
  );
}

function withoutUndefined<Value>(
  record: Readonly<Record<string, Value | undefined>>,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
