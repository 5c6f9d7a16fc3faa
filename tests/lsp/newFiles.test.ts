import { describe, expect, it } from 'vitest';
import type { ApplyWorkspaceEditParams } from 'vscode-languageserver/node';
import type {
  NewFiles,
  NewFilesResult,
  PlansResult,
  StartingPoint,
} from '../../server/protocol.ts';
import { ableClient } from '../support/ableClient.ts';
import type { LspClient } from '../support/lspClient.ts';
import { overBothPeers, ProcessPeer } from '../support/lspPeers.ts';
import { applied, editsOf } from '../support/textEdits.ts';

const compass = 'kind: compass\nlevels: [pm, senior-pm]\nbuckets: {}\n';
const plan = 'kind: plan\nperson: { name: Ben Okafor }\n';

const newFiles = (client: LspClient, params: object) =>
  client.request<NewFilesResult>('coach/newFiles', params);

overBothPeers((newPeer) => {
  describe('coach/startingPoint', () => {
    it('gives the compasses of the workspace, the nearest first, and a free name', async () => {
      const peer = newPeer();
      peer.workspace.write('pm.coach.yaml', compass.replace('pm, ', ''));
      peer.workspace.write('team/deep/other.coach.yaml', compass.replace('pm, ', 'lead, '));
      peer.workspace.write('team/pm.coach.yaml', compass);
      peer.workspace.write('team/secret.private.coach.yaml', compass);
      peer.workspace.write('team/plans/ben.coach.yaml', plan);
      peer.workspace.write('team/plans/ana-lopez.coach.yaml', plan);
      const client = await peer.start();
      const folder = peer.workspace.uri('team');
      const result = await client.request<StartingPoint>('coach/startingPoint', {
        folder,
        person: 'Ana López',
      });
      expect(result).toEqual({
        file: peer.workspace.uri('team/plans/ana-lopez-2.coach.yaml'),
        compasses: [
          { uri: peer.workspace.uri('team/pm.coach.yaml'), levels: ['pm', 'senior-pm'] },
          { uri: peer.workspace.uri('pm.coach.yaml'), levels: ['senior-pm'] },
          { uri: peer.workspace.uri('team/deep/other.coach.yaml'), levels: ['lead', 'senior-pm'] },
        ],
      });
    });

    it('begins in an empty folder', async () => {
      const peer = newPeer();
      const client = await peer.start();
      const folder = peer.workspace.folder;
      expect(await client.request('coach/startingPoint', { folder, person: 'Ana' })).toEqual({
        file: peer.workspace.uri('people/ana.coach.yaml'),
        compasses: [],
      });
    });
  });

  describe('coach/plans', () => {
    it('gives those that are not private, and those that were opened a moment ago', async () => {
      const peer = newPeer();
      peer.workspace.write('ben.coach.yaml', plan);
      peer.workspace.write('eva.private.coach.yaml', plan);
      const client = await peer.start();
      const uri = peer.workspace.uri('people/ana.coach.yaml');
      client.open(uri, 'kind: plan\nperson: { name: Ana }\n');
      expect(await client.request<PlansResult>('coach/plans', {})).toEqual([
        { uri, person: 'Ana' },
        { uri: peer.workspace.uri('ben.coach.yaml'), person: 'Ben Okafor' },
      ]);
    });
  });

  describe('coach/newFiles', () => {
    it('gives a plan with the compass that is nearest', async () => {
      const peer = newPeer();
      peer.workspace.write('pm.coach.yaml', compass);
      const client = await peer.start();
      const uri = peer.workspace.uri('people/ana.coach.yaml');
      const result = await newFiles(client, {
        what: 'plan',
        uri,
        person: 'Ana',
        level: 'pm',
        moment: 'new-pm',
      });
      expect(result).toMatchObject({ files: [{ uri }], lines: [], left: [] });
      const [file] = (result as NewFiles).files;
      expect(file?.text).toContain('compass: ../pm.coach.yaml\n');
      expect(file?.text).toContain('level: pm, in-role-since: 2026-11-24 }\n');
    });

    it.each<[string, { level?: string; uri?: string }, string]>([
      ['a level that the compass has not', { level: 'boss' }, 'It has pm, senior-pm.'],
      ['a name that is private', { uri: 'x/ana.private.coach.yaml' }, 'a private file for one'],
      ['a name that is taken', { uri: 'ben.coach.yaml' }, 'There is such a file already'],
    ])('refuses a plan with %s', async (_, { uri = 'ana.coach.yaml', ...params }, message) => {
      const peer = newPeer();
      peer.workspace.write('pm.coach.yaml', compass);
      peer.workspace.write('ben.coach.yaml', plan);
      const client = await peer.start();
      const given = { what: 'plan', uri: peer.workspace.uri(uri), person: 'Ana', ...params };
      expect(await newFiles(client, given)).toEqual({ refused: expect.stringContaining(message) });
    });

    it('leaves what a team has already, and takes its compass for the team’s', async () => {
      const peer = newPeer();
      peer.workspace.write('deep/good.coach.yaml', compass);
      peer.workspace.write('.gitignore', '*.private.coach.yaml\n');
      peer.workspace.write('.gitattributes', '*.coach.yaml merge=coach\n');
      peer.workspace.write('.pre-commit-config.yaml', 'repos: []\n');
      const client = await peer.start();
      const uri = peer.workspace.folder;
      expect(await newFiles(client, { what: 'team', uri })).toEqual({
        files: [{ uri: peer.workspace.uri('people/README.md'), text: expect.any(String) }],
        lines: [],
        left: [
          peer.workspace.uri('deep/good.coach.yaml'),
          peer.workspace.uri('.pre-commit-config.yaml'),
        ],
      });
    });

    it('gives notes beside their plan, and the line without which git would take them in', async () => {
      const peer = newPeer();
      peer.workspace.write('people/ben.coach.yaml', plan);
      const client = await peer.start();
      const uri = peer.workspace.uri('people/ben.coach.yaml');
      const ignore = peer.workspace.uri('.gitignore');
      expect(await newFiles(client, { what: 'notes', uri })).toEqual({
        files: [
          {
            uri: peer.workspace.uri('people/ben.private.coach.yaml'),
            text: expect.stringMatching(/\nplan: ben\.coach\.yaml\n$/),
          },
        ],
        lines: [{ uri: ignore, line: '*.private.coach.yaml' }],
        left: [],
      });
    });

    it('knows the notes that there are, whatever their name, and gives none of their text', async () => {
      const peer = newPeer();
      peer.workspace.write('ben.coach.yaml', plan);
      const own = 'kind: notes\nplan: ../ben.coach.yaml\nentries: [{ note: geheim }]\n';
      peer.workspace.write('mine/ben.private.coach.yaml', own);
      const client = await peer.start();
      const uri = peer.workspace.uri('ben.coach.yaml');
      const result = await newFiles(client, { what: 'notes', uri });
      expect(result).toMatchObject({
        files: [],
        left: [peer.workspace.uri('mine/ben.private.coach.yaml')],
      });
      expect(JSON.stringify(result)).not.toContain('geheim');
    });

    it('refuses notes about what is no plan', async () => {
      const peer = newPeer();
      peer.workspace.write('pm.coach.yaml', compass);
      peer.workspace.write('ana.private.coach.yaml', plan);
      const client = await peer.start();
      for (const path of ['pm.coach.yaml', 'ana.private.coach.yaml', 'none.coach.yaml']) {
        const uri = peer.workspace.uri(path);
        expect(await newFiles(client, { what: 'notes', uri })).toEqual({
          refused: expect.stringMatching(/plan/),
        });
      }
    });
  });

  const run = (client: LspClient, command: string, argument: unknown) =>
    client.request('workspace/executeCommand', { command, arguments: [argument] });

  describe('the commands that make files', () => {
    it('have an able client make them and write into them, in one edit', async () => {
      const peer = newPeer();
      peer.workspace.write('.gitignore', 'dist');
      const client = await peer.start({ kind: ableClient });
      const since = client.mark();
      expect(await run(client, 'coach.edit.newTeam', peer.workspace.folder)).toBeNull();
      const { edit } = await client.message<ApplyWorkspaceEditParams>('workspace/applyEdit', since);
      const made = ['pm.coach.yaml', 'people/README.md', '.pre-commit-config.yaml'];
      const uris = made.map((path) => peer.workspace.uri(path));
      expect(edit.documentChanges).toMatchObject([
        ...uris.flatMap((uri) => [
          { kind: 'create', uri },
          { textDocument: { uri, version: null } },
        ]),
        {
          textDocument: { uri: peer.workspace.uri('.gitignore'), version: null },
          edits: [{ newText: '\n*.private.coach.yaml\n', range: { start: { character: 4 } } }],
        },
        { kind: 'create', uri: peer.workspace.uri('.gitattributes') },
        { edits: [{ newText: '*.coach.yaml merge=coach\n' }] },
      ]);
    });

    it('fill an empty text that any editor has open', async () => {
      const peer = newPeer();
      const client = await peer.start();
      const uri = peer.workspace.uri('people/ana-lopez.coach.yaml');
      client.open(uri, '\n');
      const since = client.mark();
      expect(await run(client, 'coach.edit.newPlan', uri)).toBeNull();
      const params = await client.message<ApplyWorkspaceEditParams>('workspace/applyEdit', since);
      expect(params).toMatchObject({
        label: 'New plan',
        edit: { documentChanges: [{ textDocument: { uri, version: 1 } }] },
      });
      const text = applied('\n', editsOf(params, uri));
      expect(text).toContain('\nperson: { id: ana-lopez, name: Ana Lopez }\n');
      client.change(uri, text);
      expect(await run(client, 'coach.edit.newPlan', uri)).toEqual({
        refused: expect.stringContaining('There is such a file already'),
      });
    });

    it.each<[string, string, unknown, RegExp]>([
      [
        'a client that makes no files',
        'newCompass',
        { uri: 'file:///x/pm.coach.yaml' },
        /does not let/,
      ],
      [
        'an occasion that is none',
        'newPlan',
        { uri: 'file:///x', moment: 'soon' },
        /^A plan is made by/,
      ],
      ['a name that is none', 'newPlan', { uri: 'file:///x', person: 7 }, /^A plan is made by/],
      ['no place', 'newTeam', {}, /^A team’s workspace is made by/],
    ])('are refused for %s', async (_, command, argument, message) => {
      const client = await newPeer().start();
      expect(await run(client, `coach.edit.${command}`, argument)).toEqual({
        refused: expect.stringMatching(message),
      });
      expect(client.messages('workspace/applyEdit')).toEqual([]);
    });
  });
});

it('gives no line where git ignores notes already, in whichever words', async () => {
  const peer = new ProcessPeer();
  peer.workspace.write('.gitignore', '*.private.*\n');
  peer.workspace.write('ben.coach.yaml', plan);
  const client = await peer.start();
  const uri = peer.workspace.uri('ben.coach.yaml');
  expect(await newFiles(client, { what: 'notes', uri })).toMatchObject({ lines: [] });
});
