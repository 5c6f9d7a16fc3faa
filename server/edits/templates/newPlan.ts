import type { Temporal } from 'temporal-polyfill';
import type { Cadence, Compass } from '../../../schemas/generated/format.d.ts';
import { attempt } from '../../coaching/brokenPart.ts';
import type { Moment } from '../../coaching/moments.ts';
import { pausesOf } from '../../coaching/pauses.ts';
import { firstName, kebabCase } from '../../coaching/people.ts';
import { halfYearFrom, proposedCheckIn } from '../../coaching/proposedDates.ts';
import { say } from '../../coaching/say.ts';
import type { Refusal } from '../edit.ts';
import { inline, type SketchMapping } from '../sketch.ts';
import { commentLines, documentText } from './documentText.ts';
import { templateWords } from './templateWords.ts';

/** What is known of somebody when a plan begins. Blank texts count as missing. */
export interface NewPlan {
  readonly person: string;
  /** The name in kebab-case where it is missing. */
  readonly id?: string | undefined;
  /** A name. */
  readonly lead?: string | undefined;
  /** An id of the compass. */
  readonly level?: string | undefined;
  readonly headline?: string | undefined;
  /** The path that leads from the plan to its compass. */
  readonly compass?: string | undefined;
  readonly moment?: Moment | undefined;
}

/**
 * The text of a plan that begins: who, for how long and how often, and in comments what comes next.
 *
 * @returns a refusal for a name without letters, and for a level that the compass has not.
 */
export function newPlan(
  plan: NewPlan,
  compass: Compass | undefined,
  today: Temporal.PlainDate,
): string | Refusal {
  const name = plan.person.trim();
  const id = plan.id?.trim() || kebabCase(name);
  if (id === '') return { refused: say`A plan is about somebody: give a name with letters in it.` };
  const moment = plan.moment ?? 'growth-cadence';
  const lead = plan.lead?.trim();
  const headline = plan.headline?.trim();
  const level = plan.level?.trim();
  const levels = attempt(() => compass?.levels) ?? [];
  if (level && levels.length > 0 && !levels.includes(level)) {
    return { refused: say`The compass has no level of that name. It has ${levels.join(', ')}.` };
  }
  const who = {
    kind: 'plan',
    person: inline({
      id,
      name,
      ...(level && { level }),
      ...(moment === 'new-pm' && { 'in-role-since': today.toString() }),
    }),
    ...(lead && { lead: inline(someone(lead)) }),
    owner: id,
    ...(plan.compass !== undefined && { compass: plan.compass }),
    ...(headline && { headline }),
    period: inline({ ...halfYearFrom(today) }),
  };
  return documentText(
    commentLines(commentsOf(moment, name, lead, headline)),
    who,
    { cadence: { ...cadences[moment] } },
    { log: logOf(headline, compass, today) },
  );
}

/** How often the two meet: as the framework has it, and more often where there is more to talk about. */
const cadences = {
  'new-pm': { nudge: 'weekly', session: 'every-two-weeks', refresh: 'quarterly' },
  'performance-cycle': { nudge: 'weekly', session: 'every-two-weeks', refresh: 'quarterly' },
  'growth-cadence': { nudge: 'weekly', session: 'monthly', refresh: 'quarterly' },
} as const satisfies Readonly<Record<Moment, Cadence>>;

function someone(name: string): SketchMapping {
  const id = kebabCase(name);
  return id === '' ? { name } : { id, name };
}

/** The first headline is a refresh, so that the log tells of it when there is another. */
function logOf(
  headline: string | undefined,
  compass: Compass | undefined,
  today: Temporal.PlainDate,
): SketchMapping[] {
  const pauses = attempt(() => pausesOf({ kind: 'plan', person: { name: '' } }, compass)) ?? [];
  const session = proposedCheckIn(pauses, today);
  return [
    ...(headline ? [{ date: today.toString(), kind: 'refresh', headline }] : []),
    { date: session.toString(), kind: 'session', status: 'planned' },
  ];
}

function commentsOf(
  moment: Moment,
  name: string,
  lead: string | undefined,
  headline: string | undefined,
): string[] {
  const words = templateWords().plan;
  const filled = (sentence: string) =>
    sentence.replaceAll(/\{(person|lead)\}/g, (_, who) =>
      String(firstName(who === 'person' ? name : lead)),
    );
  return [
    words.occasion[moment],
    lead ? words.owner : words.ownerAlone,
    '',
    ...[...(headline ? [] : [words.headline]), ...words.steps[moment]].map((step) => `- ${step}`),
    '',
    words.end,
  ].map(filled);
}
