import type { Compass, Plan } from '../../../schemas/generated/format.d.ts';
import { attempt, each } from '../../coaching/brokenPart.ts';
import { bucketIds, bucketsBySkill } from '../../coaching/buckets.ts';
import { kebabCase, personId } from '../../coaching/people.ts';
import { halfYearFrom } from '../../coaching/proposedDates.ts';
import { colours } from '../../coaching/themes.ts';
import { alternatives, follow, schemaAt } from '../../document/schemaNode.ts';
import { fieldSketch, nameFromFile } from '../../edits/fixes/fields.ts';
import { bucket, cadence, challenge, freeId, vision, words } from '../../edits/fixes/sketches.ts';
import {
  ask,
  choose,
  inline,
  mustAsk,
  mustChoose,
  type Sketch,
  type SketchMapping,
} from '../../edits/sketch.ts';
import { allRatings, commitment, firstItem, pause } from './blocks.ts';
import { levelsOf, skills, traits } from './compassIds.ts';
import { askDate, isDate } from './dates.ts';
import { holderTitle, idsOf, keyOf, type Place } from './place.ts';
import { ratingOf, ratingSteps } from './ratings.ts';
import { themesOf } from './themes.ts';
import { values } from './values.ts';

/**
 * What a value begins as when its key is completed.
 *
 * @param place of the value
 * @returns undefined where there is nothing to begin with that would be no error
 */
export function valueSketch(place: Place): Sketch | undefined {
  const name = `${holderTitle(place)}.${keyOf(place.path)}`;
  if (Object.hasOwn(texts, name)) return ask(texts[name] ?? '');
  if (Object.hasOwn(makers, name)) return makers[name]?.(place);
  return general(place);
}

function general(place: Place): Sketch | undefined {
  const { kind, path } = place;
  const node = schemaAt(kind, path);
  if (!node) return undefined;
  if (isDate(place)) return askDate(place);
  const all = alternatives(node);
  const item = { ...place, path: [...path, 0] };
  if (all.some(({ type }) => type === 'array')) {
    const first = firstItem(item);
    if (first !== undefined) return [first];
    const chosen = choices(item);
    return chosen && inline([choose(chosen)]);
  }
  if (all.some(({ type }) => type === 'boolean')) return true;
  const initial = node.default ?? follow(node).default;
  const chosen = choices(place);
  if (!chosen) return undefined;
  const first = chosen.find((each) => each === initial);
  return choose(first === undefined ? chosen : [first, ...chosen.filter((each) => each !== first)]);
}

/** The words that may stand at a place; undefined where there are none. */
function choices(place: Place): (string | number)[] | undefined {
  const all = values(place).flatMap(({ insert }) => {
    const value = 'value' in insert ? insert.value : undefined;
    return typeof value === 'string' || typeof value === 'number' ? [value] : [];
  });
  return all.length > 0 ? all : undefined;
}

/** Texts to be overwritten. */
const texts: Readonly<Record<string, string>> = {
  'Plan.headline': words.headline,
  'Round.by': 'peer-1',
  'RatingDetail.evidence': words.evidence,
  'ColourDetail.evidence': words.evidence,
  'Challenge.title': 'Which project or responsibility comes next',
  'Challenge.why': 'Why this one, for the person and for the company',
  'Challenge.ready-when': 'How both will see that the person is ready',
  'Vision.person': words.visionOf.person,
  'Vision.lead': words.visionOf.lead,
  'Vision.beyond': words.beyond,
  'Theme.success': words.success,
  'Theme.learnt': 'What both have learnt from it',
  'Action.do': words.action,
  'Cadence.nudge-by': words.nudgeBy,
  'Pause.reason': 'Leave',
  'Lead.name': 'Dana Kim',
  'LogEntry.headline': words.headline,
  'LogEntry.notes': 'What was talked about',
  'AskedDetail.answer': 'The answer, in their words',
  'Commitment.what': words.promise,
  'Compass.title': 'A good product manager at our company',
  'Compass.context': words.context,
  'Bucket.title': 'What we call it',
  'Bucket.good': words.good,
  'Bucket.reason': words.reason,
  'Skill.good': words.good,
  'Trait.good': words.good,
  'Question.ask': `${words.question}?`,
  'NoteEntry.note': 'What only you should read',
  'NoteEntry.raise': 'What to speak about next time',
};

const makers: Readonly<Record<string, (place: Place) => Sketch | undefined>> = {
  'Plan.person': ({ document }) => {
    const name = nameFromFile(document) ?? words.person;
    return inline({ id: kebabCase(name), name: ask(name) });
  },
  'Plan.lead': () => inline({ id: ask('dana'), name: ask('Dana Kim') }),
  'Plan.owner': ({ plan }) => ask((plan && attempt(() => personId(plan))) || 'ana'),
  'Plan.period': ({ today }) => {
    const { start, end } = halfYearFrom(today);
    return inline({ start: ask(start), end: ask(end) });
  },
  'Plan.strengths': () => [ask('What the person is already good at')],
  'Plan.challenge': () => challenge,
  'Plan.vision': () => vision,
  'Plan.cadence': () => cadence,
  'Notes.challenge': () => challenge,
  'Notes.vision': () => vision,
  'Person.id': ({ document }) => ask(kebabCase(nameFromFile(document) ?? words.person)),
  'Person.name': (place) => required(place),
  'Person.level': (place) => chosen(levelsOf(place.compass), 'pm', place),
  'Lead.id': () => ask('dana'),
  'Round.ratings': (place) => allRatings(place),
  'Round.skills': (place) => {
    const all = skills(place).map(({ id }) => [id, ratingOf(place)]);
    return all.length > 0 ? Object.fromEntries(all) : undefined;
  },
  'RatingDetail.rating': (place) => mustChooseOf(ratingSteps(place)),
  'AskedDetail.rating': (place) => mustChooseOf(ratingSteps(place)),
  'AskedDetail.question': () => mustAsk('success-in-role'),
  'ColourDetail.colour': () => mustChoose(colours),
  'Theme.id': (place) => required(place),
  'Theme.title': (place) => required(place),
  'Theme.skill': (place) =>
    chosen(
      skills(place).map(({ id }) => id),
      'skill-id',
      place,
    ),
  'Theme.trait': (place) =>
    chosen(
      traits(place).map(({ id }) => id),
      'trait-id',
      place,
    ),
  'Action.id': ({ plan }) => ask(freeId('first-step', plan ? actionIds(plan) : [])),
  'Cadence.pauses': (place) => [inline(pause(place))],
  'Compass.pauses': (place) => [inline(pause(place))],
  'LogEntry.minutes': () => inline({ growth: ask(45), status: ask(10) }),
  'LogEntry.progress': progress,
  'LogEntry.asked': () => inline([mustAsk('success-in-role')]),
  'LogEntry.commitments': (place) => [inline(commitment(place))],
  'Commitment.who': ({ plan }) => ask((plan && attempt(() => personId(plan))) || 'ana'),
  'Compass.owner': (place) => chosen(choices(place) ?? [], 'dana', place),
  'Compass.scale': () => inline({ min: ask(1), max: ask(10) }),
  'Compass.levels': ({ compass }) => inline(levelsExpected(compass)),
  'Compass.buckets': () => Object.fromEntries(bucketIds.map((id) => [id, bucket(id)])),
  'Compass.traits': () => ({
    curiosity: { good: ask('The behaviour that shows this trait to others') },
  }),
  'Compass.rules': () => ({ 'too-many-themes': inline({ max: ask(5) }) }),
  'Scale.min': () => ask(1),
  'Scale.max': () => ask(10),
  'Scale.labels': (place) => {
    const [first] = ratingSteps(place);
    return first === undefined ? undefined : { [String(first)]: ask('What this rating means') };
  },
  'Bucket.expected': expected,
  'Skill.expected': expected,
  'Bucket.skills': ({ compass }) => ({
    [freeId('new-skill', idsOfSkills(compass))]: { good: ask(words.good) },
  }),
  'Bucket.relevant': () => false,
  'QuestionBank.questions': () => ({
    'my-question': { ask: ask(`${words.question}?`), category: choose(['goal']) },
  }),
  'Question.then': () => inline([ask('And what else?')]),
};

function required({ document, path, surroundings }: Place): Sketch {
  return fieldSketch(document, path.slice(0, -1), String(path.at(-1)), surroundings);
}

/** One of the ids that are defined; any where nothing defines them. */
function chosen(ids: readonly (string | number)[], any: string, place: Place): Sketch | undefined {
  if (ids.length > 0) return choose(ids);
  return place.surroundings.compassLink.status === 'found' ? undefined : ask(any);
}

function mustChooseOf(all: readonly number[]): Sketch | undefined {
  return all.length > 0 ? mustChoose(all) : undefined;
}

/** The colours of the open themes, none of which may be made up. */
function progress(place: Place): SketchMapping | undefined {
  const open = themesOf(place).filter(({ isOpen }) => isOpen);
  if (open.length === 0) return undefined;
  return Object.fromEntries(open.map(({ id }) => [id, mustChoose(colours)]));
}

/** What is expected at each level: nobody else can say it. */
function expected(place: Place): SketchMapping | undefined {
  const [steps, levels] = [ratingSteps(place), levelsOf(place.compass)];
  if (levels.length === 0 || steps.length === 0) return undefined;
  return Object.fromEntries(levels.map((level) => [level, mustChoose(steps)]));
}

function actionIds(plan: Plan): string[] {
  return [
    ...each(
      attempt(() => plan.themes),
      ({ actions }) => each(actions, ({ id }) => [id ?? '']),
    ),
  ];
}

function idsOfSkills(compass: Compass | undefined): string[] {
  return [...bucketsBySkill(compass).keys()];
}

/** The levels for which the compass expects something, lest one of them is then unknown. */
function levelsExpected(compass: Compass | undefined): string[] {
  const buckets = attempt(() => compass?.buckets) ?? {};
  const expecting = idsOf(() => buckets).flatMap((id) => {
    const skills = attempt(() => buckets[id]?.skills) ?? {};
    return [
      ...idsOf(() => buckets[id]?.expected),
      ...idsOf(() => skills).flatMap((skill) => idsOf(() => skills[skill]?.expected)),
    ];
  });
  return expecting.length > 0 ? [...new Set(expecting)] : ['associate-pm', 'pm', 'senior-pm'];
}
