import { describe, expect, it } from 'vitest';
import { codesOf } from '../support/lspClient.ts';
import { overBothPeers } from '../support/lspPeers.ts';

const plan = 'kind: plan\nperson: { id: ana, name: Ana }\n';

overBothPeers((newPeer) => {
  describe('what the editor leaves out', () => {
    it('says nothing of other files, from the start and after it has changed', async () => {
      const peer = newPeer();
      const { workspace } = peer;
      workspace.write('old/ana.coach.yaml', plan);
      const uri = workspace.uri('ana.coach.yaml');
      workspace.write('ana.coach.yaml', plan);
      const client = await peer.start({ initializationOptions: { excludes: ['**/old'] } });
      client.open(uri, plan);
      expect(codesOf(await client.findings(uri))).not.toContain('duplicate-person');
      client.notify('coach/excludes', { excludes: [] });
      await client.finding(uri, 'duplicate-person');
      client.notify('coach/excludes', { excludes: { [workspace.uri('')]: ['old'] } });
      await client.without(uri, 'duplicate-person');
    });
  });

  describe('a file that is open', () => {
    it('keeps its text when it is deleted, and others go on to know it', async () => {
      const peer = newPeer();
      const { workspace } = peer;
      workspace.write('ana.coach.yaml', plan);
      workspace.write('other.coach.yaml', plan);
      const client = await peer.start();
      const [uri, other] = [workspace.uri('ana.coach.yaml'), workspace.uri('other.coach.yaml')];
      client.open(uri, plan);
      client.open(other, plan);
      await client.finding(uri, 'duplicate-person');
      workspace.remove('other.coach.yaml');
      client.filesChanged({ uri: other, type: 3 });
      client.change(other, `${plan}hedline: x\n`);
      await client.finding(other, 'unknown-field');
      expect(codesOf(await client.findings(uri))).toContain('duplicate-person');
      // Closed, there is nothing left of it.
      client.close(other);
      await client.without(uri, 'duplicate-person');
    });

    it('is another file once it is renamed', async () => {
      const peer = newPeer();
      const { workspace } = peer;
      workspace.write('ana.coach.yaml', plan);
      workspace.write('other.coach.yaml', plan);
      const client = await peer.start();
      const [uri, other] = [workspace.uri('ana.coach.yaml'), workspace.uri('other.coach.yaml')];
      client.open(uri, plan);
      client.open(other, plan);
      await client.finding(uri, 'duplicate-person');
      // What an editor does: the old one goes, the new one comes with the text as it was.
      const renamed = workspace.uri('ben.coach.yaml');
      workspace.remove('other.coach.yaml');
      workspace.write('ben.coach.yaml', plan.replaceAll('ana', 'ben'));
      client.close(other);
      client.open(renamed, plan.replaceAll('ana', 'ben'));
      client.filesChanged({ uri: other, type: 3 }, { uri: renamed, type: 1 });
      await client.without(uri, 'duplicate-person');
      expect(codesOf(await client.findings(renamed))).not.toContain('duplicate-person');
    });
  });

  describe('a folder that is moved in from outside', () => {
    it('brings its files', async () => {
      const peer = newPeer();
      const { workspace } = peer;
      workspace.write('ana.coach.yaml', plan);
      const client = await peer.start();
      const uri = workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      expect(codesOf(await client.findings(uri))).not.toContain('duplicate-person');
      workspace.write('people/other.coach.yaml', plan);
      client.filesChanged({ uri: workspace.uri('people'), type: 1 });
      await client.finding(uri, 'duplicate-person');
    });
  });
});
