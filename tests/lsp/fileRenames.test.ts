import { describe, expect, it } from 'vitest';
import type { DocumentLink, SymbolInformation, WorkspaceEdit } from 'vscode-languageserver/node';
import { ableClient } from '../support/ableClient.ts';
import { bareClient } from '../support/lspClient.ts';
import { clientKinds, overBothPeers } from '../support/lspPeers.ts';

const compass = 'kind: compass\nbuckets: { team: { skills: { briefs: {} } } }\n';
const plan = 'kind: plan\nperson: { name: Ana Lopez }\ncompass: ../pm.coach.yaml\n';
const path = { start: { line: 2, character: 9 }, end: { line: 2, character: 25 } };

overBothPeers((newPeer) => {
  it('paths follow where files and folders are renamed, in unsaved texts too', async () => {
    const peer = newPeer();
    peer.workspace.write('pm.coach.yaml', compass);
    peer.workspace.write('people/ben.coach.yaml', plan);
    const client = await peer.start({ kind: ableClient });
    const uri = (name: string) => peer.workspace.uri(name);
    client.open(uri('people/ana.coach.yaml'), 'kind: plan\n');
    client.change(uri('people/ana.coach.yaml'), plan);
    const ask = (old: string, now: string) =>
      client.request<WorkspaceEdit | null>('workspace/willRenameFiles', {
        files: [{ oldUri: uri(old), newUri: uri(now) }],
      });
    const change = (name: string, version: number | null, newText: string) => ({
      textDocument: { uri: uri(name), version },
      edits: [{ range: path, newText }],
    });
    expect(await ask('pm.coach.yaml', 'compasses/product.coach.yaml')).toEqual({
      documentChanges: [
        change('people/ana.coach.yaml', 2, '../compasses/product.coach.yaml'),
        change('people/ben.coach.yaml', null, '../compasses/product.coach.yaml'),
      ],
    });
    expect(await ask('people', 'team/people')).toEqual({
      documentChanges: [
        change('people/ana.coach.yaml', 2, '../../pm.coach.yaml'),
        change('people/ben.coach.yaml', null, '../../pm.coach.yaml'),
      ],
    });
    expect(await ask('people/ben.coach.yaml', 'people/b.coach.yaml')).toBeNull();
  });

  it('paths follow in closed files as those are on disk, told of or not', async () => {
    const peer = newPeer();
    peer.workspace.write('pm.coach.yaml', compass);
    peer.workspace.write('people/ben.coach.yaml', plan);
    peer.workspace.write('people/eva.coach.yaml', plan);
    const client = await peer.start({ kind: ableClient });
    const uri = (name: string) => peer.workspace.uri(name);
    const files = [{ oldUri: uri('pm.coach.yaml'), newUri: uri('c.coach.yaml') }];
    await client.request('workspace/willRenameFiles', { files });
    peer.workspace.write('people/ben.coach.yaml', `# New\n${plan}`);
    peer.workspace.write('people/eva.coach.yaml', plan.replace('../pm', 'pm'));
    const below = { start: { ...path.start, line: 3 }, end: { ...path.end, line: 3 } };
    expect(await client.request('workspace/willRenameFiles', { files })).toEqual({
      documentChanges: [
        {
          textDocument: { uri: uri('people/ben.coach.yaml'), version: null },
          edits: [{ range: below, newText: '../c.coach.yaml' }],
        },
      ],
    });
  });

  it('a client that can is told of what to ask for before renaming, and others are not', async () => {
    const able = await newPeer().start({ kind: ableClient });
    const { willRename } = able.initializeResult.capabilities.workspace?.fileOperations ?? {};
    expect(willRename?.filters.map(({ pattern }) => pattern.glob)).toEqual([
      '**/*.coach.{yaml,yml}',
      '**',
    ]);
    const bare = await newPeer().start({ kind: bareClient });
    expect(bare.initializeResult.capabilities.workspace).toBeUndefined();
  });

  describe.each(clientKinds)('of $name', (kind) => {
    it('links are given for paths and pages', async () => {
      const peer = newPeer();
      peer.workspace.write('pm.coach.yaml', compass);
      const client = await peer.start({ kind });
      const uri = peer.workspace.uri('people/ana.coach.yaml');
      client.open(uri, `${plan}headline: https://example.com\n`);
      const params = { textDocument: { uri } };
      const links = await client.request<DocumentLink[]>('textDocument/documentLink', params);
      const page = { start: { line: 3, character: 10 }, end: { line: 3, character: 29 } };
      expect(links).toEqual([
        { range: path, target: peer.workspace.uri('pm.coach.yaml') },
        { range: page, target: 'https://example.com' },
      ]);
    });

    it('people and skills are found in the workspace', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind });
      const uris = {
        pm: peer.workspace.uri('pm.coach.yaml'),
        ana: peer.workspace.uri('a.coach.yaml'),
      };
      client.open(uris.pm, compass);
      client.open(uris.ana, plan);
      // Counted to the workspace once the folder has been read, which a rename of a file waits for.
      const files = [{ oldUri: uris.pm, newUri: uris.pm }];
      await client.request('workspace/willRenameFiles', { files });
      const ask = (query: string) =>
        client.request<SymbolInformation[]>('workspace/symbol', { query });
      expect(await ask('lopez')).toMatchObject([
        { name: 'Ana Lopez', location: { uri: uris.ana } },
      ]);
      expect(await ask('brief')).toMatchObject([{ name: 'briefs', containerName: 'Team' }]);
    });
  });
});
