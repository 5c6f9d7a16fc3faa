import { expect, it } from 'vitest';
import { kinds } from '../../../server/document/document.ts';
import { descriptionAt, valuesAt } from '../../../server/document/schemaText.ts';

it("gives a key's own description, else that of what it refers to", () => {
  expect(descriptionAt('plan', ['themes', 0, 'success'])).toMatch(/^How both will see/);
  expect(descriptionAt('plan', ['assessments', 3])).toMatch(/^One assessment/);
  expect(descriptionAt('plan', ['log', 0, 'progress', 'any-theme'])).toMatch(/colour/);
  expect(descriptionAt('compass', ['buckets', 'team'])).toMatch(/^Team:/);
  expect(descriptionAt('compass', ['buckets', 'freight'])).toMatch(/^One field of the role/);
});

it('knows nothing of keys that the schema does not know', () => {
  expect(descriptionAt('plan', ['thmes'])).toBeUndefined();
  expect(descriptionAt('plan', ['x-own'])).toBeUndefined();
  expect(descriptionAt('plan', ['headline', 'deeper'])).toBeUndefined();
  expect(valuesAt('plan', ['thmes'])).toEqual([]);
});

it('lists the values there are, alternatives of a mapping included', () => {
  expect(valuesAt('plan', ['log', 0, 'progress', 'any']).map(({ value }) => value)).toEqual([
    'green',
    'amber',
    'red',
  ]);
  expect(valuesAt('plan', ['assessments', 0, 'ratings', 'team'])).toEqual([
    { value: 'not-observed', description: expect.stringMatching(/./) },
  ]);
  expect(valuesAt('plan', ['headline'])).toEqual([]);
});

it.each(kinds)('describes every value of `kind: %s`', (kind) => {
  expect(valuesAt(kind, ['kind'])).toEqual([
    { value: kind, description: expect.stringMatching(/\.$/) },
  ]);
});
