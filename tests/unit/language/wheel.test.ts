import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ofKind, readDocument } from '../../../server/document/document.ts';
import { wheelState } from '../../../server/language/wheel.ts';
import { plansAmong } from '../../support/plansAmong.ts';

const read = (name: string, text: string) =>
  readDocument(TextDocument.create(`file:///team/${name}.coach.yaml`, 'coach', 1, text));

const plan = read(
  'ana',
  `kind: plan
person: { name: Ana }
compass: pm.coach.yaml
assessments:
  - { date: 2026-11-02, rater: self, ratings: { planning: 7 } }
  - { date: 2026-11-03, rater: lead, ratings: { planning: 4 } }
`,
);

function planningGap(rules: string) {
  const compass = ofKind(
    read('pm', `kind: compass\nbuckets: { planning: {} }\n${rules}`),
    'compass',
  );
  if (!compass) throw new Error('no compass');
  const state = wheelState(plan, {
    today: Temporal.PlainDate.from('2026-11-24'),
    compassLink: { status: 'found', document: compass },
    planLink: undefined,
    otherPlans: plansAmong([]),
    questions: new Map(),
    isExposed: undefined,
  });
  if (state.kind !== 'model') throw new Error(state.message);
  return state.model.spokes.find(({ id }) => id === 'planning')?.gap;
}

it('marks the gaps that the compass has tuned the finding to', () => {
  expect(planningGap('')).toEqual({ difference: 3, discussed: false });
  expect(planningGap('rules: { perception-gap: { points: 3 } }\n')?.difference).toBe(3);
  expect(planningGap('rules: { perception-gap: { points: 3.5 } }\n')).toBeUndefined();
});
