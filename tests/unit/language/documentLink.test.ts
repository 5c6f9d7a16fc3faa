import { expect, test } from 'vitest';
import { documentLinks } from '../../../server/language/documentLink.ts';
import { uriOf, workspaceOf } from '../../support/namedTexts.ts';

/** What is a link in a text, and where it leads. */
async function linksOf(text: string, others: Record<string, string> = {}): Promise<string[][]> {
  const index = await workspaceOf({ ...others, 'people/ana.coach.yaml': text });
  const document = index.get(uriOf('people/ana.coach.yaml'));
  if (!document) throw new Error('not there');
  return documentLinks(document, index.names()).map(({ range, target }) => [
    document.text.getText(range),
    target,
  ]);
}

const compass = { 'pm.coach.yaml': 'kind: compass\nbuckets: {}\n' };

test('the path of a compass or a plan leads to the file', async () => {
  const plan = 'kind: plan\ncompass: "../pm.coach.yaml"\n';
  expect(await linksOf(plan, compass)).toEqual([['"../pm.coach.yaml"', uriOf('pm.coach.yaml')]]);
  const notes = 'kind: notes\nplan: ben.coach.yaml\n';
  expect(await linksOf(notes, { 'people/ben.coach.yaml': 'kind: plan\n' })).toEqual([
    ['ben.coach.yaml', uriOf('people/ben.coach.yaml')],
  ]);
});

test('a path to nowhere, or out of the workspace, leads nowhere', async () => {
  expect(await linksOf('kind: plan\ncompass: ../pm.coach.yaml\n')).toEqual([]);
  expect(await linksOf('kind: plan\ncompass: ../../pm.coach.yaml\n', compass)).toEqual([]);
  expect(await linksOf('kind: plan\ncompass: [a]\n')).toEqual([]);
});

test('addresses lead to their pages, without what ends a sentence', async () => {
  const text = `kind: plan
headline: See https://example.com/a?b=c&d=%20#e.
# (https://example.com/x), http://example.com, https://
strengths: [https://example.com/y, "https://example.com/z"]
`;
  const targets = (await linksOf(text)).map(([shown, target]) => {
    expect(shown).toBe(target);
    return target;
  });
  expect(targets).toEqual([
    'https://example.com/a?b=c&d=%20#e',
    'https://example.com/x',
    'https://example.com/y',
    'https://example.com/z',
  ]);
});
