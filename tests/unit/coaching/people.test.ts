import { describe, expect, test } from 'vitest';
import {
  concerns,
  firstNames,
  kebabCase,
  personId,
  refersTo,
} from '../../../server/coaching/people.ts';
import { english } from '../../../server/coaching/say.ts';
import { withBroken } from './broken.ts';
import { plan } from './plans.ts';

test.each([
  ['Ana Lopez', 'ana-lopez'],
  ['  Ana   María López-Núñez ', 'ana-maria-lopez-nunez'],
  ['Søren O’Neill', 'søren-o-neill'],
  ['李 明', '李-明'],
  ['김민수', '김민수'],
])('%s in kebab-case is %s', (name, id) => {
  expect(kebabCase(name)).toBe(id);
});

test('a person’s id is the one given, else the name in kebab-case', () => {
  expect(personId(plan({ person: { id: 'ana', name: 'Ana Lopez' } }))).toBe('ana');
  expect(personId(plan({ person: { name: 'Ana Lopez' } }))).toBe('ana-lopez');
});

describe('a reference', () => {
  const ana = { id: 'al', name: 'Ana María Lopez' };

  test.each([
    'al',
    'AL',
    'Ana María Lopez',
    ' ana  maría lopez ',
    'ana',
    'ANA',
    'Ana Mari\u0301a Lopez',
  ])('%s means its person', (reference) => {
    expect(refersTo(reference, ana)).toBe(true);
  });

  test.each(['a', 'lopez', 'María', 'ana-maria-lopez', '', ' ', 'anal'])(
    '%s does not',
    (reference) => {
      expect(refersTo(reference, ana)).toBe(false);
    },
  );

  test('may be the default id, or all there is', () => {
    expect(refersTo('ana-lopez', { name: 'Ana Lopez' })).toBe(true);
    expect(refersTo('Dana', { id: 'dana' })).toBe(true);
    expect(refersTo('dana', {})).toBe(false);
    expect(refersTo('', { name: '' })).toBe(false);
  });
});

test('sentences speak of both by first name, else by their part', () => {
  expect(firstNames(plan({ lead: { id: 'dana', name: 'Dana Kim' } }))).toEqual({
    person: 'Ana',
    lead: 'Dana',
  });
  expect(firstNames(plan({ lead: { id: 'dana' } })).lead).toBe('dana');
  const { person, lead } = firstNames(withBroken(plan({}), 'person', 'lead'));
  expect([english(person), english(lead)]).toEqual(['the person', 'the lead']);
});

test('a plan concerns its person and its lead, by id or by name', () => {
  const anas = plan({ lead: { id: 'dana', name: 'Dana Kim' } });
  for (const somebody of ['ana', 'Ana', 'dana', 'Dana Kim', ' DANA ']) {
    expect(concerns(anas, somebody)).toBe(true);
  }
  expect(concerns(anas, 'ben')).toBe(false);
  expect(concerns(withBroken(anas, 'person', 'lead'), 'ana')).toBe(false);
});
