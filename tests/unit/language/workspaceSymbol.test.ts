import { expect, test } from 'vitest';
import { workspaceSymbols } from '../../../server/language/workspaceSymbol.ts';
import { uriOf, workspaceOf } from '../../support/namedTexts.ts';

const team = {
  'pm.coach.yaml': `kind: compass
buckets: { team: { title: Together, skills: { briefs: {} } }, planning: { skills: { ranges: {} } } }
`,
  'ana.coach.yaml': `kind: plan
person: { id: ana, name: Ana Lopez }
lead: { id: dana, name: Dana Kim }
themes: [{ id: bad-news, title: Share bad news }, { id: no-title }]
`,
  'ben.private.coach.yaml': 'kind: plan\nperson: { name: Ben }\nthemes: [{ id: secret }]\n',
};

async function found(query: string): Promise<string[]> {
  const index = await workspaceOf(team);
  return workspaceSymbols(query, index.names()).map(
    ({ sort, name, container, uri, range }) =>
      `${sort} ${name} (${container}) ${uri.replace(uriOf(''), '')}:${range.start.line + 1}`,
  );
}

test('people with a plan, themes and skills are found, and nothing of a private file', async () => {
  expect(await found('')).toEqual([
    'person Ana Lopez (undefined) ana.coach.yaml:2',
    'theme Share bad news (Ana Lopez) ana.coach.yaml:4',
    'theme no-title (Ana Lopez) ana.coach.yaml:4',
    'skill briefs (Together) pm.coach.yaml:2',
    'skill ranges (Planning) pm.coach.yaml:2',
  ]);
});

test('the letters typed stand in a name in their order, whatever the case and spaces', async () => {
  expect(await found('SBN')).toEqual(['theme Share bad news (Ana Lopez) ana.coach.yaml:4']);
  expect(await found('bad n')).toEqual(['theme Share bad news (Ana Lopez) ana.coach.yaml:4']);
  expect(await found('xyz')).toEqual([]);
});

test('what begins with them comes first', async () => {
  expect((await found('b')).map((each) => each.split(' ')[1])).toEqual(['briefs', 'Share']);
});
