import { describe, expect, it } from 'vitest';
import { bareClient, codesOf, fullClient } from '../support/lspClient.ts';
import { clientKinds, overBothPeers, StreamPeer } from '../support/lspPeers.ts';

const compass = (bucket: string) => `kind: compass
buckets:
  ${bucket}: { good: Says which customer hurts and shows the evidence. }
`;
const plan = `kind: plan
person: { id: ana, name: Ana }
compass: ../pm.coach.yaml
themes:
  - { id: contracts, title: Yearly contracts, bucket: sales }
`;

overBothPeers((newPeer) => {
  describe.each(clientKinds)('findings of $name that depend on other files', (kind) => {
    it('follow a compass that is changed and not saved', async () => {
      const peer = newPeer();
      peer.workspace.write('pm.coach.yaml', compass('sales'));
      const client = await peer.start({ kind });
      const [uri, compassUri] = [
        peer.workspace.uri('people/ana.coach.yaml'),
        peer.workspace.uri('pm.coach.yaml'),
      ];
      client.open(uri, plan);
      await client.without(uri, 'unknown-bucket');
      client.open(compassUri, compass('sales'));
      client.change(compassUri, compass('sale'));
      expect(await client.finding(uri, 'unknown-bucket')).toMatchObject({
        message: expect.stringContaining('did you mean `sale`'),
        range: { start: { line: 4, character: 54 }, end: { line: 4, character: 59 } },
      });
      // What was not saved goes with the editor, and what is on disk holds again.
      client.close(compassUri);
      await client.without(uri, 'unknown-bucket');
    });

    it('follow a compass that is made, changed and removed on disk', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind });
      const [uri, compassUri] = [
        peer.workspace.uri('people/ana.coach.yaml'),
        peer.workspace.uri('pm.coach.yaml'),
      ];
      client.open(uri, plan);
      await client.finding(uri, 'compass-not-found');
      peer.workspace.write('pm.coach.yaml', compass('sales'));
      client.filesChanged({ uri: compassUri, type: 1 });
      expect(codesOf(await client.without(uri, 'compass-not-found'))).not.toContain(
        'unknown-bucket',
      );
      peer.workspace.write('pm.coach.yaml', compass('sale'));
      client.filesChanged({ uri: compassUri, type: 2 });
      await client.finding(uri, 'unknown-bucket');
      peer.workspace.remove('pm.coach.yaml');
      client.filesChanged({ uri: compassUri, type: 3 });
      await client.finding(uri, 'compass-not-found');
    });

    it('leave what is on disk aside while the compass is open', async () => {
      const peer = newPeer();
      peer.workspace.write('pm.coach.yaml', compass('sale'));
      const client = await peer.start({ kind });
      const [uri, compassUri] = [
        peer.workspace.uri('people/ana.coach.yaml'),
        peer.workspace.uri('pm.coach.yaml'),
      ];
      client.open(compassUri, compass('sales'));
      client.open(uri, plan);
      await client.without(uri, 'unknown-bucket');
      peer.workspace.write('pm.coach.yaml', compass('salez'));
      client.filesChanged({ uri: compassUri, type: 2 });
      client.change(uri, plan.replace('Yearly contracts', 'Contracts for a year'));
      await client.without(uri, 'unknown-bucket');
      client.close(compassUri);
      // What has been written meanwhile has been read.
      expect(await client.finding(uri, 'unknown-bucket')).toMatchObject({
        message: expect.stringContaining('salez'),
      });
    });

    it('say of two plans for one person in both, and stop when one is closed', async () => {
      const peer = newPeer();
      peer.workspace.write('people/ana.coach.yaml', plan);
      const client = await peer.start({ kind });
      const [uri, otherUri] = [
        peer.workspace.uri('people/ana.coach.yaml'),
        peer.workspace.uri('people/ana-2.coach.yaml'),
      ];
      client.open(otherUri, 'kind: plan\nperson: { id: ana, name: Ana L. }\n');
      expect((await client.finding(otherUri, 'duplicate-person')).message).toContain(
        'ana.coach.yaml',
      );
      client.open(uri, plan);
      expect((await client.finding(uri, 'duplicate-person')).message).toContain('ana-2.coach.yaml');
      client.change(uri, `${plan}status: closed\n`);
      await client.without(otherUri, 'duplicate-person');
      await client.without(uri, 'duplicate-person');
    });

    it('know the questions of the workspace', async () => {
      const peer = newPeer();
      peer.workspace.write(
        'questions.coach.yaml',
        'kind: questions\nquestions: { sales-bad-news: { ask: What helps?, category: obstacles } }\n',
      );
      const client = await peer.start({ kind });
      const uri = peer.workspace.uri('ana.coach.yaml');
      const log = (question: string) =>
        `kind: plan\nperson: { name: Ana }\nlog: [{ date: 2026-11-02, kind: session, asked: [${question}] }]\n`;
      client.open(uri, log('sales-bad-news, success-in-role, nonsense'));
      const found = await client.findings(uri, (all) => codesOf(all).includes('unknown-question'));
      expect(found.filter(({ code }) => code === 'unknown-question')).toMatchObject([
        { message: expect.stringContaining('nonsense') },
      ]);
    });
  });

  describe('refresh requests', () => {
    it('come when the index is complete, after typing has paused, and after files have changed', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind: fullClient });
      const uri = peer.workspace.uri('people/ana.coach.yaml');
      let since = 0;
      const refreshed = async () => {
        await client.message('workspace/diagnostic/refresh', since);
        await client.message('workspace/codeLens/refresh', since);
        since = client.mark();
      };
      await refreshed();
      client.open(uri, plan);
      await refreshed();
      client.change(uri, `${plan}# more\n`);
      await refreshed();
      peer.workspace.write('pm.coach.yaml', compass('sales'));
      client.filesChanged({ uri: peer.workspace.uri('pm.coach.yaml'), type: 1 });
      await refreshed();
      client.close(uri);
      await refreshed();
    });

    it('are told to a client that shows the wheel, and to no other', async () => {
      const peer = newPeer();
      const client = await peer.start({ initializationOptions: { commands: ['coach.openWheel'] } });
      await client.message('coach/changed');
      const other = await newPeer().start();
      await other.message('workspace/diagnostic/refresh');
      await other.lenses(peer.workspace.uri('ana.coach.yaml'));
      expect(other.messages('coach/changed')).toEqual([]);
    });

    it('do not come for files that are not ours', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind: fullClient });
      await client.message('workspace/diagnostic/refresh');
      // Answered after all the refreshes that are asked for along with it.
      await client.lenses(peer.workspace.uri('ana.coach.yaml'));
      const since = client.mark();
      peer.workspace.write('notes.yaml', 'kind: plan\nperson: { name: Ana }\n');
      client.filesChanged({ uri: peer.workspace.uri('notes.yaml'), type: 1 });
      client.filesChanged({ uri: peer.workspace.uri('node_modules'), type: 3 });
      await client.pull(peer.workspace.uri('ana.coach.yaml'));
      await client.pull(peer.workspace.uri('ana.coach.yaml'));
      expect(client.received.slice(since)).toEqual([]);
    });
  });

  describe('a folder that is removed', () => {
    it('takes its files out of the index', async () => {
      const peer = newPeer();
      peer.workspace.write('people/old/ana.coach.yaml', plan);
      peer.workspace.write('people/older/ana.coach.yaml', plan);
      const client = await peer.start();
      const uri = peer.workspace.uri('people/ana.coach.yaml');
      client.open(uri, plan);
      await client.finding(uri, 'duplicate-person');
      peer.workspace.remove('people/old');
      client.filesChanged({ uri: peer.workspace.uri('people/old'), type: 3 });
      expect(
        await client.findings(uri, (all) =>
          all.some(
            ({ code, message }) => code === 'duplicate-person' && !String(message).includes('more'),
          ),
        ),
      ).not.toEqual([]);
      peer.workspace.remove('people/older');
      client.filesChanged({ uri: `${peer.workspace.uri('people/older')}/`, type: 3 });
      await client.without(uri, 'duplicate-person');
    });

    it('that was renamed has its files under the new name', async () => {
      const peer = newPeer();
      peer.workspace.write('old/pm.coach.yaml', compass('sales'));
      peer.workspace.write('old/ana.coach.yaml', plan);
      const client = await peer.start();
      const uri = peer.workspace.uri('people/ana.coach.yaml');
      client.open(uri, plan.replace('../pm', '../new/pm'));
      await client.finding(uri, 'compass-not-found');
      peer.workspace.remove('old');
      peer.workspace.write('new/pm.coach.yaml', compass('sales'));
      client.notify('workspace/didRenameFiles', {
        files: [{ oldUri: peer.workspace.uri('old'), newUri: peer.workspace.uri('new') }],
      });
      const found = await client.without(uri, 'compass-not-found');
      expect(codesOf(found)).not.toContain('duplicate-person');
    });
  });
});

describe('what needs the whole workspace', () => {
  const lonely = 'kind: plan\nperson: { id: ana, name: Ana }\nlog: [{ asked: [nonsense] }]\n';

  it.each(clientKinds)('is not said to $name before all files have been read', async (kind) => {
    const peer = new StreamPeer();
    peer.workspace.write('old.coach.yaml', lonely);
    peer.workspace.write('questions.coach.yaml', 'kind: questions\nquestions: {}\n');
    const reading = peer.workspace.files.hold(peer.workspace.uri('questions.coach.yaml'));
    const client = await peer.start({ kind });
    await reading.arrived;
    const uri = peer.workspace.uri('ana.coach.yaml');
    client.open(uri, lonely);
    const early = codesOf(await client.findings(uri));
    expect(early).toContain('missing-owner');
    expect(early).not.toContain('unknown-question');
    expect(early).not.toContain('duplicate-person');
    reading.release();
    await client.finding(uri, 'unknown-question');
    await client.finding(uri, 'duplicate-person');
  });

  it('leaves out files that git ignores, however they come to be known', async () => {
    const peer = new StreamPeer();
    const { workspace } = peer;
    const ignored = workspace.uri('build/ana.coach.yaml');
    workspace.files.ignored.add(ignored);
    workspace.write('build/ana.coach.yaml', plan);
    const client = await peer.start();
    const uri = workspace.uri('people/ana.coach.yaml');
    client.open(uri, plan);
    await client.finding(uri, 'compass-not-found');
    const unmoved = async () => {
      client.change(uri, plan);
      expect(codesOf(await client.pull(uri))).not.toContain('duplicate-person');
    };
    await unmoved();
    // Written by a build, as the watcher tells.
    client.filesChanged({ uri: ignored, type: 2 });
    await unmoved();
    // Looked at: it has findings of its own, and none of others.
    client.open(ignored, plan);
    await client.finding(ignored, 'duplicate-person');
    await unmoved();
    client.close(ignored);
    await unmoved();
    // Named by notes.
    const notes = workspace.uri('build/ana.private.coach.yaml');
    client.open(notes, 'kind: notes\nplan: ana.coach.yaml\n');
    expect(codesOf(await client.pull(notes))).not.toContain('plan-not-found');
    await unmoved();
  });

  it('counts a new file that only the editor has', async () => {
    const peer = new StreamPeer();
    const client = await peer.start({ kind: bareClient });
    const [uri, other] = [peer.workspace.uri('ana.coach.yaml'), peer.workspace.uri('b.coach.yaml')];
    client.open(uri, plan);
    client.open(other, plan);
    await client.finding(uri, 'duplicate-person');
    client.close(other);
    await client.without(uri, 'duplicate-person');
  });

  it('takes the newest text of a file that changes while it is read', async () => {
    const peer = new StreamPeer();
    const { workspace } = peer;
    const compassUri = workspace.uri('pm.coach.yaml');
    workspace.write('pm.coach.yaml', compass('sale'));
    const client = await peer.start();
    const uri = workspace.uri('people/ana.coach.yaml');
    client.open(uri, plan);
    await client.finding(uri, 'unknown-bucket');
    const slow = workspace.files.hold(compassUri);
    client.filesChanged({ uri: compassUri, type: 2 });
    await slow.arrived;
    const reads = workspace.files.reads.length;
    workspace.write('pm.coach.yaml', compass('sales'));
    // Reads from here on are not held up.
    workspace.files.hold(compassUri).release();
    client.filesChanged({ uri: compassUri, type: 2 });
    await client.without(uri, 'unknown-bucket');
    expect(workspace.files.reads.length).toBe(reads + 1);
    slow.release();
    client.change(uri, `${plan}# more\n`);
    await client.pull(uri);
    expect(codesOf(await client.pull(uri))).not.toContain('unknown-bucket');
  });

  it('goes on where a file cannot be read', async () => {
    const peer = new StreamPeer();
    const { workspace } = peer;
    workspace.write('a.coach.yaml', plan);
    workspace.write('z.coach.yaml', lonely);
    workspace.files.failing.set(workspace.uri('a.coach.yaml'), new Error('disk on fire'));
    const client = await peer.start();
    const uri = workspace.uri('ana.coach.yaml');
    client.open(uri, lonely);
    expect((await client.finding(uri, 'duplicate-person')).message).toContain('z.coach.yaml');
    // One that can be read no more counts as gone, and the others as they are.
    workspace.files.failing.set(workspace.uri('z.coach.yaml'), new Error('disk on fire'));
    client.filesChanged(
      { uri: workspace.uri('a.coach.yaml'), type: 2 },
      { uri: workspace.uri('z.coach.yaml'), type: 2 },
    );
    await client.without(uri, 'duplicate-person');
  });

  it('reads each file once, and none again for a change in the editor', async () => {
    const peer = new StreamPeer();
    const { workspace } = peer;
    workspace.write('pm.coach.yaml', compass('sales'));
    workspace.write('people/ana.coach.yaml', plan);
    const client = await peer.start();
    await client.message('workspace/diagnostic/refresh');
    const uri = workspace.uri('people/ana.coach.yaml');
    client.open(uri, plan);
    for (const more of ['1', '2', '3']) {
      client.change(uri, `${plan}# ${more}\n`);
      await client.pull(uri);
    }
    expect(workspace.files.reads.toSorted()).toEqual([
      workspace.uri('people/ana.coach.yaml'),
      workspace.uri('pm.coach.yaml'),
    ]);
  });
});
