import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { FactsCache } from '../../../server/workspace/factsCache.ts';
import { nodeFiles } from '../../../server/workspace/nodeFiles.ts';
import { WorkspaceIndex } from '../../../server/workspace/workspaceIndex.ts';
import { joined } from '../../support/joined.ts';
import { DiskWorkspace } from '../../support/lspWorkspace.ts';

const plan = (name: string, more = '') => `kind: plan\nperson: { name: ${name} }\n${more}`;
const today = Temporal.PlainDate.from('2026-11-24');
const secret = 'Found it hard to say no';
const themes = `themes: [{ id: no, title: Say no, bucket: team, actions: [{ id: first, do: ${secret} }] }]
log: [{ date: 2026-11-02, kind: session, mood: frustrated }]
`;

/** A cache in memory. */
class Storage {
  text: string | undefined;
  writes = 0;
  #written = () => {};
  readonly written = new Promise<void>((resolve) => {
    this.#written = resolve;
  });

  async read(): Promise<string | undefined> {
    return this.text;
  }

  async write(pieces: AsyncIterable<string>): Promise<void> {
    this.text = await joined(pieces);
    this.writes++;
    this.#written();
  }
}

async function reads(workspace: DiskWorkspace, storage: Storage, program = '1') {
  const index = new WorkspaceIndex(
    nodeFiles,
    [workspace.folder],
    () => false,
    new FactsCache(storage, program),
  );
  await index.build();
  return index;
}

test('plans are kept by their facts: no words of theirs, and nothing of private files', async () => {
  const workspace = new DiskWorkspace();
  const storage = new Storage();
  workspace.write('ana.coach.yaml', plan('Ana', themes));
  workspace.write('ben.private.coach.yaml', plan('Benedikt'));
  workspace.write('notes.coach.yaml', 'kind: notes\nplan: ana.coach.yaml\n');
  workspace.write('pm.coach.yaml', 'kind: compass\nbuckets: { sales: { good: Sells. } }\n');
  await reads(workspace, storage);
  await storage.written;
  expect(storage.text).toMatch(/^coach-index \d+ 1\n/);
  expect(storage.text).toContain('Ana');
  expect(storage.text).not.toMatch(/Say no|hard to say|first|frustrated|Benedikt|notes|sales/);
  expect(storage.text?.trimEnd().split('\n')).toHaveLength(2);
});

test('what is kept is what would be read, under whichever name a text stands', async () => {
  const workspace = new DiskWorkspace();
  const storage = new Storage();
  workspace.write('pm.coach.yaml', 'kind: compass\nbuckets: {}\n');
  workspace.write(
    'ana.coach.yaml',
    plan('Ana', `${themes}compass: pm.coach.yaml\nlead: { name: Dana }\n`),
  );
  await reads(workspace, storage);
  await storage.written;
  const text = `${themes}compass: pm.coach.yaml\nlead: { name: Dana }\n`;
  workspace.write('people/ana.coach.yaml', plan('Ana', text));
  const index = await reads(workspace, storage);
  const surrounded = async (each: WorkspaceIndex) => {
    const pm = await each.load(workspace.uri('pm.coach.yaml'));
    return pm && (await each.surroundings(pm, today)).plansOfCompass;
  };
  const anew = await reads(workspace, new Storage());
  expect(await surrounded(index)).toEqual(await surrounded(anew));
  expect(await surrounded(index)).toHaveLength(1);
  expect(
    index
      .names()
      .all('plan')
      .map(({ uri }) => uri),
  ).toEqual([workspace.uri('ana.coach.yaml'), workspace.uri('people/ana.coach.yaml')]);
  expect(storage.writes).toBe(1);
});

test.each([
  ['truncated', (text: string) => text.slice(0, -30)],
  ['of other content', (text: string) => text.replace('Ana', 'Eva')],
  ['of another program', (text: string) => text.replace(/^coach-index \d+ 1/, 'coach-index 1 0')],
  ['no cache at all', () => '\u0000\nnull\n[]'],
  ['empty', () => ''],
])('a cache that is %s is thrown away silently', async (_, spoil) => {
  const workspace = new DiskWorkspace();
  const [storage, again] = [new Storage(), new Storage()];
  workspace.write('ana.coach.yaml', plan('Ana', themes));
  await reads(workspace, storage);
  await storage.written;
  const sound = storage.text ?? '';
  again.text = spoil(sound);
  expect(again.text).not.toBe(sound);
  const index = await reads(workspace, again);
  expect(index.names().all('plan')).toHaveLength(1);
  await again.written;
  expect(again.text).toBe(sound);
});

test('an entry goes with its file', async () => {
  const workspace = new DiskWorkspace();
  const storage = new Storage();
  workspace.write('ana.coach.yaml', plan('Ana'));
  workspace.write('ben.coach.yaml', plan('Benedikt'));
  await reads(workspace, storage);
  await storage.written;
  const next = new Storage();
  next.text = storage.text;
  workspace.remove('ben.coach.yaml');
  await reads(workspace, next);
  await next.written;
  expect(next.text).not.toContain('Benedikt');
  expect(next.text).toContain('Ana');
});
