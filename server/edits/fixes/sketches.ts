import type { Temporal } from 'temporal-polyfill';
import type { Compass, Plan } from '../../../schemas/generated/format.d.ts';
import { type BucketId, bucketTitle, isBucketId, wheelBuckets } from '../../coaching/buckets.ts';
import { proposedDue } from '../../coaching/period.ts';
import { defaultScale, type Scale } from '../../coaching/scale.ts';
import { colours } from '../../coaching/themes.ts';
import { ask, choose, mustChoose, type SketchMapping } from '../sketch.ts';

/** The words that a fix leaves to be overwritten, one for each thing that is asked for. */
export const words = {
  person: 'Ana Lopez',
  themeTitle: 'What is to change',
  success: 'How both will see that it worked',
  action: 'What will be done, where and with whom',
  promise: 'What was promised',
  question: 'What would you like to ask',
  reason: 'Why it does not matter here',
  evidence: 'What you saw that speaks for it',
  good: 'What one sees someone do who is good at it',
  nudgeBy: 'Slack',
  headline: 'The focus of this period in one sentence',
  beyond: 'What the person dreams of beyond this role and company',
  visionOf: {
    person: 'Where the person wants to go, in their own words',
    lead: 'Where the lead sees the person',
  },
  context: 'Who the customers are, how we sell, how many teams, how often we release',
} as const;

/** How often the two meet: the defaults of the format first. */
export const cadence: SketchMapping = {
  nudge: choose(['weekly', 'daily', 'every-two-weeks', 'monthly']),
  session: choose(['monthly', 'every-two-weeks', 'weekly']),
  refresh: choose(['quarterly', 'monthly']),
};

export const challenge: SketchMapping = {
  title: ask('Which project or responsibility comes next'),
  why: ask('Why this one, for the person and for the company'),
  'ready-when': ask('How both will see that the person is ready'),
  status: choose(['idea', 'agreed', 'assigned']),
};

export const vision: SketchMapping = {
  person: ask(words.visionOf.person),
  lead: ask(words.visionOf.lead),
};

/** The colours of the format, none of which may be made up. */
export const colour = mustChoose(colours);

/** A bucket of a compass, with a question for an answer. */
export function bucket(id: string): SketchMapping {
  const what = isBucketId(id) ? seen[id] : `${bucketTitle(id)} goes well`;
  return { good: ask(`What one can see when ${what} here`) };
}

const seen: Readonly<Record<BucketId, string>> = {
  'problem-understanding': 'a problem is understood',
  'solution-finding': 'solutions are found well',
  planning: 'planning goes well',
  execution: 'things get done well',
  'listen-and-learn': 'the team listens and learns',
  team: 'people work well together',
  'personal-growth': 'someone works on themselves',
  agile: 'small steps are understood',
};

/** A next step, due at the end of next month or with the period. */
export function action(plan: Plan, today: Temporal.PlainDate): SketchMapping {
  return {
    do: ask(words.action),
    kind: choose(['experience', 'social', 'formal']),
    due: ask(proposedDue(plan, today).toString()),
  };
}

/** A theme with a first action. `about` says what it is on: a bucket, a skill or a trait. */
export function theme(
  id: string,
  about: SketchMapping,
  plan: Plan,
  today: Temporal.PlainDate,
): SketchMapping {
  return {
    id: ask(id),
    title: ask(words.themeTitle),
    ...about,
    success: ask(words.success),
    actions: [action(plan, today)],
  };
}

/** A round in which nothing has been rated yet. */
export function round(
  rater: 'self' | 'lead',
  compass: Compass | undefined,
  scale: Scale,
  today: Temporal.PlainDate,
): SketchMapping {
  const rating = choose(['not-observed', ...steps(scale)]);
  const ratings = Object.fromEntries(wheelBuckets(compass).map(({ id }) => [id, rating]));
  return { date: today.toString(), rater, ratings };
}

/** The whole steps of a scale; those of the default one where it is too long to choose from. */
export function steps({ min, max }: Scale): number[] {
  const [from, to] = max - min <= 20 ? [min, max] : [defaultScale.min, defaultScale.max];
  return Array.from({ length: Math.floor(to - from) + 1 }, (_, index) => from + index);
}

/** An id that none of those taken is: the one wished, else with a number. */
export function freeId(wished: string, taken: Iterable<string>): string {
  const all = new Set(taken);
  let id = wished;
  for (let number = 2; all.has(id); number++) id = `${wished}-${number}`;
  return id;
}
