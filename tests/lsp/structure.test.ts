import { describe, expect, it } from 'vitest';
import {
  type DocumentSymbol,
  type FoldingRange,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver/node';
import { bareClient, fullClient, type LspClient } from '../support/lspClient.ts';
import { overBothPeers } from '../support/lspPeers.ts';

const plan = `kind: plan
person: { id: ana, name: Ana Lopez }
themes:
  - id: problem-first
    title: Start from the problem
log: [
  { date: 2026-10-28, kind: session },
]
`;

overBothPeers((newPeer) => {
  const start = async (kind = fullClient) => {
    const peer = newPeer();
    const client = await peer.start({ kind });
    const uri = peer.workspace.uri('ana.coach.yaml');
    client.open(uri, plan);
    return { client, uri };
  };
  const ask = <Result>(client: LspClient, method: string, uri: string, more: object = {}) =>
    client.request<Result>(`textDocument/${method}`, { textDocument: { uri }, ...more });

  describe('document symbols', () => {
    it('are a tree for a client that shows one', async () => {
      const { client, uri } = await start();
      const symbols = await ask<DocumentSymbol[]>(client, 'documentSymbol', uri);
      expect(symbols.map(({ name }) => name)).toEqual(['Ana Lopez', 'themes', 'log']);
      expect(symbols[1]).toMatchObject({ kind: SymbolKind.Array, range: { start: { line: 2 } } });
      expect(symbols[1]?.children).toEqual([
        {
          name: 'Start from the problem',
          detail: 'problem-first',
          kind: SymbolKind.Class,
          range: { start: { line: 3, character: 4 }, end: { line: 4, character: 33 } },
          selectionRange: { start: { line: 4, character: 11 }, end: { line: 4, character: 33 } },
          children: [],
        },
      ]);
      expect(symbols[2]?.children?.[0]).toMatchObject({
        name: 'Wed 28 Oct 2026 session',
        kind: SymbolKind.Event,
      });
    });

    it('are a list, of kinds that any client knows, for a bare one', async () => {
      const { client, uri } = await start(bareClient);
      const symbols = await ask<SymbolInformation[]>(client, 'documentSymbol', uri);
      expect(symbols.map(({ name, kind, containerName }) => [name, kind, containerName])).toEqual([
        ['Ana Lopez', SymbolKind.Namespace, undefined],
        ['themes', SymbolKind.Array, undefined],
        ['Start from the problem', SymbolKind.Class, 'themes'],
        ['log', SymbolKind.Array, undefined],
        ['Wed 28 Oct 2026 session', SymbolKind.Field, 'log'],
      ]);
      expect(symbols[2]?.location).toEqual({
        uri,
        range: { start: { line: 3, character: 4 }, end: { line: 4, character: 33 } },
      });
    });
  });

  describe('folds', () => {
    it('are of lines for a client that folds only those', async () => {
      const { client, uri } = await start();
      expect(await ask<FoldingRange[]>(client, 'foldingRange', uri)).toEqual([
        { startLine: 2, endLine: 4 },
        { startLine: 3, endLine: 4 },
        { startLine: 5, endLine: 6 },
      ]);
    });

    it('leave the brackets to be seen for any other', async () => {
      const { client, uri } = await start(bareClient);
      expect((await ask<FoldingRange[]>(client, 'foldingRange', uri)).at(-1)).toEqual({
        startLine: 5,
        startCharacter: 6,
        endLine: 7,
        endCharacter: 0,
      });
    });

    it('are no more than a client wants', async () => {
      const { client, uri } = await start({
        ...fullClient,
        capabilities: { textDocument: { foldingRange: { rangeLimit: 1 } } },
      });
      expect(await ask<FoldingRange[]>(client, 'foldingRange', uri)).toHaveLength(1);
    });
  });

  it('selections come in the order of the positions', async () => {
    const { client, uri } = await start(bareClient);
    const [title, key] = await ask<SelectionRange[]>(client, 'selectionRange', uri, {
      positions: [
        { line: 4, character: 13 },
        { line: 2, character: 0 },
      ],
    });
    expect(title?.parent?.range).toEqual({
      start: { line: 4, character: 11 },
      end: { line: 4, character: 33 },
    });
    expect(key?.range).toEqual({
      start: { line: 2, character: 0 },
      end: { line: 2, character: 6 },
    });
  });

  it('nothing is said of a document that is not open, or none of ours', async () => {
    const { client, uri } = await start();
    const other = `${uri}.txt`;
    client.open(other, plan, 'yaml');
    for (const each of [other, `${uri}-closed`]) {
      expect(await ask(client, 'documentSymbol', each)).toEqual([]);
      expect(await ask(client, 'foldingRange', each)).toEqual([]);
      expect(await ask(client, 'selectionRange', each, { positions: [] })).toBeNull();
    }
  });
});
