import { describe, expect, it } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver/node';
import { ableClient } from '../support/ableClient.ts';
import { bareClient, type LspClient } from '../support/lspClient.ts';
import { StreamPeer } from '../support/lspPeers.ts';

const compass = 'kind: compass\nbuckets:\n  freight: { good: Knows what freight costs. }\n';
const plan = `kind: plan
person: { name: Ana }
compass: pm.coach.yaml
hedline: Why
status: active
themes:
  - { id: one, title: One, bucket: freight }
`;

/** All that an editor asks for, at the places where it matters, and what it was told at the start. */
async function everything(capabilities: ClientCapabilities): Promise<Record<string, unknown>> {
  const peer = new StreamPeer();
  peer.workspace.write('pm.coach.yaml', compass);
  peer.workspace.write('ana.coach.yaml', plan);
  const client = await peer.start({ kind: { ...ableClient, capabilities } });
  const uri = peer.workspace.uri('ana.coach.yaml');
  client.open(uri, plan);
  const diagnostics = await client.findings(uri, (all) =>
    all.some(({ code }) => code === 'unknown-field'),
  );
  const ask = (method: string, line: number, character: number, more = {}) =>
    client.request(method, {
      textDocument: { uri },
      position: { line, character },
      ...more,
    });
  const [bucket, status] = [
    [6, 37],
    [4, 9],
  ] as const;
  return {
    advertised: client.initializeResult.capabilities,
    diagnostics,
    hover: await ask('textDocument/hover', ...bucket),
    completion: await ask('textDocument/completion', ...status),
    ids: await ask('textDocument/completion', ...bucket),
    blocks: await ask('textDocument/completion', 7, 0),
    definition: await ask('textDocument/definition', ...bucket),
    rename: await ask('textDocument/rename', ...bucket, { newName: 'cargo' }),
    symbols: await ask('textDocument/documentSymbol', 0, 0),
    folds: await ask('textDocument/foldingRange', 0, 0),
    lenses: await client.lenses(uri),
    actions: await actions(client, uri),
  };
}

async function actions(client: LspClient, uri: string): Promise<unknown> {
  const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 7 } };
  const context = { diagnostics: [] };
  return client.request('textDocument/codeAction', { textDocument: { uri }, range, context });
}

/** The client's capabilities without the one at a path. */
function without(path: string): ClientCapabilities {
  const copy = structuredClone(ableClient.capabilities) as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop() ?? '';
  let at: Record<string, unknown> = copy;
  for (const name of names) at = at[name] as Record<string, unknown>;
  if (!(last in at)) throw new Error(`the able client does not say ${path}`);
  delete at[last];
  return copy;
}

/** A capability, where it shows, and what is there for those who say it and for nobody else. */
const gates: readonly [capability: string, place: string, sign: string | RegExp][] = [
  ['textDocument.diagnostic', 'advertised', 'diagnosticProvider'],
  ['workspace.diagnostics', 'advertised', 'diagnosticProvider'],
  ['textDocument.inlayHint', 'advertised', 'inlayHintProvider'],
  ['textDocument.codeAction.codeActionLiteralSupport', 'advertised', 'codeActionProvider'],
  ['textDocument.rename.prepareSupport', 'advertised', 'prepareProvider'],
  ['workspace.workspaceFolders', 'advertised', 'workspaceFolders'],
  ['workspace.fileOperations.didRename', 'advertised', 'didRename'],
  ['textDocument.hover.contentFormat', 'hover', '"kind":"markdown"'],
  ['textDocument.completion.completionItem.snippetSupport', 'blocks', '"insertTextFormat":2'],
  ['textDocument.completion.completionItem.labelDetailsSupport', 'ids', 'labelDetails'],
  ['textDocument.completion.completionItem.insertTextModeSupport', 'blocks', 'insertTextMode'],
  ['textDocument.completion.completionItemKind', 'completion', '"kind":20'],
  ['textDocument.definition.linkSupport', 'definition', 'targetUri'],
  ['workspace.workspaceEdit.documentChanges', 'rename', 'documentChanges'],
  ['workspace.workspaceEdit.documentChanges', 'actions', 'documentChanges'],
  ['textDocument.codeAction.codeActionLiteralSupport', 'actions', '"edit"'],
  ['textDocument.documentSymbol.hierarchicalDocumentSymbolSupport', 'symbols', '"children"'],
];

describe('a client that does not say', () => {
  it.each(gates)('%s finds in %s no %s', async (capability, place, sign) => {
    const [withIt, withoutIt] = [
      await everything(ableClient.capabilities),
      await everything(without(capability)),
    ];
    expect(JSON.stringify(withIt[place])).toMatch(sign);
    expect(JSON.stringify(withoutIt[place])).not.toMatch(sign);
  });
});

it('a bare client is sent nothing that it did not ask for', async () => {
  const all = JSON.stringify(await everything(bareClient.capabilities));
  expect(all).toContain('unknown-field');
  for (const [, , sign] of gates) {
    if (sign !== 'workspaceFolders') expect(all).not.toMatch(sign);
  }
  expect(all).not.toMatch(/codeDescription|relatedInformation|"disabled"|"snippet"|"tags"/);
});
