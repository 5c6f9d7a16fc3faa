import { describe, expect, it } from 'vitest';
import { type ApplyWorkspaceEditParams, MessageType } from 'vscode-languageserver/node';
import type { DraftsResult } from '../../server/protocol.ts';
import type { LspClient } from '../support/lspClient.ts';
import { clientKinds, overBothPeers, type Peer } from '../support/lspPeers.ts';
import { applied, editsOf } from '../support/textEdits.ts';

/** Stands in what is no draft, and in what a draft says. */
const MARKER = 'geheim';
const DRAFT = 'entwurf';

const plan = 'kind: plan\nperson: { name: Ana Lopez }\n';
const notes = `kind: notes
plan: ana.coach.yaml
# ${MARKER}
entries: [{ date: 2026-11-20, note: ${MARKER} }]
assessments:
  - { date: ${MARKER}, rater: ${MARKER} }
  - date: 2026-11-20
    rater: lead
    ratings: { planning: { rating: 4, evidence: ${DRAFT} } }
challenge:
  title: ${DRAFT}
`;

async function opened(peer: Peer) {
  peer.workspace.write('people/ana.coach.yaml', plan);
  peer.workspace.write('people/ana.private.coach.yaml', notes);
  const client = await peer.start();
  const [planUri, uri] = ['people/ana.coach.yaml', 'people/ana.private.coach.yaml'].map((path) =>
    peer.workspace.uri(path),
  ) as [string, string];
  client.open(uri, notes);
  return { client, uri, planUri };
}

const share = (client: LspClient, argument: unknown) =>
  client.request('workspace/executeCommand', {
    command: 'coach.edit.shareWithPerson',
    arguments: [argument],
  });

const drafts = (client: LspClient, uri: string) =>
  client.request<DraftsResult>('coach/drafts', { textDocument: { uri } });

overBothPeers((newPeer) => {
  describe('the command that shares a draft', () => {
    it('has the client change both files as one edit, against the versions that were seen', async () => {
      const { client, uri, planUri } = await opened(newPeer());
      client.open(planUri, plan);
      const since = client.mark();
      const argument = { uri, version: 1, planVersion: 1, block: 'assessments', index: 1 };
      expect(await share(client, argument)).toBeNull();
      const params = await client.message<ApplyWorkspaceEditParams>('workspace/applyEdit', since);
      expect(params).toMatchObject({
        label: 'Share with the person',
        edit: {
          documentChanges: [
            { textDocument: { uri: planUri, version: 1 } },
            { textDocument: { uri, version: 1 } },
          ],
        },
      });
      const round = `  - date: 2026-11-20
    rater: lead
    ratings: { planning: { rating: 4, evidence: ${DRAFT} } }
`;
      expect(applied(plan, editsOf(params, planUri))).toBe(`${plan}assessments:\n${round}`);
      expect(applied(notes, editsOf(params, uri))).toBe(notes.replace(round, ''));
      expect(JSON.stringify(client.received)).not.toContain(MARKER);
    });

    it('with the URI alone shares the only draft, with a plan that is not open', async () => {
      const { client, uri, planUri } = await opened(newPeer());
      const text = `kind: notes\nplan: ana.coach.yaml\nvision: { lead: ${DRAFT} }\n`;
      client.change(uri, text);
      const since = client.mark();
      expect(await share(client, uri)).toBeNull();
      const params = await client.message<ApplyWorkspaceEditParams>('workspace/applyEdit', since);
      expect(params.edit.documentChanges).toMatchObject([
        { textDocument: { uri: planUri, version: null } },
        { textDocument: { uri, version: 2 } },
      ]);
      expect(applied(plan, editsOf(params, planUri))).toBe(`${plan}vision: { lead: ${DRAFT} }\n`);
      expect(applied(text, editsOf(params, uri))).toBe('kind: notes\nplan: ana.coach.yaml\n');
    });

    it.each<[string, object | 'the URI alone', RegExp]>([
      ['when the notes have changed', { version: 0 }, /changed meanwhile/],
      ['when the plan has changed', { planVersion: 7 }, /changed meanwhile/],
      ['of several', 'the URI alone', /^There are several drafts/],
      ['that there is not', { block: 'vision' }, /^There is no such draft/],
      [
        'of a round that there is not',
        { block: 'assessments', index: 2 },
        /^There is no such draft/,
      ],
      ['of a block that is none', { block: 'entries' }, /^A draft is shared by/],
      ['of half a number', { block: 'assessments', index: 0.5 }, /^A draft is shared by/],
      ['out of a plan', { uri: 'plan' }, /^Drafts stand in private notes/],
    ])('refuses one %s, and says nothing of the notes', async (_, given, message) => {
      const { client, uri, planUri } = await opened(newPeer());
      client.open(planUri, plan);
      const since = client.mark();
      const argument =
        given === 'the URI alone'
          ? uri
          : { uri, block: 'challenge', ...given, ...('uri' in Object(given) && { uri: planUri }) };
      expect(await share(client, argument)).toEqual({ refused: expect.stringMatching(message) });
      expect(await client.message('window/showMessage', since)).toEqual({
        type: MessageType.Warning,
        message: expect.stringMatching(message),
      });
      expect(client.messages('workspace/applyEdit')).toEqual([]);
    });

    it('is refused for notes whose plan is not there', async () => {
      const { client, uri } = await opened(newPeer());
      client.change(uri, notes.replace('ana.coach', 'none.coach'));
      expect(await share(client, { uri, block: 'challenge' })).toEqual({
        refused: expect.stringMatching(/^The notes do not say whose plan/),
      });
    });
  });

  describe('coach/drafts', () => {
    it('says which drafts there are, of the notes and of the plan', async () => {
      const { client, uri, planUri } = await opened(newPeer());
      client.open(planUri, plan);
      const about = { notes: uri, plan: planUri, person: 'Ana Lopez' };
      const all = [
        { ...about, block: 'challenge' },
        { ...about, block: 'assessments', index: 0 },
        { ...about, block: 'assessments', index: 1, rater: 'lead', date: '2026-11-20' },
      ];
      expect(await drafts(client, uri)).toEqual(all);
      expect(await drafts(client, planUri)).toEqual(all);
    });

    it('says so where there are none', async () => {
      const { client, uri } = await opened(newPeer());
      client.change(uri, 'kind: notes\nplan: ana.coach.yaml\n');
      expect(await drafts(client, uri)).toEqual({
        refused: expect.stringContaining('nothing to share'),
      });
      expect(await drafts(client, 'file:///none.coach.yaml')).toBeNull();
    });

    it.each(clientKinds)('tells $name nothing of what they say', async (kind) => {
      const peer = newPeer();
      peer.workspace.write('people/ana.coach.yaml', plan);
      const client = await peer.start({ kind });
      const uri = peer.workspace.uri('people/ana.private.coach.yaml');
      client.open(uri, notes);
      expect(await drafts(client, uri)).toHaveLength(3);
      expect(await share(client, uri)).toMatchObject({ refused: expect.any(String) });
      const heard = [...client.responses, JSON.stringify(client.received)].join('\n');
      expect(heard).not.toContain(MARKER);
      expect(heard).not.toContain(DRAFT);
    });
  });
});
