import { expect, test } from 'vitest';
import { ExcludeRules } from '../../../server/workspace/excludes.ts';

const folder = 'file:///team';

function left(patterns: string[], ...paths: string[]): string[] {
  const rules = new ExcludeRules({ everywhere: patterns, inFolder: {} });
  return paths.filter((path) => rules.excludes(`${folder}/${path}`, folder));
}

test.each([
  ['**/archive', ['archive/a.coach.yaml', 'x/archive/b/a.coach.yaml'], ['archives/a.coach.yaml']],
  ['old', ['old/a.coach.yaml'], ['x/old/a.coach.yaml']],
  ['**/*.old.coach.yaml', ['a.old.coach.yaml', 'x/a.old.coach.yaml'], ['a.coach.yaml']],
  ['{old,x/{new,newer}}', ['old/a', 'x/new/a', 'x/newer/a'], ['x/a', 'new/a']],
  ['people/?na.coach.yaml', ['people/ana.coach.yaml'], ['people/anna.coach.yaml']],
])('%s', (pattern, excluded, kept) => {
  expect(left([pattern], ...excluded, ...kept)).toEqual(excluded);
});

test('patterns of one folder say nothing of another, nor of what is outside', () => {
  const rules = new ExcludeRules({ everywhere: [], inFolder: { 'file:///a': ['x'] } });
  expect(rules.excludes('file:///a/x/ana.coach.yaml', 'file:///a')).toBe(true);
  expect(rules.excludes('file:///b/x/ana.coach.yaml', 'file:///b')).toBe(false);
  expect(rules.excludes('file:///b/x/ana.coach.yaml', 'file:///a')).toBe(false);
});
