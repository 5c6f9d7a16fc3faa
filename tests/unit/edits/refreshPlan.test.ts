import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Refresh, refreshPlan } from '../../../server/edits/refreshPlan.ts';
import { changed, withCrlf } from '../../support/edits.ts';

const today = Temporal.PlainDate.from('2026-12-31');
const refreshed = (text: string, refresh: Refresh = {}) =>
  changed(text, (document) => refreshPlan(document, refresh, today));

const plan = `kind: plan
person: { name: Ana } # hers
headline: Why before what   # agreed in July
period: { start: 2026-07-01, end: 2026-12-31 }
challenge:
  title: Lead the strategy
  status: agreed
  agreed: 2026-07-10
themes:
  - id: news
    title: Bad news early
  - { id: briefs, title: Briefs }
log:
  - { date: 2026-11-20, kind: session }
`;

it('all that changes is one change', () => {
  const after = refreshed(plan, {
    headline: 'Lead, do not carry',
    close: [{ theme: 'briefs', learnt: 'Short ones are read.' }, { theme: 'news' }],
    challenge: 'assigned',
    period: { start: '2027-01-01', end: '2027-06-30' },
    notes: 'A good half year.',
  });
  expect(after).toBe(`kind: plan
person: { name: Ana } # hers
headline: Lead, do not carry   # agreed in July
period: { start: 2027-01-01, end: 2027-06-30 }
challenge:
  title: Lead the strategy
  status: assigned
  agreed: 2026-07-10
  reviewed: 2026-12-31
themes:
  - id: news
    title: Bad news early
    status: closed
    closed: 2026-12-31
  - { id: briefs, title: Briefs, status: closed, closed: 2026-12-31, learnt: Short ones are read. }
log:
  - { date: 2026-11-20, kind: session }
  - { date: 2026-12-31, kind: refresh, headline: "Lead, do not carry", notes: "A good half year. Headline until now: Why before what. Period until now: 2026-07-01 to 2026-12-31." }
`);
  const windows = refreshed(withCrlf(plan), { headline: 'Lead' });
  expect(windows).toBe(withCrlf(refreshed(plan, { headline: 'Lead' })));
});

it('where all stays, that is logged with the headline that goes on', () => {
  const entry = '  - { date: 2026-12-31, kind: refresh, headline: Why before what }\n';
  expect(refreshed(plan)).toBe(plan + entry);
});

it('a headline that the log has is not noted once more', () => {
  const text = plan.replace(
    'log:\n',
    'log:\n  - { date: 2026-07-01, kind: refresh, headline: Why before what }\n',
  );
  expect(refreshed(text, { headline: 'Lead' })).toContain(
    '  - { date: 2026-12-31, kind: refresh, headline: Lead }\n',
  );
});

describe('a planned refresh', () => {
  it('becomes the one that was held', () => {
    const text = `${plan}  - date: 2027-01-05 # moved\n    kind: refresh\n    status: planned\n`;
    expect(refreshed(text)).toBe(
      `${plan}  - date: 2026-12-31 # moved\n    kind: refresh\n    status: held\n    headline: Why before what\n`,
    );
  });

  it('keeps what was noted for it', () => {
    const text = `${plan}  - { date: 2027-01-05, kind: refresh, status: planned, notes: Ask for a wish. }\n`;
    expect(refreshed(text, { notes: 'She wants to lead.' })).toContain(
      String.raw`notes: "Ask for a wish.\nShe wants to lead." }`,
    );
  });
});

it('a young plan is refreshed too', () => {
  const young = 'kind: plan\nperson: { name: Ana }\ncadence: { refresh: quarterly }\n';
  expect(refreshed(young, { headline: 'Begin' })).toBe(
    'kind: plan\nperson: { name: Ana }\nheadline: Begin\ncadence: { refresh: quarterly }\nlog:\n  - date: 2026-12-31\n    kind: refresh\n    headline: Begin\n',
  );
});

describe('a refresh is refused', () => {
  it.each([
    ['in what is no plan', 'kind: compass\nbuckets: {}\n', {}, 'open one first'],
    ['where the YAML is broken', `${plan}x: [\n`, {}, 'cannot be read'],
    ['for a theme that there is not', plan, { close: [{ theme: 'team' }] }, 'no theme `team`'],
    [
      'for a period that ends before it starts',
      plan,
      { period: { start: '2027-01-01', end: '2026-06-30' } },
      'has to end after it starts',
    ],
    [
      'with a challenge that there is not',
      plan.replace(/challenge:\n(?: {2}.*\n)+/, ''),
      { challenge: 'reviewed' as const },
      'no next bigger challenge',
    ],
  ])('%s', (_, text, refresh, reason) => {
    expect(refreshed(text, refresh)).toMatch(/^refused: /);
    expect(refreshed(text, refresh)).toContain(reason);
  });
});
