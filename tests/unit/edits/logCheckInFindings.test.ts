import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { english } from '../../../server/coaching/say.ts';
import { nextCheckIn } from '../../../server/coaching/schedule.ts';
import { ofKind } from '../../../server/document/document.ts';
import type { CheckIn } from '../../../server/edits/checkIn.ts';
import { applyEdits, isRefused } from '../../../server/edits/edit.ts';
import { logCheckIn } from '../../../server/edits/logCheckIn.ts';
import { findings } from '../../../server/language/findings.ts';
import { documentOf } from '../../support/edits.ts';
import { surroundingsWith } from '../../support/wheel.ts';

const today = Temporal.PlainDate.from('2026-11-24');
const people = ['ana', 'ben', 'chidi', 'dana', 'eva'];
const planOf = (person: string) =>
  readFileSync(join(import.meta.dirname, `../../../examples/people/${person}.coach.yaml`), 'utf8');

function withCheckIn(text: string, checkIn: CheckIn) {
  const result = logCheckIn(documentOf(text), checkIn, undefined, today);
  if (isRefused(result)) throw new Error(english(result.refused));
  return { ...result, text: applyEdits(text, result.edits) };
}

const codesIn = (text: string) =>
  new Set(findings(documentOf(text), { ...surroundingsWith(), today }).map(({ code }) => code));

const nextIn = (text: string) => {
  const plan = ofKind(documentOf(text), 'plan')?.content;
  if (!plan) throw new Error('no plan');
  return nextCheckIn('session', plan, undefined, today);
};

/** What a session without a word about it may well raise. */
const meant = new Set(['colourless-session', 'gap-not-discussed']);

describe.each(people)('in the plan of %s', (person) => {
  const text = planOf(person);

  /** The day that the edit has planned, or that stands in the log already. */
  const expectPlanned = (logged: ReturnType<typeof withCheckIn>) => {
    const next = nextIn(logged.text);
    expect(next).toMatchObject({ overdueDays: 0, source: { from: 'planned' } });
    if (logged.next) expect(next.due?.toString()).toBe(logged.next.toString());
  };

  it('a session that is logged raises nothing that it is not to blame for', () => {
    const logged = withCheckIn(text, { kind: 'session', status: 'held', mostly: 'growth' });
    const before = codesIn(text);
    const raised = [...codesIn(logged.text)].filter((code) => !before.has(code));
    expect(raised.filter((code) => !meant.has(code))).toEqual([]);
    expectPlanned(logged);
  });

  it('a session that is cancelled leaves another one due', () => {
    const logged = withCheckIn(text, { kind: 'session', status: 'cancelled', notes: 'Ill' });
    const before = codesIn(text);
    expect([...codesIn(logged.text)].filter((code) => !before.has(code))).toEqual([]);
    expectPlanned(logged);
  });
});

it('an open commitment is no longer overdue once a session has come back to it', () => {
  const text = `kind: plan
person: { id: noor, name: Noor Haddad }
log:
  - date: 2026-09-29
    kind: session
    commitments: [{ who: noor, what: Brief one, due: 2026-10-10 }]
  - { date: 2026-10-27, kind: session }
`;
  expect(codesIn(text)).toContain('commitment-overdue');
  const logged = withCheckIn(text, { kind: 'session', status: 'held' });
  expect(logged.carried).toEqual([{ who: 'noor', what: 'Brief one', due: '2026-10-10' }]);
  expect(codesIn(logged.text)).not.toContain('commitment-overdue');
});
