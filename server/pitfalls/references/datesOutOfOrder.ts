import type { Pause, Period } from '../../../schemas/generated/format.d.ts';
import { each } from '../../coaching/brokenPart.ts';
import { say } from '../../coaching/say.ts';
import { yaml } from '../../document/example.ts';
import { onValue, type Path } from '../../document/place.ts';
import { type Finding, rule } from '../rule.ts';
import { independently } from './independently.ts';

export const datesOutOfOrder = rule({
  code: 'dates-out-of-order',
  section: 'references',
  severity: 'error',
  kinds: ['plan', 'compass'],
  thresholds: {},
  what: 'A period or a pause ends before or on the day on which it starts (a pause may be one day).',
  why: 'Due dates of sessions and refreshes (step 5, the follow-up) are computed from the period and moved by pauses. From one that ends before it starts, nothing can be computed.',
  example: {
    before: yaml`
      period: { start: 2026-07-01, end: 2026-01-31 }
    `,
    after: yaml`
      period: { start: 2026-07-01, end: 2027-01-31 }
    `,
  },
  *check({ content }) {
    if (content.kind === 'compass') {
      yield* pauses(content.pauses, ['pauses']);
      return;
    }
    yield* independently(
      () => ends(content.period, ['period'], 'period'),
      () => pauses(content.cadence?.pauses, ['cadence', 'pauses']),
    );
  },
});

function pauses(list: readonly Pause[] | undefined, path: Path): Finding[] {
  return each(list, (pause, index) => ends(pause, [...path, index], 'pause'));
}

// Dates are written YYYY-MM-DD, so their texts sort as they do.
function* ends(
  span: Period | Pause | undefined,
  path: Path,
  what: 'period' | 'pause',
): Generator<Finding> {
  const { start, end } = span ?? {};
  if (start === undefined || end === undefined) return;
  if (what === 'pause' ? end >= start : end > start) return;
  const order = end === start ? say`on the day on which it starts` : say`before it starts`;
  const subject = what === 'pause' ? say`This pause` : say`This period`;
  yield {
    at: onValue(...path, 'end'),
    message: say`${subject} ends ${order} (${start} to ${end}): correct one of the two dates.`,
    related: [{ at: onValue(...path, 'start'), message: say`The start` }],
  };
}
