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
const plan = `kind: plan
person: { name: Ana Lopez }
themes:
  - id: one
    title: One
    actions:
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
        completionItem: {
          snippetSupport: true,
          documentationFormat: ['markdown', 'plaintext'],
          labelDetailsSupport: true,
          insertTextModeSupport: { valueSet: [1, 2] },
          resolveSupport: { properties: ['documentation', 'additionalTextEdits'] },
        },
      },
    },
  } satisfies ClientCapabilities,
};

/** Takes tab stops and nothing else, as older clients do. */
const snippetsOnly = {
  ...bareClient,
  name: 'a client with snippets alone',
  capabilities: { textDocument: { completion: { completionItem: { snippetSupport: true } } } },
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
        documentation: {
          kind: 'plaintext',
          value: explain('too-many-themes')?.short.replace(/\*\*|`/g, ''),
        },
        sortText: expect.stringMatching(/^\d{4}$/),
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

    it('gives one that takes snippets a choice, and tells of it in Markdown when asked', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind: rich });
      const uri = peer.workspace.uri('pm.coach.yaml');
      client.open(uri, compass);
      const items = await complete(client, uri);
      const item = items.find(({ label }) => label === 'too-many-themes');
      expect(item).toMatchObject({
        labelDetails: { description: 'warning' },
        textEdit: { newText: `too-many-themes: \${1|warning,off,error,information,hint|}` },
        insertTextFormat: 2,
      });
      expect(item?.documentation).toBeUndefined();
      expect(await client.request('completionItem/resolve', item)).toEqual({
        ...item,
        documentation: { kind: 'markdown', value: explain('too-many-themes')?.short },
      });
    });

    it('says nothing more of an offer that is not of the last list', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind: rich });
      const uri = peer.workspace.uri('pm.coach.yaml');
      client.open(uri, compass);
      const [item] = await complete(client, uri);
      await complete(client, uri, { line: 0, character: 6 });
      expect(await client.request('completionItem/resolve', item)).toEqual(item);
    });

    it.each([
      ['as they stand, to a client that can be told so', rich, '        kind:', 1],
      ['as they follow the line, to one that cannot', snippetsOnly, '  kind:', undefined],
    ])('gives lines %s', async (_, kind, second, mode) => {
      const peer = newPeer();
      const client = await peer.start({ kind });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      const items = await complete(client, uri, { line: 6, character: 6 });
      const action = items.find(({ label }) => label === 'action');
      expect(action?.textEdit).toMatchObject({
        newText: expect.stringMatching(new RegExp(`^- do: .*\n${second} `)),
      });
      expect(action?.insertTextMode).toBe(mode);
    });

    it('offers a bare client nothing that nobody but the person can say', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind: bareClient });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, `${plan}log:\n  - date: 2026-11-24\n    kind: session\n    `);
      const items = await complete(client, uri, { line: 10, character: 4 });
      const labels = items.map(({ label }) => label);
      expect(labels).toContain('notes');
      // A colour has to be chosen.
      expect(labels).not.toContain('progress');
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
      expect(await complete(client, uri, { line: 0, character: 2 })).toEqual([]);
      expect(await complete(client, uri, { line: 1, character: 11 })).toEqual([]);
      expect(await complete(client, other)).toEqual([]);
    });
  });
});
