import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CoachDocument, ofKind, readDocument } from '../../../server/document/document.ts';
import { factsOf } from '../../../server/document/planFacts.ts';
import { PlanIndex } from '../../../server/document/planIndex.ts';

function read(name: string, text: string): CoachDocument<'plan'> {
  const uri = `file:///team/${name}.coach.yaml`;
  const source = `kind: plan\nperson: { name: ${name} }\n${text}`;
  const plan = ofKind(readDocument(TextDocument.create(uri, 'coach', 0, source)), 'plan');
  if (!plan) throw new Error('no plan');
  return plan;
}

const themed = (name: string, ...themes: string[]) =>
  read(name, `themes: [${themes.map((each) => `{ id: a, ${each} }`).join(', ')}]`);

function indexOf(...plans: CoachDocument<'plan'>[]): PlanIndex {
  const index = new PlanIndex();
  for (const plan of plans) index.set(plan.uri, factsOf(plan));
  return index;
}

function copiesIn(own: CoachDocument<'plan'>, index: PlanIndex, most = 9): string[][] {
  const { uri, person = '', themes } = factsOf(own);
  const others = index.besides(uri);
  return themes.map((theme) => others.copiesOf(theme, person, most).map(({ name }) => name));
}

test('a theme is a copy where title and all actions stand in another plan', () => {
  const own = themed(
    'own',
    'title: A, actions: [{ do: one }, { do: two }]',
    'title: B, actions: [{ do: three }]',
  );
  const same = themed('same', 'title: a, actions: [{ do: TWO }, { do: one }, { do: more }]');
  const apart = themed(
    'apart',
    'title: A, actions: [{ do: one }]',
    'title: C, actions: [{ do: two }]',
  );
  const other = themed('other', 'title: C, actions: [{ do: one }, { do: two }]');
  expect(copiesIn(own, indexOf(own, same, apart, other))).toEqual([['apart', 'same'], []]);
});

test('private plans, broken ones and other plans of the same person are left out', () => {
  const theme = 'title: A, actions: [{ do: one }]';
  const own = themed('own', theme);
  const again = read('again', `owner: x\nthemes: [{ id: a, ${theme} }]`);
  const others = [
    themed('ana.private', theme),
    read('broken', `themes: [{ id: a, ${theme} }]\nx: [`),
    again,
  ];
  expect(copiesIn(own, indexOf(...others))).toEqual([['again']]);
  const facts = { ...factsOf(again), person: 'own' };
  const index = indexOf();
  index.set('file:///a', facts);
  index.set('file:///b', { ...facts, person: undefined });
  expect(copiesIn(own, index)).toEqual([[]]);
});

test('no more copies are looked for than are asked for, in the order of the files', () => {
  const plans = ['e', 'b', 'd', 'a', 'c'].map((name) =>
    themed(name, 'title: A, actions: [{ do: one }]'),
  );
  const own = plans[3];
  expect(own && copiesIn(own, indexOf(...plans), 3)).toEqual([['b', 'c', 'd']]);
});

test('doubles are followed on one of the same days', () => {
  const at = (name: string, text: string) => ({ ...factsOf(read(name, text)), person: 'ana' });
  const index = new PlanIndex();
  const all = [
    at('autumn', 'period: { start: 2026-07-01, end: 2026-12-31 }'),
    at('before', 'period: { start: 2026-01-01, end: 2026-06-30 }'),
    at('closed', 'period: { start: 2026-07-01, end: 2026-12-31 }\nstatus: closed'),
    at('ever', ''),
    at('half', 'period: { start: 2026-12-31, end: 2027-06-30 }'),
    at('unclear', 'period: { start: soon, end: 2026-12-31 }'),
  ];
  for (const facts of all) index.set(facts.uri, facts);
  const doubles = all.map((facts) =>
    index
      .besides(facts.uri)
      .doublesOf(facts)
      .map(({ name }) => name),
  );
  expect(doubles).toEqual([
    ['ever', 'half'],
    ['ever'],
    [],
    ['autumn', 'before', 'half'],
    ['autumn', 'ever'],
    [],
  ]);
});

test('what a plan said before is forgotten', () => {
  const own = themed('own', 'title: A, actions: [{ do: one }]');
  const other = themed('other', 'title: A, actions: [{ do: one }]');
  const index = indexOf(own, other);
  expect(copiesIn(own, index)).toEqual([['other']]);
  index.set(other.uri, factsOf(themed('other', 'title: A, actions: [{ do: two }]')));
  expect(copiesIn(own, index)).toEqual([[]]);
  index.set(other.uri, undefined);
  expect(index.besides(own.uri).uris).toEqual([]);
});
