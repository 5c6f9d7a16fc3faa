import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readableParts } from '../../../server/coaching/readableParts.ts';
import { ofKind, readDocument } from '../../../server/document/document.ts';

function partsOf(text: string) {
  const source = `kind: plan\n${text}`;
  const document = readDocument(TextDocument.create('file:///a.coach.yaml', 'coach', 1, source));
  const plan = ofKind(document, 'plan');
  if (!plan) throw new Error('it is no plan');
  return readableParts(plan.content, 'Nobody');
}

test('a sound plan is copied as it is', () => {
  const { plan, missing } = partsOf(
    'person: { name: Ana }\nx-own: [1, null]\nlog: [{ date: 2026-10-01, kind: nudge, x-own: { a: 1 } }]\n',
  );
  expect(plan).toEqual({
    kind: 'plan',
    person: { name: 'Ana' },
    'x-own': [1, null],
    log: [{ date: '2026-10-01', kind: 'nudge', 'x-own': { a: 1 } }],
  });
  expect(missing).toEqual([]);
});

describe('what cannot be read', () => {
  test('is left out alone, where the rest means the same without it', () => {
    const { plan, missing } = partsOf(
      'person: { name: Ana, level: [pm] }\nheadline: 5\nthemes: [{ id: a, title: A, success: [] }]\n',
    );
    expect(plan.person).toEqual({ name: 'Ana' });
    expect(plan.headline).toBeUndefined();
    expect(plan.themes).toEqual([{ id: 'a', title: 'A' }]);
    expect(missing).toEqual(['person', 'headline', 'themes']);
  });

  test('takes with it what would mean something else, and no neighbour', () => {
    const { plan, missing } = partsOf(`person: { name: Ana }
log:
  - { date: 2026-10-01, kind: session, status: canceled }
  - { date: 2026-10-02, kind: session, commitments: [{ who: ana }, { who: ana, what: Bring it }] }
  - { date: 2026-10-03, kind: session, progress: { a: { colour: blue }, b: red } }
  - { kind: session }
`);
    expect(plan.log).toEqual([
      { date: '2026-10-02', kind: 'session', commitments: [{ who: 'ana', what: 'Bring it' }] },
      { date: '2026-10-03', kind: 'session', progress: { b: 'red' } },
    ]);
    expect(missing).toEqual(['log']);
  });

  test('leaves a person of the name that is given for it', () => {
    for (const text of ['person: { id: ana }\n', 'person: 5\n', 'headline: A\n']) {
      expect(partsOf(text).plan.person).toEqual({ name: 'Nobody' });
      expect(partsOf(text).missing).toEqual(['person']);
    }
  });

  test('may be called anything', () => {
    const { plan } = partsOf(
      'person: { name: Ana }\nlog: [{ date: 2026-10-01, kind: nudge, progress: { __proto__: red, constructor: red } }]\n',
    );
    expect(Object.keys(plan.log?.[0]?.progress ?? {})).toEqual(['__proto__', 'constructor']);
  });
});
