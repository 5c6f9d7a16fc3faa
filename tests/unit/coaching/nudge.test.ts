import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { nudgeMessage } from '../../../server/language/nudge.ts';
import { documentOf } from '../../support/edits.ts';

const plan = `kind: plan
person: { id: ana, name: Ana Lopez }
themes:
  - id: news
    title: Bad news early
    actions:
      - { do: Call Sales, due: 2026-12-04 }
      - { do: Write it down, due: 2026-11-27 }
      - { do: Read a book, status: done }
  - { id: old, title: Over, status: closed }
  - { id: briefs, title: Briefs first }
log:
  - date: 2026-10-01
    kind: session
    progress: { news: red }
    commitments: [{ who: Ana, what: Bring a brief }, { who: dana, what: Invite Ana }]
  - { date: 2026-10-20, kind: session, commitments: [{ who: ana, what: Ask Ben, done: true }] }
`;

const messageOn = (day: string, text = plan, locale = 'en') =>
  nudgeMessage(documentOf(text), Temporal.PlainDate.from(day), locale);

describe('a nudge', () => {
  it('is about one open theme a week, which take turns', () => {
    const days = ['2026-11-23', '2026-11-29', '2026-11-30', '2026-12-07'];
    const themes = days.map((day) => messageOn(day)?.theme);
    expect(themes[0]).toBe(themes[1]);
    expect(themes[2]).not.toBe(themes[1]);
    expect(themes[3]).toBe(themes[0]);
    expect(new Set(themes)).toEqual(new Set(['Bad news early', 'Briefs first']));
  });

  it('names the action that is due first, what was promised, and asks; no colour', () => {
    const texts = ['2026-11-23', '2026-11-30'].map((day) => messageOn(day)?.text);
    expect(texts.sort()).toEqual([
      'Hi Ana, a short nudge on “Bad news early”. Next is: Write it down, due Fri 27 Nov 2026. And you wanted to: Bring a brief. How is it going, and what would help?',
      'Hi Ana, a short nudge on “Briefs first”. And you wanted to: Bring a brief. How is it going, and what would help?',
    ]);
  });

  it('is German for a German editor', () => {
    expect(messageOn('2026-11-23', plan, 'de')?.text).toMatch(/^Hallo Ana, ein kurzer Anstoß zu/);
  });

  it.each([
    ['without an open theme', 'kind: plan\nperson: { name: Ana }\n'],
    ['in a closed plan', plan.replace('kind: plan\n', 'kind: plan\nstatus: closed\n')],
    ['in what is no plan', 'kind: compass\nbuckets: {}\n'],
  ])('is not there %s', (_, text) => {
    expect(messageOn('2026-11-23', text)).toBeNull();
  });

  it('is not there for a private file', () => {
    const document = documentOf(plan, 'file:///ana.private.coach.yaml');
    expect(nudgeMessage(document, Temporal.PlainDate.from('2026-11-23'), 'en')).toBeNull();
  });
});
