import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { bareClient, fullClient } from '../support/lspClient.ts';
import { overBothPeers } from '../support/lspPeers.ts';

const files = { pattern: { glob: '**/*.coach.{yaml,yml}' } };
const folders = { pattern: { glob: '**', matches: 'folder' } };

overBothPeers((newPeer) => {
  describe('initialize', () => {
    it('tells a bare client what it can do', async () => {
      const client = await newPeer().start({ kind: bareClient });
      expect(client.initializeResult).toEqual({
        capabilities: {
          positionEncoding: 'utf-16',
          textDocumentSync: { openClose: true, change: 2, save: true },
          codeLensProvider: {},
          completionProvider: {
            triggerCharacters: [' ', '{', '[', ',', '"', "'", '/', '.', '-'],
            resolveProvider: false,
          },
          definitionProvider: true,
          documentHighlightProvider: true,
          referencesProvider: true,
          renameProvider: true,
          documentLinkProvider: {},
          documentSymbolProvider: true,
          workspaceSymbolProvider: true,
          foldingRangeProvider: true,
          hoverProvider: true,
          selectionRangeProvider: true,
          executeCommandProvider: {
            commands: [
              'coach.edit.logSession',
              'coach.edit.logNudge',
              'coach.edit.logOneOnOne',
              'coach.edit.cancelSession',
              'coach.edit.createTheme',
              'coach.edit.setRating',
              'coach.edit.setThemeColour',
              'coach.edit.setActionStatus',
              'coach.edit.setChallenge',
              'coach.edit.reviewChallenge',
              'coach.edit.refreshPlan',
              'coach.edit.addRound',
              'coach.edit.newCompass',
              'coach.edit.newPlan',
              'coach.edit.newTeam',
              'coach.edit.newNotes',
              'coach.edit.shareWithPerson',
            ],
          },
        },
        serverInfo: { name: 'coach-language-server', version: packageJson.version },
      });
    });

    it('offers a full client more', async () => {
      const client = await newPeer().start({ kind: fullClient });
      expect(client.initializeResult.capabilities).toEqual({
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2 },
        codeLensProvider: {},
        completionProvider: {
          triggerCharacters: [' ', '{', '[', ',', '"', "'", '/', '.', '-'],
          resolveProvider: false,
        },
        definitionProvider: true,
        documentHighlightProvider: true,
        referencesProvider: true,
        renameProvider: true,
        documentLinkProvider: {},
        documentSymbolProvider: true,
        workspaceSymbolProvider: true,
        foldingRangeProvider: true,
        hoverProvider: true,
        colorProvider: true,
        documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
        semanticTokensProvider: {
          legend: {
            tokenTypes: [
              'class',
              'interface',
              'enumMember',
              'variable',
              'property',
              'parameter',
              'function',
            ],
            tokenModifiers: ['definition', 'unresolved'],
          },
          full: true,
          range: true,
        },
        inlayHintProvider: true,
        selectionRangeProvider: true,
        executeCommandProvider: {
          commands: [
            'coach.edit.logSession',
            'coach.edit.logNudge',
            'coach.edit.logOneOnOne',
            'coach.edit.cancelSession',
            'coach.edit.createTheme',
            'coach.edit.setRating',
            'coach.edit.setThemeColour',
            'coach.edit.setActionStatus',
            'coach.edit.setChallenge',
            'coach.edit.reviewChallenge',
            'coach.edit.refreshPlan',
            'coach.edit.addRound',
            'coach.edit.newCompass',
            'coach.edit.newPlan',
            'coach.edit.newTeam',
            'coach.edit.newNotes',
            'coach.edit.shareWithPerson',
          ],
        },
        diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          fileOperations: {
            didCreate: { filters: [files] },
            didRename: { filters: [files, folders] },
            didDelete: { filters: [files, folders] },
          },
        },
      });
    });

    it('registers its watchers where the client can', async () => {
      const client = await newPeer().start({ kind: fullClient });
      const { registrations } = await client.message<{
        registrations: { method: string; registerOptions: unknown }[];
      }>('client/registerCapability');
      expect(
        registrations.map(({ method, registerOptions }) => ({ method, registerOptions })),
      ).toEqual([
        {
          method: 'workspace/didChangeWatchedFiles',
          registerOptions: {
            watchers: [
              { globPattern: '**/*.coach.{yaml,yml}' },
              { globPattern: '**/.gitignore' },
              // A folder that is moved here, or removed, says nothing of the files in it.
              { globPattern: '**/*', kind: 5 },
            ],
          },
        },
      ]);
    });

    it('asks nothing of a bare client, and sends it nothing but findings', async () => {
      const peer = newPeer();
      peer.workspace.write('pm.coach.yaml', 'kind: compass\nbuckets: {}\n');
      const client = await peer.start({ kind: bareClient });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, 'kind: plan\nperson: { name: Ana }\nlog: [{ asked: [nonsense] }]\n');
      await client.finding(uri, 'unknown-question');
      client.change(uri, 'kind: plan\nperson: { name: Ana }\n');
      await client.without(uri, 'unknown-question');
      client.close(uri);
      await client.lenses(uri);
      const methods = new Set(client.received.map(({ method }) => method));
      expect([...methods]).toEqual(['textDocument/publishDiagnostics']);
    });

    it.each([
      ['text', 'nonsense'],
      ['a number', 7],
      ['a list', [1, null]],
      ['null', null],
      ['wrong types', { coach: 3, commands: 'all', timeZone: 5, today: {}, codeLens: 'no' }],
    ])('takes %s for options as none at all', async (_, initializationOptions) => {
      const peer = newPeer();
      const client = await peer.start({ initializationOptions });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, 'kind: plan\nperson: { name: Ana }\ncadence: {}\n');
      expect(await client.lenses(uri)).not.toEqual([]);
      expect(client.messages('window/showMessage')).toEqual([]);
    });

    it.each([
      { workspaceFolders: null, rootUri: null },
      { workspaceFolders: [], rootUri: null },
      { rootUri: null },
    ])('works without a folder: %o', async (params) => {
      const peer = newPeer();
      const client = await peer.start({ kind: bareClient, folders: [], params });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, 'kind: plan\nperson: { name: Ana }\n');
      await client.finding(uri, 'missing-owner');
    });
  });
});
