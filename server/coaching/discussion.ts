import type { Temporal } from 'temporal-polyfill';
import type { Compass, LogEntry, Plan, Question } from '../../schemas/generated/format.d.ts';
import { bucketsBySkill, bucketsOfTheme, bucketTitle } from './buckets.ts';
import { isAfter } from './calendar.ts';
import { heldSessions } from './log.ts';
import { wholeWords } from './wholeWords.ts';

/** What it takes to tell what a session was about. */
export interface Conversation {
  readonly plan: Plan;
  readonly compass: Compass | undefined;
  /** The questions of the bank and of the workspace by id; undefined while they are not known. */
  readonly questions: ReadonlyMap<string, Question> | undefined;
  readonly today: Temporal.PlainDate;
}

/**
 * Whether a held session after a day has discussed a bucket: it names the bucket, its skill or a
 * theme on it in `discussed`, gives `progress` to a theme of it, asked a question tagged with it (by
 * `buckets`, or by a category of the same name), or holds its title or id as whole words in a text
 * (pitfalls.md, "Words"). While the questions are not known, each one asked might be about it.
 *
 * @throws BrokenPart where that cannot be told for a broken part.
 */
export function isDiscussed(
  bucket: string,
  after: Temporal.PlainDate,
  { plan, compass, questions, today }: Conversation,
): boolean {
  const sessions = heldSessions(plan, today).filter(({ date }) => isAfter(date, after));
  if (sessions.length === 0) return false;
  const bySkill = bucketsBySkill(compass);
  const themes = (plan.themes ?? [])
    .filter((theme) => bucketsOfTheme(theme, bySkill).includes(bucket))
    .map(({ id }) => id);
  const names = new Set([bucket, ...themes]);
  for (const [skill, of] of bySkill) if (of === bucket) names.add(skill);
  const isTagged = (id: string) => {
    const question = questions?.get(id);
    return !questions || question?.category === bucket || question?.buckets?.includes(bucket);
  };
  const words = wholeWords([bucket, bucketTitle(bucket, compass)]);
  return sessions.some(
    ({ entry }) =>
      entry.discussed?.some((name) => names.has(name)) ||
      themes.some((id) => Object.hasOwn(entry.progress ?? {}, id)) ||
      entry.asked?.some((asked) => isTagged(typeof asked === 'string' ? asked : asked.question)) ||
      textsOf(entry).some((text) => words.test(text)),
  );
}

/** Everything in a log entry that people wrote freely. */
function textsOf({ headline, notes, asked, progress, commitments }: LogEntry): string[] {
  return [
    headline,
    notes,
    ...(asked ?? []).map((one) => (typeof one === 'string' ? undefined : one.answer)),
    ...Object.entries(progress ?? {}).map(([theme, one]) =>
      // Keys that begin with x- are their author's own, and their values may be anything.
      theme.startsWith('x-') || typeof one === 'string' ? undefined : one.evidence,
    ),
    ...(commitments ?? []).map(({ what }) => what),
  ].filter((text) => text !== undefined);
}
