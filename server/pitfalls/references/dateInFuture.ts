import type { Temporal } from 'temporal-polyfill';
import type {
  Challenge,
  Compass,
  LogEntry,
  Notes,
  Plan,
  Vision,
} from '../../../schemas/generated/format.d.ts';
import { each } from '../../coaching/brokenPart.ts';
import { type Said, say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onValue, type Path } from '../../document/place.ts';
import { type Finding, rule } from '../rule.ts';
import { independently } from './independently.ts';

export const dateInFuture = rule({
  code: 'date-in-future',
  section: 'references',
  severity: 'warning',
  kinds: ['plan', 'notes', 'compass'],
  thresholds: {},
  what: 'Something that has happened is dated after today.',
  why: 'The next check-in is computed from what was held (step 5), and ratings count from their date on: a date in the future, mostly a slip in the year, hides what is due.',
  example: {
    before: yaml`
      log:
        - { date: 2062-10-28, kind: session }
    `,
    after: yaml`
      log:
        - { date: 2026-10-28, kind: session }
    `,
  },
  *check({ content, today }) {
    const now = new Day(today);
    switch (content.kind) {
      case 'plan':
        yield* inPlan(content, now);
        return;
      case 'notes':
        yield* inDrafts(content, now);
        return;
      case 'compass':
        yield* inCompass(content, now);
    }
  },
});

function inPlan(plan: Plan, now: Day): Finding[] {
  return independently(
    () => inDrafts(plan, now),
    () =>
      each(plan['earlier-challenges'], (challenge, index) =>
        inChallenge(challenge, ['earlier-challenges', index], now),
      ),
    () => each(plan.themes, (theme, index) => now.key(theme.closed, ['themes', index, 'closed'])),
    () => each(plan.log, (entry, index) => inEntry(entry, index, now)),
  );
}

/** What private notes hold in the same shapes as a plan. */
function inDrafts(content: Plan | Notes, now: Day): Finding[] {
  return independently(
    () =>
      each(content.assessments, (round, index) =>
        now.judge(round.date, ['assessments', index, 'date'], say`This round is`),
      ),
    () => inChallenge(content.challenge, ['challenge'], now),
    () => inVision(content.vision, now),
  );
}

function inChallenge(challenge: Challenge | undefined, path: Path, now: Day): Finding[] {
  return independently(
    () => now.key(challenge?.agreed, [...path, 'agreed']),
    () => now.key(challenge?.reviewed, [...path, 'reviewed']),
  );
}

function inVision(vision: Vision | undefined, now: Day): Generator<Finding> {
  return now.key(vision?.agreed, ['vision', 'agreed']);
}

function inCompass(compass: Compass, now: Day): Finding[] {
  return independently(
    () => now.key(compass.started, ['started']),
    () => now.key(compass.reviewed, ['reviewed']),
  );
}

function* inEntry(entry: LogEntry, index: number, now: Day): Generator<Finding> {
  const { kind, status = 'held' } = entry;
  if (status === 'planned') return;
  yield* now.judge(
    entry.date,
    ['log', index, 'date'],
    say`This entry (\`${kind}\`, \`${status}\`) is`,
    say`correct the date, or write \`status: planned\``,
  );
}

/** Today. Dates are written YYYY-MM-DD, so their texts sort as they do. */
class Day {
  readonly #today: string;

  constructor(today: Temporal.PlainDate) {
    this.#today = today.toString();
  }

  /** The date behind the key at the end of the path. */
  key(date: string | undefined, path: Path): Generator<Finding> {
    return this.judge(date, path, say`\`${String(path.at(-1))}\` is`);
  }

  *judge(
    date: string | undefined,
    path: Path,
    subject: Said,
    step: Said = say`correct the date`,
  ): Generator<Finding> {
    if (date === undefined || date <= this.#today) return;
    yield {
      at: onValue(...path),
      message: say`${subject} dated ${date}, after today (${this.#today}): ${step}.`,
    };
  }
}
