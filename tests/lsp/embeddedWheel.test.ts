import { describe, expect, it } from 'vitest';
import { noEmbeddedWheel } from '../../server/language/embeddedWheel.ts';
import { type EmbeddedWheelResult, embeddedWheelMethod } from '../../server/protocol.ts';
import type { LspClient } from '../support/lspClient.ts';
import { overBothPeers } from '../support/lspPeers.ts';

const plan = (rating: number) => `kind: plan
person: { id: ana, name: Ana Lopez }
assessments: [{ date: 2026-11-02, rater: self, ratings: { planning: ${rating} } }]
`;

function ratingIn(result: EmbeddedWheelResult): number | undefined {
  if (result?.kind !== 'model') return undefined;
  const { spokes, outlines } = result.model;
  return outlines[0]?.values[spokes.findIndex(({ id }) => id === 'planning')]?.rating;
}

overBothPeers((newPeer) => {
  async function started(files: Readonly<Record<string, string>>) {
    const peer = newPeer();
    for (const [name, text] of Object.entries(files)) peer.workspace.write(name, text);
    const client: LspClient = await peer.start();
    const ask = (path: string, from = 'docs/team.md') =>
      client.request<EmbeddedWheelResult>(embeddedWheelMethod, {
        from: peer.workspace.uri(from),
        path,
      });
    return { peer, client, ask };
  }

  describe('a wheel within another document', () => {
    it('is that of the file, open or not, and unsaved text counts', async () => {
      const { peer, client, ask } = await started({ 'people/ana.coach.yaml': plan(6) });
      expect(ratingIn(await ask('../people/ana.coach.yaml'))).toBe(6);
      expect(ratingIn(await ask('/people/ana.coach.yaml'))).toBe(6);
      const uri = peer.workspace.uri('people/ana.coach.yaml');
      client.open(uri, plan(6));
      client.change(uri, plan(9));
      expect(ratingIn(await ask('/people/ana.coach.yaml'))).toBe(9);
    });

    it('is never that of a private file', async () => {
      const secret = 'kind: notes\nplan: ana.coach.yaml\nentries: []\n';
      const { client, ask } = await started({
        'ana.private.coach.yaml': plan(6).replace('Ana Lopez', 'Hidden Name'),
        'notes.coach.yaml': secret,
      });
      const refused = { kind: 'notice', message: noEmbeddedWheel.private, passing: false };
      expect(await ask('/ana.private.coach.yaml')).toEqual(refused);
      expect(await ask('/notes.coach.yaml')).toEqual(refused);
      expect(client.responses.join()).not.toContain('Hidden Name');
    });

    it.each([
      ['../../ana.coach.yaml', noEmbeddedWheel.outside],
      ['/none.coach.yaml', noEmbeddedWheel['not-found']],
      ['/README.md', noEmbeddedWheel['not-ours']],
    ])('is refused for %s, with the reason', async (path, message) => {
      const { ask } = await started({ 'README.md': '# Team\n' });
      expect(await ask(path)).toEqual({ kind: 'notice', message, passing: false });
    });

    it('is missing for the moment while the file is broken', async () => {
      const { peer, client, ask } = await started({ 'ana.coach.yaml': plan(6) });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, `${plan(6)}nonsense: [\n`);
      expect(await ask('/ana.coach.yaml')).toMatchObject({ kind: 'notice', passing: true });
    });

    it('is none of a file that is no plan and no compass', async () => {
      const { ask } = await started({ 'q.coach.yaml': 'kind: questions\nquestions: {}\n' });
      expect(await ask('/q.coach.yaml')).toMatchObject({ kind: 'notice', passing: false });
    });
  });
});
