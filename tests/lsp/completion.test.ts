import { describe, expect, it } from 'vitest';
import type { ClientCapabilities, CompletionItem } from 'vscode-languageserver/node';
import { explain } from '../../server/language/explain.ts';
import { bareClient, fullClient, type LspClient } from '../support/lspClient.ts';
import { overBothPeers } from '../support/lspPeers.ts';

const compass = `kind: compass
buckets: {}
rules:
  flat-ratings: off
  ${''}
`;
const atDepth = { line: 4, character: 2 };

function complete(client: LspClient, uri: string, position = atDepth): Promise<CompletionItem[]> {
  return client.request('textDocument/completion', { textDocument: { uri }, position });
}

/** The full client, with a completion that takes more than plain text. */
const rich = {
  ...fullClient,
  capabilities: {
    ...fullClient.capabilities,
    textDocument: {
      ...fullClient.capabilities.textDocument,
      completion: {
        completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] },
      },
    },
  } satisfies ClientCapabilities,
};

overBothPeers((newPeer) => {
  describe('textDocument/completion', () => {
    it('gives a bare client plain text that is complete', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind: bareClient });
      const uri = peer.workspace.uri('pm.coach.yaml');
      client.open(uri, compass);
      const items = await complete(client, uri);
      expect(items.find(({ label }) => label === 'too-many-themes')).toEqual({
        label: 'too-many-themes',
        kind: 10,
        detail: 'warning',
        documentation: { kind: 'plaintext', value: explain('too-many-themes')?.short },
        sortText: expect.stringMatching(/^\d{3}$/),
        textEdit: {
          range: { start: atDepth, end: atDepth },
          newText: 'too-many-themes: warning',
        },
      });
      expect(items.map(({ label }) => label)).not.toContain('flat-ratings');
      expect(items.map(({ sortText }) => sortText)).toEqual(
        items.map(({ sortText }) => sortText).toSorted(),
      );
    });

    it('gives one that takes snippets a choice, with Markdown', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind: rich });
      const uri = peer.workspace.uri('pm.coach.yaml');
      client.open(uri, compass);
      const items = await complete(client, uri);
      expect(items.find(({ label }) => label === 'too-many-themes')).toMatchObject({
        documentation: { kind: 'markdown' },
        textEdit: { newText: `too-many-themes: \${1|off,error,warning,information,hint|}` },
        insertTextFormat: 2,
      });
    });

    it('follows the text as it is typed', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind: rich });
      const uri = peer.workspace.uri('pm.coach.yaml');
      client.open(uri, compass);
      client.change(uri, [{ range: { start: atDepth, end: atDepth }, text: 'too-many-themes: ' }]);
      const items = await complete(client, uri, { line: 4, character: 19 });
      expect(items.map(({ label }) => label)).toEqual([
        'off',
        'error',
        'warning',
        'information',
        'hint',
      ]);
      expect(items[0]?.insertTextFormat).toBeUndefined();
    });

    it('says nothing elsewhere, nor of files that are not open or not ours', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind: bareClient });
      const uri = peer.workspace.uri('pm.coach.yaml');
      const other = peer.workspace.uri('other.yaml');
      expect(await complete(client, uri)).toEqual([]);
      client.open(uri, compass);
      client.open(other, compass, 'yaml');
      expect(await complete(client, uri, { line: 0, character: 6 })).toEqual([]);
      expect(await complete(client, uri, { line: 99, character: 99 })).toEqual([]);
      expect(await complete(client, other)).toEqual([]);
    });
  });
});
