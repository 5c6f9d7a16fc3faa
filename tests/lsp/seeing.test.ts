import { describe, expect, it } from 'vitest';
import type { ColorInformation, ColorPresentation, SemanticTokens } from 'vscode-languageserver';
import { bareClient, fullClient } from '../support/lspClient.ts';
import { overBothPeers } from '../support/lspPeers.ts';

const compass = 'kind: compass\nbuckets: { freight: {} }\n';
const plan = `kind: plan
person: { name: Ana }
compass: pm.coach.yaml
themes:
  - { id: ask, title: Ask, bucket: freight }
log:
  - { date: 2026-11-03, kind: session, progress: { ask: amber } }
`;

overBothPeers((newPeer) => {
  describe('colours', () => {
    it('are boxes of which any choice writes a word', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind: fullClient });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      const textDocument = { uri };
      const [box, ...others] = await client.request<ColorInformation[]>(
        'textDocument/documentColor',
        { textDocument },
      );
      const range = { start: { line: 6, character: 56 }, end: { line: 6, character: 61 } };
      expect(box?.range).toEqual(range);
      expect(others).toEqual([]);
      const present = (color: object) =>
        client.request<ColorPresentation[]>('textDocument/colorPresentation', {
          textDocument,
          range,
          color,
        });
      const word = (newText: string) => ({ label: newText, textEdit: { range, newText } });
      const ambers = await present(box?.color ?? {});
      expect(ambers[0]).toEqual(word('amber'));
      const reds = await present({ red: 1, green: 0, blue: 0, alpha: 1 });
      expect(reds[0]).toEqual(word('red'));
      expect(reds.map(({ label }) => label).sort()).toEqual(['amber', 'green', 'red']);
    });
  });

  describe('semantic tokens', () => {
    it('tell ids that name something from others, and again when another file changes', async () => {
      const peer = newPeer();
      peer.workspace.write('pm.coach.yaml', compass);
      const client = await peer.start({ kind: fullClient });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      const textDocument = { uri };
      const data = async (part: string, params: object = {}) => {
        const method = `textDocument/semanticTokens/${part}`;
        return (await client.request<SemanticTokens>(method, { textDocument, ...params })).data;
      };
      const bucket = [0, 25, 7, 0, 0];
      const theme = [4, 10, 3, 3, 1];
      expect(await data('full')).toEqual([
        ...[1, 16, 3, 5, 1],
        ...[3, 10, 3, 3, 1],
        ...bucket,
        ...[2, 51, 3, 3, 0],
      ]);
      const range = { start: { line: 4, character: 0 }, end: { line: 4, character: 9 } };
      expect(await data('range', { range })).toEqual([...theme, ...bucket]);
      peer.workspace.write('pm.coach.yaml', compass.replace('freight', 'fright'));
      client.filesChanged({ uri: peer.workspace.uri('pm.coach.yaml'), type: 2 });
      for (;;) {
        const since = client.mark();
        const unresolved = [...theme, 0, 25, 7, 0, 2];
        if (String(await data('range', { range })) === String(unresolved)) break;
        await client.message('workspace/semanticTokens/refresh', since);
      }
    });
  });

  describe('formatting on Enter', () => {
    it('indents the new line', async () => {
      const peer = newPeer();
      const client = await peer.start({ kind: fullClient });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, 'kind: plan\ncadence:\n\n');
      const at = (line: number) =>
        client.request('textDocument/onTypeFormatting', {
          textDocument: { uri },
          position: { line, character: 0 },
          ch: '\n',
          options: { tabSize: 2, insertSpaces: true },
        });
      const start = { line: 2, character: 0 };
      expect(await at(2)).toEqual([{ range: { start, end: start }, newText: '  ' }]);
      expect(await at(1)).toEqual([]);
    });
  });

  it('does not speak of what a bare client does not know', async () => {
    const peer = newPeer();
    const client = await peer.start({ kind: bareClient });
    const { capabilities } = client.initializeResult;
    expect(capabilities.colorProvider).toBeUndefined();
    expect(capabilities.semanticTokensProvider).toBeUndefined();
    expect(capabilities.documentOnTypeFormattingProvider).toBeUndefined();
  });
});
