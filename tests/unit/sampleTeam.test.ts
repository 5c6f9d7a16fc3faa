import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { findings } from '../../server/language/findings.ts';
import { nodeFiles } from '../../server/workspace/nodeFiles.ts';
import { WorkspaceIndex } from '../../server/workspace/workspaceIndex.ts';

const folder = join(import.meta.dirname, '../../examples');

/** All findings of a file of the sample team. */
async function findingsIn(path: string, today: string) {
  const index = new WorkspaceIndex(nodeFiles, [pathToFileURL(folder).toString()]);
  await index.build();
  const document = await index.load(pathToFileURL(join(folder, path)).toString());
  if (!document) throw new Error(`${path} cannot be read`);
  return findings(document, await index.surroundings(document, Temporal.PlainDate.from(today)));
}

// The copy that `npm start` opens is shifted by whole weeks: the user's today may be any of these.
const week = [24, 25, 26, 27, 28, 29, 30].map((day) => `2026-11-${day}`);

test.each(
  ['people/eva.coach.yaml', 'pm.coach.yaml', 'questions.coach.yaml'].flatMap((path) =>
    week.map((today) => [path, today] as const),
  ),
)('%s is healthy on %s: no finding, no hint', async (path, today) => {
  expect(await findingsIn(path, today)).toEqual([]);
});

test.each(week)('who has just arrived has hints and no warnings on %s', async (today) => {
  const found = await findingsIn('people/chidi.coach.yaml', today);
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['hint']));
});
