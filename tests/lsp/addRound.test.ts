import { describe, expect, it } from 'vitest';
import { type ApplyWorkspaceEditParams, MessageType } from 'vscode-languageserver/node';
import type { AddRoundParams } from '../../server/protocol.ts';
import { bareClient, type ClientKind, type LspClient } from '../support/lspClient.ts';
import { overBothPeers, type Peer } from '../support/lspPeers.ts';
import { applied, editsOf } from '../support/textEdits.ts';

const plan = `kind: plan
person: { name: Ana }
compass: pm.coach.yaml
assessments:
  - date: 2026-07-02
    rater: self
    ratings: { planning: 3, team: 2 }
`;
const notes = 'kind: notes\nplan: ana.coach.yaml\n';
const compass =
  'kind: compass\nscale: { min: 0, max: 5 }\nbuckets: { agile: { relevant: false } }\n';

async function opened(peer: Peer, kind?: ClientKind): Promise<{ client: LspClient; uri: string }> {
  peer.workspace.write('pm.coach.yaml', compass);
  peer.workspace.write('ana.coach.yaml', plan);
  const client = await peer.start(kind ? { kind } : {});
  const uri = peer.workspace.uri('ana.coach.yaml');
  client.open(uri, plan);
  return { client, uri };
}

function add(client: LspClient, argument: AddRoundParams | object | string) {
  return client.request('workspace/executeCommand', {
    command: 'coach.edit.addRound',
    arguments: [argument],
  });
}

const round = { rater: 'lead', ratings: { planning: { rating: 4.5, evidence: 'Saw it.' } } };

overBothPeers((newPeer) => {
  describe('the command that adds a round', () => {
    it('has the client write it, of today, against the version that was seen', async () => {
      const { client, uri } = await opened(newPeer());
      const text = plan.replace('Ana', 'Ana Lopez');
      client.change(uri, text);
      const since = client.mark();
      expect(await add(client, { uri, version: 2, ...round })).toBeNull();
      const params = await client.message<ApplyWorkspaceEditParams>('workspace/applyEdit', since);
      expect(params).toMatchObject({
        label: 'Add an assessment',
        edit: { documentChanges: [{ textDocument: { uri, version: 2 } }] },
      });
      const edits = editsOf(params, uri);
      expect(edits).toHaveLength(1);
      expect(applied(text, edits)).toBe(
        `${text}  - date: 2026-11-24\n    rater: lead\n    ratings: { planning: { rating: 4.5, evidence: Saw it. } }\n`,
      );
    });

    it('writes a draft into private notes, by the scale of the plan that they name', async () => {
      const peer = newPeer();
      const { client } = await opened(peer);
      const uri = peer.workspace.uri('ana.private.coach.yaml');
      client.open(uri, notes);
      expect(await add(client, { uri, ...round, ratings: { planning: 6 } })).toEqual({
        refused: expect.stringContaining('from 0 to 5'),
      });
      const since = client.mark();
      expect(await add(client, { uri, ...round, date: '2026-11-20', by: 'dana' })).toBeNull();
      const params = await client.message<ApplyWorkspaceEditParams>('workspace/applyEdit', since);
      expect(applied(notes, editsOf(params, uri))).toBe(
        `${notes}assessments:\n  - date: 2026-11-20\n    rater: lead\n    by: dana\n    ratings:\n      planning: { rating: 4.5, evidence: Saw it. }\n`,
      );
    });

    it('with the URI alone adds a round to fill in, over the buckets that count', async () => {
      const olderClient: ClientKind = {
        ...bareClient,
        name: 'an older client',
        capabilities: { workspace: { applyEdit: true } },
        answers: { 'workspace/applyEdit': () => ({ applied: true }) },
      };
      const { client, uri } = await opened(newPeer(), olderClient);
      const since = client.mark();
      await add(client, uri);
      const params = await client.message<ApplyWorkspaceEditParams>('workspace/applyEdit', since);
      const text = applied(plan, editsOf(params, uri));
      expect(text).toContain('  - date: 2026-11-24\n    rater: self\n    ratings:\n');
      expect(text.match(/: not-observed\n/g)).toHaveLength(7);
    });

    it.each<[string, object | string, RegExp]>([
      ['for a version that is not the newest', { version: 0 }, /^The plan has changed meanwhile/],
      ['off the scale of its compass', { ratings: { team: 6 } }, /^Ratings go from 0 to 5 here/],
      ['without a rating', { ratings: {} }, /^Nothing was rated/],
      [
        'of a file that is not open',
        { uri: 'file:///none.coach.yaml' },
        /^Rounds of ratings stand/,
      ],
      ['by nobody known', { rater: 'boss' }, /^A round is added by/],
      ['of no day', { date: '2026-02-30' }, /^A round is added by/],
      ['by a word', { ratings: { team: 'four' } }, /^A round is added by/],
      ['with evidence alone', { ratings: { team: { evidence: 'a' } } }, /^A round is added by/],
      ['with skills that are none', { skills: [4] }, /^A round is added by/],
    ])('is refused %s, and says why', async (_, params, message) => {
      const { client, uri } = await opened(newPeer());
      const since = client.mark();
      const argument = typeof params === 'string' ? params : { uri, ...round, ...params };
      expect(await add(client, argument)).toEqual({ refused: expect.stringMatching(message) });
      expect(await client.message('window/showMessage', since)).toEqual({
        type: MessageType.Warning,
        message: expect.stringMatching(message),
      });
      expect(client.messages('workspace/applyEdit')).toEqual([]);
    });
  });
});
