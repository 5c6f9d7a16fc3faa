import { expect, test } from 'vitest';
import type { Plan } from '../../../schemas/generated/format.d.ts';
import { isYoung } from '../../../server/coaching/youth.ts';
import { withBroken } from './broken.ts';
import { day, plan } from './plans.ts';

const today = day('2026-11-24');
const younger = '2026-09-26'; // 59 days ago
const older = '2026-09-25'; // 60 days ago
const held = (date: string) => ({ date, kind: 'nudge' }) as const;

test.each<[string, boolean, Parameters<typeof plan>[0]]>([
  ['with nothing in it', true, {}],
  ['that began 59 days ago', true, { period: { start: younger } }],
  ['that began 60 days ago', false, { period: { start: older } }],
  ['with an entry of 59 days ago', true, { log: [held(younger)] }],
  ['with an older entry too', false, { log: [held(younger), held(older)] }],
  [
    'with an older entry that was never held',
    true,
    { log: [{ ...held(older), status: 'planned' }] },
  ],
  ['with a round of 60 days ago', false, { assessments: [{ date: older, rater: 'peer' }] }],
  ['that began lately with an older round', false, { period: { start: younger }, assessments: [{ date: older, rater: 'self' }] }], // biome-ignore format: one line a case
  ['of a period that ends before it starts', true, { period: { start: older, end: '2026-09-24' } }],
  ['that is still to begin', true, { period: { start: '2027-01-01' } }],
])('a plan %s: young is %s', (_, young, parts) => {
  expect(isYoung(plan(parts), today)).toBe(young);
});

test('what is broken is passed over', () => {
  const broken: Plan = plan({ log: [withBroken(held(younger), 'date'), held(older)] });
  expect(isYoung(broken, today)).toBe(false);
  expect(isYoung(withBroken(plan({}), 'log', 'assessments', 'period'), today)).toBe(true);
});
