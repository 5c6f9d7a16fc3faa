import { describe, expect, it } from 'vitest';
import { lensCommands } from '../../server/protocol.ts';
import { codesOf } from '../support/lspClient.ts';
import { clientKinds, overBothPeers, ProcessPeer } from '../support/lspPeers.ts';

/** Stands in every text, key and id of the private files below. */
const MARKER = 'geheim';

const notes = `kind: notes
plan: ana-${MARKER}.coach.yaml
${MARKER}-key: ${MARKER}
entries:
  - { date: ${MARKER}, note: ${MARKER}, raise: ${MARKER}, ${MARKER}: 1 }
assessments:
  - { date: 2027-01-01, rater: ${MARKER}, ratings: { ${MARKER}: 40 } }
challenge: { title: ${MARKER}, status: ${MARKER} }
vision: ${MARKER}
`;
const privatePlan = `kind: plan
person: { id: ana, name: Ana ${MARKER}, level: ${MARKER} }
compass: ${MARKER}.coach.yaml
owner: ${MARKER}
headline: ${MARKER}
${MARKER}: *${MARKER}
themes:
  - { id: ${MARKER}, title: ${MARKER}, bucket: ${MARKER} }
  - { id: ${MARKER}, title: ${MARKER}, skill: ${MARKER} }
log:
  - { date: 2026-10-06, kind: session, mood: ${MARKER}, asked: [${MARKER}], discussed: [${MARKER}] }
`;
const brokenNotes = `kind: notes\n${MARKER}: [${MARKER}\n${MARKER}: }\n`;

const publicPlan = `kind: plan
person: { id: ana, name: Ana }
compass: pm.coach.yaml
log:
  - { date: 2026-10-06, kind: session, asked: [gehaim] }
`;

overBothPeers((newPeer) => {
  describe.each(clientKinds)('what private files say', (kind) => {
    it(`reaches ${kind.name} in no answer, no notification and no log`, async () => {
      const peer = newPeer();
      const { workspace } = peer;
      workspace.write('people/ana.private.coach.yaml', notes);
      workspace.write('people/ana-2.private.coach.yaml', privatePlan);
      workspace.write('people/broken.private.coach.yaml', brokenNotes);
      // Private by its kind alone.
      workspace.write('people/ben.coach.yaml', notes);
      workspace.write('people/ana.coach.yaml', publicPlan);
      const client = await peer.start({ kind, initializationOptions: { commands: lensCommands } });
      const own = workspace.uri('people/ana.coach.yaml');
      client.open(own, publicPlan);
      await client.finding(own, 'unknown-question');
      for (const [path, texts] of [
        ['people/ana.private.coach.yaml', [notes, brokenNotes, notes]],
        ['people/ben.coach.yaml', [notes, brokenNotes, notes]],
        [
          'people/ana-2.private.coach.yaml',
          [privatePlan, `${privatePlan}nonsense: [`, privatePlan],
        ],
      ] as const) {
        const uri = workspace.uri(path);
        client.open(uri, texts[0]);
        for (const text of texts) {
          client.change(uri, text);
          await client.findings(uri, (found) => found.length > 0);
        }
        client.filesChanged({ uri, type: 2 });
        client.notify('textDocument/didSave', { textDocument: { uri } });
        const position = { line: 2, character: 0 };
        await client.request('coach/bucketThemes', { textDocument: { uri }, position });
        // In a plan, the answer is about that very text, for the person who has it open.
        if (texts[0] === notes) await client.request('coach/questions', { textDocument: { uri } });
        await client.findings(own);
        client.close(uri);
      }
      await client.lenses(own);
      expect(JSON.stringify(client.received)).not.toContain(MARKER);
      expect(client.responses.join('\n')).not.toContain(MARKER);
      if (peer instanceof ProcessPeer) expect(peer.server?.stderr()).not.toContain(MARKER);
    });

    it('has findings all the same, in words of ours alone', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind });
      const uri = peer.workspace.uri('people/ana.private.coach.yaml');
      client.open(uri, notes);
      const found = await client.findings(uri, (all) => codesOf(all).includes('plan-not-found'));
      expect(codesOf(found)).toEqual(expect.arrayContaining(['invalid-date', 'unknown-field']));
      for (const { message, data, relatedInformation } of found) {
        expect(message).toMatch(/^[A-Z].*\.$/);
        expect(data).toBeUndefined();
        expect(relatedInformation).toBeUndefined();
      }
    });
  });
});
