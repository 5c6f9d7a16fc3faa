import { describe, expect, it } from 'vitest';
import { type ApplyWorkspaceEditParams, MessageType } from 'vscode-languageserver/node';
import type { CreateThemeParams } from '../../server/protocol.ts';
import { bareClient, type ClientKind, fullClient, type LspClient } from '../support/lspClient.ts';
import { overBothPeers, type Peer } from '../support/lspPeers.ts';
import { applied, editsOf } from '../support/textEdits.ts';

const plan = `kind: plan
person: { name: Ana, level: pm }
compass: pm.coach.yaml
assessments:
  - { date: 2026-11-19, rater: lead, ratings: { planning: 3, team: 4, agile: 8 } }
themes:
  - { id: planning, title: Plan ahead, status: closed }
  - id: agile
    title: Smaller steps
    bucket: agile
`;
const compass = `kind: compass
buckets:
  planning: { expected: { pm: 4 } }
  team: { expected: { pm: 7 } }
rules: { growth-area-without-theme: { points: 3 } }
`;
/** What stands at the end then. */
const planning = `  - id: planning-2
    title: What is to change
    bucket: planning
`;

/** Applies edits with versions, and snippets among them. */
const ableClient: ClientKind = {
  ...fullClient,
  capabilities: {
    workspace: {
      applyEdit: true,
      workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    },
  },
  answers: { 'workspace/applyEdit': () => ({ applied: true }) },
};
const plainClient: ClientKind = {
  ...ableClient,
  capabilities: { workspace: { applyEdit: true } },
};

async function opened(peer: Peer, kind: ClientKind): Promise<{ client: LspClient; uri: string }> {
  peer.workspace.write('pm.coach.yaml', compass);
  peer.workspace.write('ana.coach.yaml', plan);
  const client = await peer.start({ kind });
  const uri = peer.workspace.uri('ana.coach.yaml');
  client.open(uri, plan);
  return { client, uri };
}

function create(client: LspClient, argument: CreateThemeParams | string | object) {
  return client.request('workspace/executeCommand', {
    command: 'coach.edit.createTheme',
    arguments: [argument],
  });
}

overBothPeers((newPeer) => {
  describe('the command that creates a theme', () => {
    it('has the client write it, against the version that was seen', async () => {
      const { client, uri } = await opened(newPeer(), plainClient);
      const since = client.mark();
      expect(await create(client, { uri, version: 1, bucket: 'planning' })).toBeNull();
      const params = await client.message<ApplyWorkspaceEditParams>('workspace/applyEdit', since);
      expect(params.label).toBe('Create a theme');
      const text = applied(plan, editsOf(params, uri));
      expect(text.startsWith(plan + planning)).toBe(true);
    });

    it('has the title come first of what is to be typed, where the client can', async () => {
      const { client, uri } = await opened(newPeer(), ableClient);
      const since = client.mark();
      await create(client, { uri, version: 1, bucket: 'planning' });
      const { edit } = await client.message<ApplyWorkspaceEditParams>('workspace/applyEdit', since);
      expect(edit.documentChanges).toMatchObject([
        {
          textDocument: { uri, version: 1 },
          edits: [
            { snippet: { value: expect.stringContaining(`title: \${1:What is to change}\n`) } },
          ],
        },
      ]);
    });

    it('leaves the bucket to be chosen where none is named: growth areas by the compass first', async () => {
      const { client, uri } = await opened(newPeer(), ableClient);
      const since = client.mark();
      expect(await create(client, uri)).toBeNull();
      const { edit } = await client.message<ApplyWorkspaceEditParams>('workspace/applyEdit', since);
      // Planning is the lowest, and Team three below what is expected.
      expect(JSON.stringify(edit)).toContain(`bucket: \${3|planning,team,problem-understanding,`);
    });

    it.each<[string, object, RegExp]>([
      ['for a version that is not the newest', { version: 0 }, /^The plan has changed meanwhile/],
      ['on a bucket that there is not', { bucket: 'plan' }, /^`plan` is neither/],
      ['in a file that is not open', { uri: 'file:///none.coach.yaml' }, /^Themes stand in a plan/],
      ['on a number', { bucket: 4 }, /^A theme is created by/],
    ])('is refused %s, and says why', async (_, params, message) => {
      const { client, uri } = await opened(newPeer(), ableClient);
      const since = client.mark();
      const answer = await create(client, { uri, bucket: 'planning', ...params });
      expect(answer).toEqual({ refused: expect.stringMatching(message) });
      expect(await client.message('window/showMessage', since)).toEqual({
        type: MessageType.Warning,
        message: expect.stringMatching(message),
      });
      expect(client.messages('workspace/applyEdit')).toEqual([]);
    });

    it('is not sent to a client that applies none, which is told so', async () => {
      const { client, uri } = await opened(newPeer(), bareClient);
      await create(client, { uri, bucket: 'planning' });
      expect(await client.message('window/showMessage')).toMatchObject({
        message: expect.stringMatching(/^Nothing was written/),
      });
      expect(client.messages('workspace/applyEdit')).toEqual([]);
    });
  });
});
