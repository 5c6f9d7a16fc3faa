import { describe, expect, it } from 'vitest';
import { type ApplyWorkspaceEditParams, MessageType } from 'vscode-languageserver/node';
import type { SetRatingParams } from '../../server/protocol.ts';
import type { LspClient } from '../support/lspClient.ts';
import { overBothPeers, type Peer, type StartOptions } from '../support/lspPeers.ts';
import { applied, editsOf } from '../support/textEdits.ts';

const plan = `kind: plan
person: { name: Ana }
compass: pm.coach.yaml
assessments:
  - date: 2026-07-02
    rater: self
    ratings: { planning: 3, team: 2 }
`;
const compass = 'kind: compass\nscale: { min: 0, max: 5 }\nbuckets: {}\n';

async function opened(
  peer: Peer,
  options: StartOptions = {},
): Promise<{ client: LspClient; uri: string }> {
  peer.workspace.write('pm.coach.yaml', compass);
  peer.workspace.write('ana.coach.yaml', plan);
  const client = await peer.start(options);
  const uri = peer.workspace.uri('ana.coach.yaml');
  client.open(uri, plan);
  return { client, uri };
}

function set(client: LspClient, params: SetRatingParams | object) {
  return client.request('workspace/executeCommand', {
    command: 'coach.edit.setRating',
    arguments: [params],
  });
}

overBothPeers((newPeer) => {
  describe('the command that sets a rating', () => {
    it('has the client change the number alone, against the version that was seen', async () => {
      const { client, uri } = await opened(newPeer());
      client.change(uri, plan.replace('Ana', 'Ana Lopez'));
      const since = client.mark();
      const answer = await set(client, { uri, version: 2, round: 0, bucket: 'team', rating: 4.5 });
      expect(answer).toBeNull();
      const params = await client.message<ApplyWorkspaceEditParams>('workspace/applyEdit', since);
      expect(params.edit.documentChanges).toMatchObject([{ textDocument: { uri, version: 2 } }]);
      const text = plan.replace('Ana', 'Ana Lopez');
      expect(applied(text, editsOf(params, uri))).toBe(text.replace('team: 2', 'team: 4.5'));
    });

    it('has nothing changed where the rating stands already', async () => {
      const { client, uri } = await opened(newPeer());
      expect(await set(client, { uri, round: 0, bucket: 'team', rating: 2 })).toBeNull();
      expect(client.messages('workspace/applyEdit')).toEqual([]);
      expect(client.messages('window/showMessage')).toEqual([]);
    });

    it('waits for the edit before, and is computed for what that one leaves, or is refused', async () => {
      let apply = (_: { applied: boolean }) => {};
      const answer = new Promise((resolve) => {
        apply = resolve;
      });
      const answers = { 'workspace/applyEdit': () => answer };
      const { client, uri } = await opened(newPeer(), { answers });
      const first = set(client, { uri, version: 1, round: 0, bucket: 'agile', rating: 4 });
      const made = await client.message<ApplyWorkspaceEditParams>('workspace/applyEdit');
      const second = set(client, { uri, round: 0, bucket: 'team', rating: 5 });
      const stale = set(client, { uri, version: 1, round: 0, bucket: 'planning', rating: 1 });
      // Whatever the server would do with them at once has been done when it answers this.
      await client.request('coach/wheel', { textDocument: { uri } });
      expect(client.messages('workspace/applyEdit')).toHaveLength(1);

      const text = applied(plan, editsOf(made, uri));
      client.change(uri, text);
      const since = client.mark();
      apply({ applied: true });
      expect(await first).toBeNull();
      expect(await second).toBeNull();
      expect(await stale).toEqual({ refused: expect.stringMatching(/^The plan has changed/) });
      const [next, ...others] = client.messages<ApplyWorkspaceEditParams>(
        'workspace/applyEdit',
        since,
      );
      if (!next) throw new Error('nothing was applied');
      expect(others).toEqual([]);
      expect(next.edit.documentChanges).toMatchObject([{ textDocument: { uri, version: 2 } }]);
      expect(applied(text, editsOf(next, uri))).toBe(plan.replace('team: 2', 'team: 5, agile: 4'));
    });

    it.each<[string, Partial<SetRatingParams>, RegExp]>([
      ['for a version that is not the newest', { version: 0 }, /^The plan has changed meanwhile/],
      ['off the scale of its compass', { rating: 6 }, /^Ratings go from 0 to 5 here/],
      ['in a round that is gone', { round: 1 }, /^This round .* is not there any more/],
      [
        'of a file that is not open',
        { uri: 'file:///none.coach.yaml' },
        /^Ratings stand in a plan/,
      ],
      ['by a word', { rating: 'four' as never }, /^A rating is set by/],
    ])('is refused %s, and says why', async (_, params, message) => {
      const { client, uri } = await opened(newPeer());
      const since = client.mark();
      const answer = await set(client, { uri, round: 0, bucket: 'team', rating: 4, ...params });
      expect(answer).toEqual({ refused: expect.stringMatching(message) });
      expect(await client.message('window/showMessage', since)).toEqual({
        type: MessageType.Warning,
        message: expect.stringMatching(message),
      });
      expect(client.messages('workspace/applyEdit')).toEqual([]);
    });
  });
});
