import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { takeChanges } from '../../server/connection/watching.ts';
import { WorkspaceIndex } from '../../server/workspace/workspaceIndex.ts';
import { codesOf } from '../support/lspClient.ts';
import { ProcessPeer, StreamPeer } from '../support/lspPeers.ts';
import { MemoryWorkspace } from '../support/lspWorkspace.ts';

const CODE = 'private-notes-exposed';
const notes = 'kind: notes\n';

it.each([
  ['nothing', {}],
  ['that the folders are not trusted', { trusted: false }],
  ['so among its settings alone', { coach: { trusted: true } }],
])('git is asked nothing where the client says %s', async (_, initializationOptions) => {
  const peer = new StreamPeer();
  const client = await peer.start({ initializationOptions });
  const uri = peer.workspace.uri('ana.private.coach.yaml');
  client.open(uri, notes);
  client.notify('workspace/didChangeConfiguration', { settings: { coach: { trusted: true } } });
  expect(codesOf(await client.findings(uri))).not.toContain(CODE);
  expect(peer.workspace.files.askedGit).toEqual([]);
});

it('git is asked of private files alone, once the folders are trusted', async () => {
  const peer = new StreamPeer();
  const client = await peer.start({ initializationOptions: { trusted: false } });
  const uri = peer.workspace.uri('ana.private.coach.yaml');
  client.open(uri, notes);
  client.open(peer.workspace.uri('ana.coach.yaml'), 'kind: plan\nperson: { name: Ana }\n');
  await client.without(uri, CODE);
  client.notify('coach/trusted', null);
  expect(await client.finding(uri, CODE)).toMatchObject({
    message: expect.stringContaining('.gitignore'),
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } },
  });
  expect(new Set(peer.workspace.files.askedGit)).toEqual(new Set([uri]));
});

it('a private file that git ignores is fine', async () => {
  const peer = new StreamPeer();
  const client = await peer.start({ initializationOptions: { trusted: true } });
  const uri = peer.workspace.uri('ana.private.coach.yaml');
  peer.workspace.files.ignored.add(uri);
  client.open(uri, notes);
  await client.without(uri, CODE);
  expect(peer.workspace.files.askedGit).toContain(uri);
});

it.each([
  ['.gitignore', true],
  ['people/.gitignore', true],
  ['.gitignored', false],
  ['README.md', false],
])('a change of %s makes findings worth another look: %s', async (path, isWorth) => {
  const { files, folder, uri } = new MemoryWorkspace();
  const index = new WorkspaceIndex(files, [folder]);
  expect(await takeChanges(index, [{ uri: uri(path), type: 2 }])).toBe(isWorth);
});

it('the process asks the git of the machine', async () => {
  const peer = new ProcessPeer();
  execFileSync('git', ['init', '--quiet'], { cwd: peer.workspace.path });
  peer.workspace.write('.gitignore', '*.private.coach.yaml\n');
  const client = await peer.start({ initializationOptions: { trusted: true } });
  const [ignored, exposed] = [
    peer.workspace.uri('ana.private.coach.yaml'),
    peer.workspace.uri('ana-notes.coach.yaml'),
  ];
  client.open(ignored, notes);
  client.open(exposed, notes);
  await client.finding(exposed, CODE);
  await client.without(ignored, CODE);
});
