import type { Temporal } from 'temporal-polyfill';
import type { Compass } from '../../../schemas/generated/format.d.ts';
import { daysBetween, toDate } from '../../coaching/calendar.ts';
import { dated, say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onKey, onValue } from '../../document/place.ts';
import { independently, names } from '../references/independently.ts';
import { type Finding, rule } from '../rule.ts';

export const paralysisByAnalysis = rule({
  code: 'paralysis-by-analysis',
  section: 'compass',
  severity: 'warning',
  kinds: ['compass'],
  thresholds: {
    days: { default: 90, what: 'most days that a compass may stay a draft' },
    skills: { default: 40, what: 'most skills that a compass may have' },
    levels: { default: 6, what: 'most levels that a compass may have' },
  },
  what: 'The compass is becoming a career ladder before anyone uses it.',
  why: 'The framework\'s pitfall "Paralysis by Analysis": trying to create the perfect ladder before starting. Start with the compass of your own team, and harmonise with HR later.',
  example: {
    before: yaml`
      kind: compass
      status: draft
      started: 2026-03-02
    `,
    after: yaml`
      kind: compass
      status: active
      started: 2026-03-02
      reviewed: 2026-11-20 # good enough to begin with
    `,
  },
  *check({ content, document, today }, { days, skills, levels }) {
    yield* independently(
      () => draftFindings(content, document.has('status'), days, today),
      () => skillFindings(content, skills),
      () => levelFindings(content, levels),
    );
  },
});

function* draftFindings(
  content: Compass,
  saysStatus: boolean,
  most: number,
  today: Temporal.PlainDate,
): Generator<Finding> {
  if ((content.status ?? 'draft') !== 'draft') return;
  const key = content.started === undefined ? 'reviewed' : 'started';
  const since = content[key];
  if (since === undefined) return;
  const days = daysBetween(toDate(since), today);
  if (days <= most) return;
  const fact =
    key === 'started'
      ? say`This compass has been a draft since ${dated(toDate(since))}`
      : say`This compass is a draft that was last reviewed on ${dated(toDate(since))}`;
  yield {
    // Without `status` it is a draft by default, and the date is all there is to point at.
    at: saysStatus ? onValue('status') : onValue(key),
    message: say`${fact}, ${days} days ago (more than ${most}): set \`status: active\` and use it as it is. It grows better with use than at the desk.`,
    ...(saysStatus ? { related: [{ at: onValue(key), message: say`The date that counts` }] } : {}),
  };
}

function* skillFindings({ buckets }: Compass, most: number): Generator<Finding> {
  const skills = names(buckets).flatMap((bucket) => names(buckets[bucket]?.skills));
  if (skills.length <= most) return;
  yield {
    at: onKey('buckets'),
    message: say`This compass has ${skills.length} skills, more than ${most}: keep those that you have talked about with someone in the last half-year, and drop the rest.`,
  };
}

function* levelFindings({ levels = [] }: Compass, most: number): Generator<Finding> {
  if (levels.length <= most) return;
  yield {
    at: onKey('levels'),
    message: say`This compass has ${levels.length} levels, more than ${most}: keep those of which your team has someone, or soon will.`,
  };
}
