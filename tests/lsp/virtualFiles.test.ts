import { describe, expect, it } from 'vitest';
import type { BucketThemesResult } from '../../server/protocol.ts';
import { bareClient, codesOf, fullClient, type LspClient } from '../support/lspClient.ts';
import { ProcessPeer, type StartOptions, StreamPeer } from '../support/lspPeers.ts';
import { VirtualFolder } from '../support/virtualFolder.ts';
import { startWorker } from '../support/workerPeer.ts';

const compass = `kind: compass
buckets:
  sales: { good: Says which customer hurts and shows the evidence. }
`;
const plan = (id: string, path = '../pm.coach.yaml') => `kind: plan
person: { id: ${id}, name: ${id} }
compass: ${path}
themes:
  - { id: contracts, title: Yearly contracts of ${id}, bucket: sales }
`;
const asksUnknownQuestion = `kind: plan
person: { id: zoe, name: Zoe }
log:
  - { date: 2026-11-20, kind: session, asked: [why-is-the-sky-blue] }
`;

const servers: Record<string, (folder: string, options: StartOptions) => Promise<LspClient>> = {
  'the worker in a browser': startWorker,
  'a process, of a virtual workspace': (folder, options) =>
    new ProcessPeer().start({ ...options, folders: [folder] }),
  'two streams, of a virtual workspace': (folder, options) =>
    new StreamPeer().start({ ...options, folders: [folder] }),
};

describe.each(Object.entries(servers))('%s', (_, startServer) => {
  function start(files: VirtualFolder, kind = fullClient): Promise<LspClient> {
    const initializationOptions = kind === fullClient ? { readsFiles: true } : {};
    return startServer(files.folder, { kind, answers: files.answers, initializationOptions });
  }

  /** Whose themes work on the compass's bucket. */
  async function whoWorks(client: LspClient, files: VirtualFolder): Promise<string[]> {
    const uri = files.uri('pm.coach.yaml');
    client.open(uri, compass);
    // Which questions there are not, is known once all files have been read.
    const other = files.uri('other.coach.yaml');
    client.open(other, asksUnknownQuestion);
    await client.finding(other, 'unknown-question');
    const result = await client.request<BucketThemesResult>('coach/bucketThemes', {
      textDocument: { uri },
      position: { line: 2, character: 2 },
    });
    return (result?.themes ?? []).map((theme) => theme.uri.slice(files.folder.length + 1)).sort();
  }

  it('finds a compass through the client', async () => {
    const files = new VirtualFolder();
    files.write('pm.coach.yaml', compass);
    const client = await start(files);
    const uri = files.uri('people/ana.coach.yaml');
    client.open(uri, plan('ana').replace('bucket: sales', 'bucket: sale'));
    expect(await client.finding(uri, 'unknown-bucket')).toMatchObject({
      message: expect.stringContaining('did you mean `sales`'),
    });
  });

  it('minds the case of every name on the way to a file', async () => {
    const files = new VirtualFolder();
    files.write('Team/pm.coach.yaml', compass);
    const client = await start(files);
    const uri = files.uri('people/ana.coach.yaml');
    client.open(uri, plan('ana', '../team/pm.coach.yaml'));
    await client.finding(uri, 'compass-not-found');
    client.change(uri, plan('ana', '../Team/pm.coach.yaml'));
    expect(codesOf(await client.without(uri, 'compass-not-found'))).not.toContain('unknown-bucket');
  });

  it('reads all plans but those that .gitignore names, and node_modules', async () => {
    const files = new VirtualFolder();
    files.write('pm.coach.yaml', compass);
    files.write('people/ana.coach.yaml', plan('ana'));
    files.write('people/ben.coach.yaml', plan('ben'));
    files.write('drafts/cat.coach.yaml', plan('cat'));
    files.write('people/old/dan.coach.yaml', plan('dan', '../../pm.coach.yaml'));
    files.write('node_modules/eva.coach.yaml', plan('eva'));
    files.write('.gitignore', 'drafts/\n');
    files.write('people/.gitignore', 'old\n');
    const client = await start(files);
    expect(await whoWorks(client, files)).toEqual([
      'people/ana.coach.yaml',
      'people/ben.coach.yaml',
    ]);
  });

  it('reads UTF-16, and counts a new file that is ignored as none of its own', async () => {
    const files = new VirtualFolder();
    files.write('pm.coach.yaml', compass);
    const text = `\ufeff${plan('ana')}`;
    files.write('people/ana.coach.yaml', new Uint8Array(Buffer.from(text, 'utf16le')));
    files.write('people/.gitignore', 'b*\n');
    const client = await start(files);
    client.open(files.uri('people/ben.coach.yaml'), plan('ben'));
    client.open(files.uri('people/cat.coach.yaml'), plan('cat'));
    await client.pull(files.uri('people/cat.coach.yaml'));
    expect(await whoWorks(client, files)).toEqual([
      'people/ana.coach.yaml',
      'people/cat.coach.yaml',
    ]);
  });

  it('asks nothing of a client that reads no files for it', async () => {
    const files = new VirtualFolder();
    files.write('pm.coach.yaml', compass);
    const client = await start(files, bareClient);
    const uri = files.uri('people/ana.coach.yaml');
    client.open(uri, plan('ana'));
    await client.finding(uri, 'compass-not-found');
    expect(files.asked).toEqual([]);
  });
});
