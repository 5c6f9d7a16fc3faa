import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { findings } from '../../server/language/findings.ts';
import { WorkspaceIndex } from '../../server/workspace/workspaceIndex.ts';
import { MemoryFiles } from '../support/memoryFiles.ts';

const questions = `kind: questions
questions:
  one: { ask: What?, category: goal, buckets: [team, sales, freight, teem] }
`;
const compass = (bucket: string) => `kind: compass\nbuckets: { ${bucket}: { good: Sells. } }\n`;

/** The messages about unknown buckets in a file of questions beside others. */
async function unknown(others: Readonly<Record<string, string>>, isBuilt = true) {
  const files = new MemoryFiles();
  const uri = 'file:///team/questions.coach.yaml';
  files.write(uri, questions);
  for (const [name, text] of Object.entries(others)) files.write(`file:///team/${name}`, text);
  const index = new WorkspaceIndex(files, ['file:///team']);
  if (isBuilt) await index.build();
  const document = await index.load(uri);
  if (!document) throw new Error('not read');
  const today = Temporal.PlainDate.from('2026-11-24');
  return findings(document, await index.surroundings(document, today))
    .filter(({ code }) => code === 'unknown-bucket')
    .map(({ message }) => message);
}

const sales = { 'sales.coach.yaml': compass('sales') };

test("a question's buckets are the eight and those of all compasses", async () => {
  expect(await unknown({ ...sales, 'freight.coach.yaml': compass('freight') })).toEqual([
    '`teem` is neither one of the eight buckets nor in a compass of the workspace: did you mean `team`?',
  ]);
  expect(await unknown(sales)).toEqual([
    "`freight` is neither one of the eight buckets nor in a compass of the workspace: use one of those, or add it to a compass's `buckets`.",
    expect.stringContaining('`teem`'),
  ]);
  expect(await unknown({})).toHaveLength(3);
});

test.each([
  ['broken', 'kind: compass\nbuckets: { freight: ['],
  ['broken above its kind', 'title: "A\nkind: compass\n'],
  ['without buckets that can be read', 'kind: compass\nbuckets: freight\n'],
])('nothing is said while a compass is %s', async (_, text) => {
  expect(await unknown({ ...sales, 'freight.coach.yaml': text })).toEqual([]);
});

test('nothing is said until the workspace has been read', async () => {
  expect(await unknown(sales, false)).toEqual([]);
});
