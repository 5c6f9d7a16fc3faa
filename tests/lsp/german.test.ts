import { expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import { fullClient } from '../support/lspClient.ts';
import { overBothPeers } from '../support/lspPeers.ts';

const plan = 'kind: plan\nperson: { name: Ana Lopez }\nhedline: Why\n';

/** Takes code actions, and edits for a version. */
const kind = {
  ...fullClient,
  capabilities: {
    ...fullClient.capabilities,
    textDocument: {
      ...fullClient.capabilities.textDocument,
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
    },
  },
};

overBothPeers((newPeer) => {
  it.each([
    [
      'de_AT.UTF-8',
      'Das Format kennt den Schlüssel `hedline` hier nicht: meinst du `headline`?',
      'Ändern in `headline`',
      'In diesem Plan gibt es kein Thema `unheard-of`. Nichts wurde geändert.',
    ],
    [
      'en-GB',
      'The format does not know the key `hedline` here: did you mean `headline`?',
      'Change to `headline`',
      'There is no theme `unheard-of` in this plan. Nothing was changed.',
    ],
  ])('findings, fixes and refusals are in the language of %s', async (locale, ...expected) => {
    const peer = newPeer();
    const client = await peer.start({ kind, params: { locale } });
    const uri = peer.workspace.uri('ana.coach.yaml');
    client.open(uri, plan);
    const diagnostic = await client.finding(uri, 'unknown-field');
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
    const refusal = await client.request<{ refused: string }>('workspace/executeCommand', {
      command: 'coach.edit.setThemeColour',
      arguments: [{ uri, theme: 'unheard-of', colour: 'green' }],
    });
    expect([diagnostic.message, actions[0]?.title, refusal.refused]).toEqual(expected);
  });
});
