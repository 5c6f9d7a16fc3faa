import { english } from '../coaching/say.ts';
import { compassWheelModel } from '../coaching/wheel/compassModel.ts';
import type { CompassThen } from '../coaching/wheel/expectedThen.ts';
import { wheelModel } from '../coaching/wheel/model.ts';
import type { Locate } from '../coaching/wheel/types.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { breaksFile } from '../document/problem.ts';
import type { CompassLink, Surroundings } from '../document/surroundings.ts';
import type { WheelState } from '../protocol.ts';
import { gapPointsFor } from './gapPoints.ts';
import { growthPointsFor } from './growthPoints.ts';

/** What looking back to an earlier round needs. */
export interface LookingBack {
  /** The day of the round, YYYY-MM-DD; absent for now. */
  readonly at?: string | undefined;
  /** What a compass said at the end of a day, where its history can be asked. */
  readonly compassOf?: (compass: CoachDocument<'compass'>, day: string) => CompassThen;
}

/** What the PMwheel of a document shows, or why it shows nothing. Never throws. */
export function wheelState(
  document: CoachDocument,
  surroundings: Surroundings,
  lookingBack: LookingBack = {},
): WheelState {
  const { uri } = document;
  const { version } = document.text;
  if (!document.isSound) {
    return { kind: 'notice', uri, version, passing: true, message: unsoundMessage(document) };
  }
  const plan = ofKind(document, 'plan');
  if (plan) {
    return { kind: 'model', uri, version, model: planWheel(plan, surroundings, lookingBack) };
  }
  const compass = ofKind(document, 'compass');
  if (compass) {
    const model = compassWheelModel(compass.content, locateIn(compass));
    return { kind: 'model', uri, version, model };
  }
  return { kind: 'notice', uri, version, passing: false, message: OTHER_KIND };
}

const OTHER_KIND =
  "The PMwheel shows the ratings of a person's plan, and what a compass expects of each level. Open one of these to see it.";

function unsoundMessage({ problems }: CoachDocument): string {
  const [grave] = problems.filter(({ code }) => breaksFile(code));
  if (grave?.code === 'file-too-large') return english(grave.message);
  if (problems.every(({ code }) => code === 'unknown-kind' || !breaksFile(code))) {
    return 'This file does not say what it is. With `kind: plan` or `kind: compass` in its first line, the PMwheel shows it.';
  }
  return 'The file cannot be read as it is now: the Problems panel says where. The wheel comes back by itself.';
}

function planWheel(
  document: CoachDocument<'plan'>,
  surroundings: Surroundings,
  { at, compassOf }: LookingBack,
) {
  const { compassLink, questions, today } = surroundings;
  const isUsed = compassLink.status === 'found' && compassLink.document.isSound;
  const compassNow = isUsed ? compassLink.document : undefined;
  const compass = compassNow && { content: compassNow.content, locate: locateIn(compassNow) };
  const growthPoints = growthPointsFor(surroundings);
  const model = wheelModel({
    plan: document.content,
    locate: locateIn(document),
    compass,
    questions,
    today,
    at,
    compassOf: compassNow && compassOf && ((day) => compassOf(compassNow, day)),
    // The wheel marks the gaps that the finding is about.
    gapPoints: gapPointsFor(compass?.content),
    ...(growthPoints !== undefined && { growthPoints }),
  });
  const missing = compassNotice(compassLink);
  return missing === undefined ? model : { ...model, notices: [...model.notices, missing] };
}

/** Why there are the eight buckets and a scale of 1 to 10, though the plan names a compass. */
function compassNotice({ status }: CompassLink): string | undefined {
  if (status === 'none' || status === 'found') return undefined;
  const why = {
    unreadable: 'The compass cannot be read as it is now',
    'not-found': 'The file that `compass` names is not there',
    'not-a-compass': 'The file that `compass` names is no compass',
    outside: 'The path of `compass` leads out of the workspace',
  }[status];
  return `${why}, so the wheel shows the eight buckets on a scale of 1 to 10, and no expected level.`;
}

function locateIn(document: CoachDocument): Locate {
  return (path, part) => ({ uri: document.uri, path, range: document.range({ path, part }) });
}
