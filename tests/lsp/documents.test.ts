import { describe, expect, it } from 'vitest';
import { bareClient, codesOf, fullClient } from '../support/lspClient.ts';
import { clientKinds, overBothPeers } from '../support/lspPeers.ts';

const plan = 'kind: plan\nperson: { id: ana, name: Ana }\ncompass: pm.coach.yaml\n';

overBothPeers((newPeer) => {
  describe.each(clientKinds)('documents of $name', (kind) => {
    it('that are no coach files are left alone', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind });
      const uri = peer.workspace.uri('docker-compose.yaml');
      const ours = peer.workspace.uri('ana.coach.yaml');
      peer.workspace.write('docker-compose.yaml', plan);
      client.open(uri, plan, 'yaml');
      client.change(uri, `${plan}x: [\n`);
      expect(await client.lenses(uri)).toEqual([]);
      for (const method of [
        'coach/wheel',
        'coach/checkIns',
        'coach/themes',
        'coach/sessionToLog',
      ]) {
        expect(await client.request(method, { textDocument: { uri } })).toBeNull();
      }
      if (client.pulls) expect(await client.pull(uri)).toEqual([]);
      client.close(uri);
      // Ana has no other plan, though that file reads like one.
      client.open(ours, `${plan}log: [{ asked: [nonsense] }]\n`);
      const found = await client.findings(ours, (all) => codesOf(all).includes('unknown-question'));
      expect(codesOf(found)).not.toContain('duplicate-person');
      expect(client.published(uri)).toEqual([]);
    });

    it('of another name are ours where the editor says so', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind });
      const uri = peer.workspace.uri('ana.yaml');
      client.open(uri, plan, 'coach');
      await client.finding(uri, 'missing-owner');
      client.close(uri);
      await client.lenses(uri);
    });

    it('with our name are ours, whatever language the editor says', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind });
      for (const [name, language] of [
        ['a.coach.yaml', 'yaml'],
        ['b.coach.yml', 'plaintext'],
      ] as const) {
        const uri = peer.workspace.uri(name);
        client.open(uri, 'kind: plan\nperson: { name: Ana }\n', language);
        await client.finding(uri, 'missing-owner');
      }
    });

    it('outside of any folder have their own findings', async () => {
      const peer = newPeer();
      peer.workspace.write('inside/ana.coach.yaml', plan);
      peer.workspace.write('outside/pm.coach.yaml', 'kind: compass\nbuckets: {}\n');
      const client = await peer.start({ kind, folders: [peer.workspace.uri('inside')] });
      const [inside, outside] = [
        peer.workspace.uri('inside/ana.coach.yaml'),
        peer.workspace.uri('outside/ana.coach.yaml'),
      ];
      client.open(outside, plan);
      // The compass beside it is not read: only what is in a folder of the workspace is.
      await client.finding(outside, 'compass-outside-workspace');
      client.open(inside, `${plan}log: [{ asked: [nonsense] }]\n`);
      const found = await client.findings(inside, (all) =>
        codesOf(all).includes('unknown-question'),
      );
      expect(codesOf(found)).not.toContain('duplicate-person');
    });

    it.each([
      ['untitled', 'untitled:Untitled-1'],
      ['of a version in git', 'git:/somewhere/ana.coach.yaml?%7B%22ref%22%3A%22HEAD%22%7D'],
    ])('that are %s have no place, so nothing is said of their paths', async (_, uri) => {
      const peer = newPeer();
      peer.workspace.write('ana.coach.yaml', plan);
      const client = await peer.start({ kind });
      client.open(uri, `${plan}log: [{ asked: [nonsense] }]\n`);
      const found = codesOf(
        await client.findings(uri, (all) => codesOf(all).includes('unknown-question')),
      );
      expect(found).toContain('missing-owner');
      expect(found).not.toContain('compass-outside-workspace');
      expect(found).not.toContain('compass-not-found');
      // It may be on its way to becoming that very file.
      expect(found).not.toContain('duplicate-person');
      expect(await client.lenses(uri)).not.toEqual([]);
      // Nor is anything said of it to others.
      const other = peer.workspace.uri('ana.coach.yaml');
      client.open(other, plan);
      await client.finding(other, 'compass-not-found');
      await client.lenses(other);
      expect(codesOf(await client.findings(other))).not.toContain('duplicate-person');
      const notes = 'untitled:Untitled-2';
      client.open(notes, 'kind: notes\nplan: ana.coach.yaml\nnonsense: 1\n');
      expect(codesOf(await client.findings(notes))).toEqual(['unknown-field']);
    });

    it('of strange URIs do no harm', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind });
      const strange = ['', 'nonsense', 'file:', 'a b:c d', 'file:///%', '//x//y', 'untitled:'];
      for (const uri of strange) {
        client.open(uri, plan);
        client.change(uri, `${plan}# more\n`);
        await client.lenses(uri);
        client.filesChanged({ uri, type: 2 }, { uri: `${uri}.coach.yaml`, type: 3 });
        client.close(uri);
      }
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      await client.finding(uri, 'missing-owner');
      expect(client.messages('window/logMessage')).toEqual([]);
    });
  });

  describe('a plan and its notes', () => {
    it('find each other', async () => {
      const peer = newPeer();
      peer.workspace.write('people/ana.coach.yaml', plan);
      const client = await peer.start({ kind: fullClient });
      const uri = peer.workspace.uri('people/ana.private.coach.yaml');
      client.open(uri, 'kind: notes\nplan: ana.coach.yaml\n');
      expect(codesOf(await client.pull(uri))).not.toContain('plan-not-found');
      client.change(uri, 'kind: notes\nplan: anna.coach.yaml\n');
      await client.finding(uri, 'plan-not-found');
    });
  });

  describe('a document that is opened and closed in haste', () => {
    it('has no findings in the end', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind: bareClient });
      const uri = peer.workspace.uri('ana.coach.yaml');
      for (let round = 0; round < 20; round++) {
        client.open(uri, plan);
        client.change(uri, `${plan}# more\n`);
        client.close(uri);
      }
      await client.lenses(uri);
      await client.lenses(uri);
      expect(client.published(uri).at(-1)?.diagnostics).toEqual([]);
    });
  });
});
