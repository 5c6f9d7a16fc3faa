import type { Plan } from '../../../schemas/generated/format.d.ts';
import { attempt, each } from '../../coaching/brokenPart.ts';
import { personId } from '../../coaching/people.ts';
import type { CoachDocument } from '../../document/document.ts';
import { yaml } from '../../document/example.ts';
import { onKey, onValue, type Place } from '../../document/place.ts';
import { rule } from '../rule.ts';
import { fileOf } from './known.ts';
import { quoted } from './misnamed.ts';

export const duplicatePerson = rule({
  code: 'duplicate-person',
  section: 'references',
  severity: 'warning',
  kinds: ['plan'],
  thresholds: {},
  what: 'Another plan that is not closed is about the same person at the same time.',
  why: 'One plan with few themes is what a person can follow (step 4). Two at once also give two next check-ins; and of two people with one id, nobody can tell whose is whose.',
  example: {
    before: yaml`
      # ana-2025.coach.yaml is a plan for ana too, until the end of the year.
      kind: plan
      person: { id: ana, name: Ana Lopez }
      period: { start: 2026-07-01, end: 2026-12-31 }
    `,
    after: yaml`
      # ana-2025.coach.yaml is closed now.
      kind: plan
      person: { id: ana, name: Ana Lopez }
      period: { start: 2026-07-01, end: 2026-12-31 }
    `,
  },
  *check({ content, document, otherPlans }) {
    if (!otherPlans || content.status === 'closed') return;
    const id = personId(content);
    const sameId = otherPlans.filter((other) => idOf(other.content) === id);
    const others = [...each(sameId, (other) => (isDouble(content, other) ? [other] : []))];
    const [first] = others;
    if (!first) return;
    const more = others.length > 1 ? ` (and ${others.length - 1} more)` : '';
    yield {
      at: personPlace(document),
      message: `${fileOf(first)}${more} is a plan for ${quoted(id)} in the same time: close one with \`status: closed\`, set their periods apart, or give another person another \`id\`.`,
      related: others.map((other) => ({
        document: other,
        at: personPlace(other),
        message: `Another plan for ${quoted(id)}`,
      })),
    };
  },
});

/** Content is never changed in place, and each plan is compared with each other one. */
const ids = new WeakMap<Plan, string | null>();

/** The id of a plan's person; null where it cannot be read. */
function idOf(plan: Plan): string | null {
  const known = ids.get(plan);
  if (known !== undefined) return known;
  const id = attempt(() => personId(plan)) ?? null;
  ids.set(plan, id);
  return id;
}

function isDouble(plan: Plan, { isSound, content }: CoachDocument<'plan'>): boolean {
  return isSound && content.status !== 'closed' && overlap(plan, content);
}

function personPlace(document: CoachDocument): Place {
  return document.has('person', 'id') ? onValue('person', 'id') : onKey('person');
}

/** Whether two plans share a day. A period without an end, and a plan without a period, go on. */
function overlap(one: Plan, other: Plan): boolean {
  return startsBy(one, other) && startsBy(other, one);
}

// Dates are written YYYY-MM-DD, so their texts sort as they do.
function startsBy(one: Plan, other: Plan): boolean {
  const start = one.period?.start;
  const end = other.period?.end;
  return start === undefined || end === undefined || start <= end;
}
