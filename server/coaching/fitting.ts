import type { Temporal } from 'temporal-polyfill';
import type { Category, Compass, Plan, Question } from '../../schemas/generated/format.d.ts';
import { attempt } from './brokenPart.ts';
import { bucketTitle } from './buckets.ts';
import { type FindingTopic, findingReason } from './findingReasons.ts';
import { heldSessions } from './log.ts';
import type { Values } from './placeholders.ts';
import { bucketsAskedAbout, categories } from './questions.ts';
import { type Severity, severities } from './severity.ts';
import { openThemes } from './themes.ts';

/** A finding as far as it matters here. Its data may name a `bucket` and a `theme` by id, a `colour`, and `sessions`. */
export interface TopicalFinding {
  readonly code: string;
  readonly severity?: Severity;
  readonly data?: Readonly<Record<string, unknown>> | undefined;
}

/** The plan for which a question is looked for. Reading broken parts of it is left out. */
export interface Situation {
  readonly plan: Plan;
  readonly compass?: Compass | undefined;
  readonly findings: readonly TopicalFinding[];
  readonly today: Temporal.PlainDate;
}

/** A question as it is offered. */
export interface Offer {
  readonly id: string;
  readonly question: Question;
  /** Why it fits now, in some words: "no theme on Planning yet"; absent where nothing calls for it. */
  readonly reason?: string;
  /** What is known of its placeholders; the rest is asked for. */
  readonly values: Values;
  /** The newest of the last three held sessions that asked it. */
  readonly askedOn?: Temporal.PlainDate;
}

export interface OfferGroup {
  readonly id: 'fitting' | Category;
  readonly title: string;
  readonly offers: readonly Offer[];
}

/** In so many sessions a question that was asked sinks (experience.md, "Question prompts"). */
const RECENT_SESSIONS = 3;
/** More than fit on a screen would hide that there are other questions. */
const MOST_FITTING = 12;

/**
 * All questions in groups: first those that fit best, each with its reason, then the categories of
 * format.md with the others. A question asked in the last three held sessions stands at the end of
 * its group. Questions that cannot be read, and groups without a question, are left out.
 *
 * @param situation undefined where there is no plan at hand: then nothing fits better than the rest.
 */
export function offerGroups(
  questions: ReadonlyMap<string, Question>,
  situation: Situation | undefined,
): OfferGroup[] {
  const fittingOnes = situation ? fitting(questions, situation) : [];
  const best = fittingOnes.slice(0, MOST_FITTING);
  const offers = new Map(fittingOnes.map((offer) => [offer.id, offer]));
  for (const offer of best) offers.delete(offer.id);
  const context = situation && contextOf(situation);
  const taken = new Set(best.map((offer) => offer.id));
  const byCategory = new Map<Category, Offer[]>(categories.map(({ id }) => [id, []]));
  for (const [id, question] of questions) {
    if (taken.has(id)) continue;
    attempt(() => {
      const offer = offers.get(id) ?? offerOf(id, question, context, undefined);
      byCategory.get(question.category)?.push(offer);
    });
  }
  const groups: OfferGroup[] = categories.map(({ id, title }) => ({
    id,
    title,
    offers: recentLast(byCategory.get(id) ?? []),
  }));
  return [{ id: 'fitting' as const, title: 'Fitting now', offers: best }, ...groups].filter(
    (group) => group.offers.length > 0,
  );
}

/**
 * The questions that some finding of the plan calls for, by their `use-when`, the best first: the
 * findings take turns, the gravest first, so that the first three questions are about three things.
 * For a finding about a bucket, questions on that bucket come first, and those on other buckets not
 * at all. What was asked in the last three held sessions stands at the end.
 */
export function fitting(questions: ReadonlyMap<string, Question>, situation: Situation): Offer[] {
  const context = contextOf(situation);
  const queues = distinctNeeds(situation).map((need) => ({
    need,
    candidates: candidatesFor(need, questions),
  }));
  const offers = new Map<string, Offer>();
  for (let isAnyLeft = true; isAnyLeft; ) {
    isAnyLeft = false;
    for (const { need, candidates } of queues) {
      // What another need has taken is passed over, so that each turn brings something of its own.
      const next = candidates.find(({ id }) => !offers.has(id));
      if (!next) continue;
      offers.set(next.id, offerOf(next.id, next.question, context, need));
      isAnyLeft = true;
    }
  }
  return recentLast([...offers.values()]);
}

/**
 * What a finding asks for: the same code on the same thing is one need, however often it is found,
 * and so is a gap on one bucket; the gravest finding of a need stands for it.
 */
interface Need {
  readonly code: string;
  readonly bucket: string | undefined;
  readonly topic: FindingTopic;
  readonly reason: string;
}

/** Both say that a bucket is seen differently: the second one once that has stayed so for long. */
const gapCodes: ReadonlySet<string> = new Set(['perception-gap', 'gap-not-discussed']);

function distinctNeeds(situation: Situation): Need[] {
  const rank = ({ severity = 'hint' }: TopicalFinding) => severities.indexOf(severity);
  const needs = new Map<string, Need>();
  for (const finding of [...situation.findings].sort((one, other) => rank(one) - rank(other))) {
    const bucket = textIn(finding, 'bucket');
    const topic = topicOf(finding, situation);
    const reason = findingReason(finding.code, topic);
    if (reason === undefined) continue;
    const need = bucket !== undefined && gapCodes.has(finding.code) ? `gap ${bucket}` : reason;
    if (needs.has(need)) continue;
    needs.set(need, { code: finding.code, bucket, topic, reason });
  }
  return [...needs.values()];
}

function topicOf(finding: TopicalFinding, { plan, compass }: Situation): FindingTopic {
  const bucket = textIn(finding, 'bucket');
  const theme = textIn(finding, 'theme');
  const colour = textIn(finding, 'colour');
  const sessions = finding.data?.sessions;
  const themeTitle = attempt(() => plan.themes?.find(({ id }) => id === theme)?.title);
  return {
    ...(bucket === undefined ? {} : { bucket: titleOf(bucket, compass) }),
    ...(themeTitle === undefined ? {} : { theme: themeTitle }),
    ...(colour === undefined ? {} : { colour }),
    ...(typeof sessions === 'number' ? { sessions } : {}),
  };
}

function textIn(finding: TopicalFinding, key: string): string | undefined {
  const value = finding.data?.[key];
  return typeof value === 'string' ? value : undefined;
}

function titleOf(bucket: string, compass: Compass | undefined): string {
  return attempt(() => bucketTitle(bucket, compass)) ?? bucketTitle(bucket);
}

interface Candidate {
  readonly id: string;
  readonly question: Question;
}

/** The questions for a need, the best first: those that name its code earlier are made for it more. */
function candidatesFor(
  { code, bucket }: Need,
  questions: ReadonlyMap<string, Question>,
): Candidate[] {
  const ranked: (Candidate & { readonly isOnBucket: boolean; readonly rank: number })[] = [];
  for (const [id, question] of questions) {
    attempt(() => {
      // Read whole here, so that what is offered can be read.
      const codes: readonly string[] = { ...question }['use-when'] ?? [];
      const rank = codes.indexOf(code);
      if (rank < 0) return;
      const tags = bucketsAskedAbout(question);
      const isOnBucket = bucket !== undefined && tags.has(bucket);
      if (bucket !== undefined && tags.size > 0 && !isOnBucket) return;
      ranked.push({ id, question, isOnBucket, rank });
    });
  }
  return ranked.sort(
    (one, other) => Number(other.isOnBucket) - Number(one.isOnBucket) || one.rank - other.rank,
  );
}

interface Context {
  readonly values: Values;
  readonly asked: ReadonlyMap<string, Temporal.PlainDate>;
}

function contextOf({ plan, today }: Situation): Context {
  return {
    values: planValues(plan),
    asked: attempt(() => recentlyAsked(plan, today)) ?? new Map(),
  };
}

function offerOf(
  id: string,
  question: Question,
  context: Context | undefined,
  need: Need | undefined,
): Offer {
  const askedOn = context?.asked.get(id);
  const { bucket, theme } = need?.topic ?? {};
  return {
    id,
    question: { ...question },
    ...(need ? { reason: need.reason } : {}),
    values: {
      ...context?.values,
      ...(bucket === undefined ? {} : { skill: bucket }),
      ...(theme === undefined ? {} : { theme }),
    },
    ...(askedOn ? { askedOn } : {}),
  };
}

/** What a plan alone says for the placeholders: a theme only where there is no choice. */
function planValues(plan: Plan): Values {
  const person = attempt(() => plan.person.name);
  const challenge = attempt(() => plan.challenge?.title);
  const themes = attempt(() => openThemes(plan).map(({ theme }) => theme.title)) ?? [];
  const theme = themes.length === 1 ? themes[0] : undefined;
  return {
    ...(person === undefined ? {} : { person }),
    ...(challenge === undefined ? {} : { challenge }),
    ...(theme === undefined ? {} : { theme }),
  };
}

/** The ids of questions asked in the last three held sessions, each with the newest date. */
function recentlyAsked(plan: Plan, today: Temporal.PlainDate): Map<string, Temporal.PlainDate> {
  const asked = new Map<string, Temporal.PlainDate>();
  for (const { entry, date } of heldSessions(plan, today).slice(-RECENT_SESSIONS)) {
    for (const question of entry.asked ?? []) {
      asked.set(typeof question === 'string' ? question : question.question, date);
    }
  }
  return asked;
}

function recentLast(offers: readonly Offer[]): Offer[] {
  return [...offers.filter(({ askedOn }) => !askedOn), ...offers.filter(({ askedOn }) => askedOn)];
}
