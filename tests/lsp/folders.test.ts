import { describe, expect, it } from 'vitest';
import { bareClient, codesOf, fullClient } from '../support/lspClient.ts';
import { overBothPeers, StreamPeer } from '../support/lspPeers.ts';

const compass = `kind: compass
buckets:
  sales: { good: Says which customer hurts and shows the evidence. }
`;
const plan = `kind: plan
person: { id: ana, name: Ana }
compass: ../team/pm.coach.yaml
`;

overBothPeers((newPeer) => {
  describe('workspace folders', () => {
    it('are one workspace: a path may cross from one to another', async () => {
      const peer = newPeer();
      const { workspace } = peer;
      workspace.write('team/pm.coach.yaml', compass);
      workspace.write('team/ana.coach.yaml', plan);
      const client = await peer.start({ folders: [workspace.uri('ana'), workspace.uri('team')] });
      const uri = workspace.uri('ana/ana.coach.yaml');
      client.open(uri, plan);
      const found = codesOf(
        await client.findings(uri, (all) => codesOf(all).includes('duplicate-person')),
      );
      expect(found).not.toContain('compass-not-found');
      expect(found).not.toContain('compass-outside-workspace');
    });

    it('can be added and removed', async () => {
      const peer = newPeer();
      const { workspace } = peer;
      workspace.write('team/pm.coach.yaml', compass);
      workspace.write('team/ana.coach.yaml', plan);
      const client = await peer.start({ folders: [workspace.uri('ana')] });
      const uri = workspace.uri('ana/ana.coach.yaml');
      client.open(uri, plan);
      await client.finding(uri, 'compass-outside-workspace');
      const team = { uri: workspace.uri('team'), name: 'team' };
      client.notify('workspace/didChangeWorkspaceFolders', {
        event: { added: [team], removed: [] },
      });
      await client.without(uri, 'compass-outside-workspace');
      await client.finding(uri, 'duplicate-person');
      client.notify('workspace/didChangeWorkspaceFolders', {
        event: { added: [], removed: [team] },
      });
      const found = codesOf(await client.without(uri, 'duplicate-person'));
      expect(found).toContain('compass-outside-workspace');
    });

    it('can be named by a client of old, with one root', async () => {
      const peer = newPeer();
      peer.workspace.write('team/pm.coach.yaml', compass);
      const client = await peer.start({ kind: bareClient });
      const uri = peer.workspace.uri('ana/ana.coach.yaml');
      client.open(uri, plan);
      const found = codesOf(await client.findings(uri));
      expect(found).not.toContain('compass-not-found');
      expect(found).not.toContain('compass-outside-workspace');
    });

    it('include neither their neighbours of a longer name nor what is beside them', async () => {
      const peer = newPeer();
      const { workspace } = peer;
      workspace.write('team-private/pm.coach.yaml', compass);
      workspace.write('team-private/ana.coach.yaml', plan);
      const client = await peer.start({ folders: [workspace.uri('team')] });
      const uri = workspace.uri('team/ana.coach.yaml');
      client.open(uri, plan.replace('../team/', '../team-private/'));
      await client.message('workspace/diagnostic/refresh');
      const found = codesOf(await client.pull(uri));
      expect(found).toContain('compass-outside-workspace');
      expect(found).not.toContain('duplicate-person');
    });

    it('may be written in another way than files of theirs', async () => {
      const peer = newPeer();
      const { workspace } = peer;
      workspace.write('Gärtner & Söhne/pm.coach.yaml', compass);
      workspace.write('Gärtner & Söhne/people/ben.coach.yaml', plan);
      // As some clients write it: only what has to be is encoded.
      const folder = `${workspace.folder}/Gärtner%20&%20Söhne`;
      const client = await peer.start({ folders: [`${folder}/`] });
      const uri = `${folder}/people/ana.coach.yaml`;
      client.open(uri, plan.replace('../team/', '../'));
      expect(codesOf(await client.without(uri, 'compass-not-found'))).not.toContain(
        'compass-outside-workspace',
      );
      // Another one's plan is found, and its own file is not taken for another one's.
      expect((await client.finding(uri, 'duplicate-person')).message).toContain('ben.coach.yaml');
      workspace.write('Gärtner & Söhne/people/ana.coach.yaml', plan);
      client.filesChanged(
        { uri: `${folder}/people/ana.coach.yaml`, type: 1 },
        { uri: workspace.uri('Gärtner & Söhne/people/ana.coach.yaml'), type: 1 },
      );
      await client.findings(uri, (all) =>
        all.some(
          ({ code, message }) => code === 'duplicate-person' && !String(message).includes('more'),
        ),
      );
      workspace.remove('Gärtner & Söhne/people/ben.coach.yaml');
      client.filesChanged({ uri: `${folder}/people/ben.coach.yaml`, type: 3 });
      await client.without(uri, 'duplicate-person');
    });
  });
});

describe('folders that change while the workspace is read', () => {
  it('leave nothing behind of a folder that was removed', async () => {
    const peer = new StreamPeer();
    const { workspace } = peer;
    workspace.write('one/ana.coach.yaml', plan);
    const reading = workspace.files.hold(workspace.uri('one/ana.coach.yaml'));
    const [one, two] = ['one', 'two'].map((name) => ({ uri: workspace.uri(name), name }));
    const client = await peer.start({ folders: [workspace.uri('one')] });
    await reading.arrived;
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [two], removed: [one] },
    });
    const uri = workspace.uri('two/ana.coach.yaml');
    client.open(uri, 'kind: plan\nperson: { id: ana, name: Ana }\nlog: [{ asked: [nonsense] }]\n');
    await client.finding(uri, 'unknown-question');
    reading.release();
    await client.pull(uri);
    expect(codesOf(await client.pull(uri))).not.toContain('duplicate-person');
  });

  it('are known to be read only when the newest are', async () => {
    const peer = new StreamPeer();
    const { workspace } = peer;
    workspace.write('two/questions.coach.yaml', 'kind: questions\nquestions: {}\n');
    const [first, second] = ['one', 'two'].map((name) => workspace.files.hold(workspace.uri(name)));
    const client = await peer.start({ folders: [workspace.uri('one')] });
    await first?.arrived;
    client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: workspace.uri('two'), name: 'two' }], removed: [] },
    });
    const uri = workspace.uri('one/ana.coach.yaml');
    client.open(uri, 'kind: plan\nperson: { name: Ana }\nlog: [{ asked: [nonsense] }]\n');
    first?.release();
    await second?.arrived;
    await client.pull(uri);
    expect(codesOf(await client.pull(uri))).not.toContain('unknown-question');
    second?.release();
    await client.finding(uri, 'unknown-question');
  });
});

describe('a drive letter', () => {
  it('is the same in every way to write it', async () => {
    const peer = new StreamPeer();
    const { files } = peer.workspace;
    files.write('file:///c%3A/team/pm.coach.yaml', compass);
    files.write('file:///c%3A/team/ben.coach.yaml', plan);
    const client = await peer.start({ kind: fullClient, folders: ['file:///C:/team'] });
    const uri = 'file:///C:/team/ana.coach.yaml';
    client.open(uri, plan.replace('../team/', ''));
    expect((await client.finding(uri, 'duplicate-person')).message).toContain('ben.coach.yaml');
    expect(codesOf(await client.pull(uri))).not.toContain('compass-outside-workspace');
    expect(codesOf(await client.pull(uri))).not.toContain('compass-not-found');
  });
});
