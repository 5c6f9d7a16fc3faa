import { describe, expect, it } from 'vitest';
import type { ClientCapabilities, CompletionItem } from 'vscode-languageserver/node';
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
log:
  - { date: 2026-11-03, kind: session,
      progress: { one: amber } }
`;

/** All that an editor asks for, at the places where it matters, and what it was told at the start. */
async function everything(capabilities: ClientCapabilities): Promise<Record<string, unknown>> {
  const peer = new StreamPeer();
  peer.workspace.write('pm.coach.yaml', compass);
  peer.workspace.write('ana.coach.yaml', plan);
  const client = await peer.start({ kind: { ...ableClient, capabilities } });
  const [uri, compassUri] = [
    peer.workspace.uri('ana.coach.yaml'),
    peer.workspace.uri('pm.coach.yaml'),
  ];
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
  const ids = await ask('textDocument/completion', ...bucket);
  // Only what was offered last can be resolved.
  const offer = await bucketOffer(client, ids);
  return {
    advertised: client.initializeResult.capabilities,
    diagnostics,
    hover: await ask('textDocument/hover', ...bucket),
    completion: await ask('textDocument/completion', ...status),
    ids,
    bucketOffer: offer,
    blocks: await ask('textDocument/completion', 10, 0),
    definition: await ask('textDocument/definition', ...bucket),
    rename: await ask('textDocument/rename', ...bucket, { newName: 'cargo' }),
    moves: await client.request('workspace/willRenameFiles', {
      files: [{ oldUri: compassUri, newUri: peer.workspace.uri('product.coach.yaml') }],
    }),
    symbols: await ask('textDocument/documentSymbol', 0, 0),
    folds: await ask('textDocument/foldingRange', 0, 0),
    lenses: await client.lenses(uri),
    actions: await actions(client, uri),
    asked: await asked(client, uri, () => {
      peer.workspace.write('pm.coach.yaml', compass.replace('freight', 'shipping'));
      client.filesChanged({ uri: compassUri, type: 2 });
    }),
  };
}

/** The offer of the compass's bucket, with its documentation wherever that comes from. */
async function bucketOffer(client: LspClient, ids: unknown): Promise<unknown> {
  const offer = (ids as CompletionItem[]).find(({ label }) => label === 'freight');
  return client.request('completionItem/resolve', offer).catch(() => offer);
}

/** What the server has asked by the time that it knows of a compass without the plan's bucket. */
async function asked(client: LspClient, uri: string, change: () => void): Promise<string[]> {
  change();
  await client.finding(uri, 'unknown-bucket');
  // What was sent before an answer has come before it.
  await client.lenses(uri);
  return client.received.map(({ method }) => method);
}

async function actions(client: LspClient, uri: string): Promise<unknown> {
  const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 7 } };
  const context = { diagnostics: [] };
  return client.request('textDocument/codeAction', { textDocument: { uri }, range, context });
}

/** The client's capabilities without the one at a path. */
function without(path: string): ClientCapabilities {
  return changed(path, (at, last) => {
    if (!(last in at)) throw new Error(`the able client does not say ${path}`);
    delete at[last];
  });
}

/** The client's capabilities with another value at a path. */
function saying(path: string, value: unknown): ClientCapabilities {
  return changed(path, (at, last) => {
    at[last] = value;
  });
}

function changed(
  path: string,
  change: (at: Record<string, unknown>, last: string) => void,
): ClientCapabilities {
  const copy = structuredClone(ableClient.capabilities) as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop() ?? '';
  let at: Record<string, unknown> = copy;
  for (const name of names) at = at[name] as Record<string, unknown>;
  change(at, last);
  return copy;
}

/** A capability, where it shows, and what is there for those who say it and for nobody else. */
const gates: readonly [capability: string, place: string, sign: string | RegExp][] = [
  ['textDocument.diagnostic', 'advertised', 'diagnosticProvider'],
  ['workspace.diagnostics', 'advertised', 'diagnosticProvider'],
  ['textDocument.inlayHint', 'advertised', 'inlayHintProvider'],
  ['textDocument.semanticTokens', 'advertised', 'semanticTokensProvider'],
  ['textDocument.colorProvider', 'advertised', 'colorProvider'],
  ['textDocument.onTypeFormatting', 'advertised', 'documentOnTypeFormattingProvider'],
  ['textDocument.completion.completionItem.resolveSupport', 'advertised', '"resolveProvider":true'],
  ['textDocument.codeAction.codeActionLiteralSupport', 'advertised', 'codeActionProvider'],
  ['textDocument.rename.prepareSupport', 'advertised', 'prepareProvider'],
  ['workspace.workspaceFolders', 'advertised', 'workspaceFolders'],
  ['workspace.fileOperations.didCreate', 'advertised', 'didCreate'],
  ['workspace.fileOperations.didRename', 'advertised', 'didRename'],
  ['workspace.fileOperations.didDelete', 'advertised', 'didDelete'],
  ['workspace.fileOperations.willRename', 'advertised', 'willRename'],
  ['textDocument.hover.contentFormat', 'hover', '"kind":"markdown"'],
  ['textDocument.completion.completionItem.snippetSupport', 'blocks', '"insertTextFormat":2'],
  [
    'textDocument.completion.completionItem.documentationFormat',
    'bucketOffer',
    '"kind":"markdown"',
  ],
  ['textDocument.completion.completionItem.labelDetailsSupport', 'ids', 'labelDetails'],
  ['textDocument.completion.completionItem.insertTextModeSupport', 'blocks', 'insertTextMode'],
  ['textDocument.completion.completionItemKind', 'completion', '"kind":20'],
  ['textDocument.definition.linkSupport', 'definition', 'targetUri'],
  ['workspace.workspaceEdit.documentChanges', 'rename', 'documentChanges'],
  ['workspace.workspaceEdit.documentChanges', 'moves', 'documentChanges'],
  ['workspace.workspaceEdit.documentChanges', 'actions', 'documentChanges'],
  ['textDocument.codeAction.codeActionLiteralSupport', 'actions', '"edit"'],
  ['textDocument.documentSymbol.hierarchicalDocumentSymbolSupport', 'symbols', '"children"'],
  ['textDocument.documentSymbol.symbolKind', 'symbols', '"kind":19'],
  ['workspace.didChangeWatchedFiles.dynamicRegistration', 'asked', 'client/registerCapability'],
  ['workspace.diagnostics.refreshSupport', 'asked', 'workspace/diagnostic/refresh'],
  ['workspace.codeLens.refreshSupport', 'asked', 'workspace/codeLens/refresh'],
  ['workspace.inlayHint.refreshSupport', 'asked', 'workspace/inlayHint/refresh'],
  ['workspace.semanticTokens.refreshSupport', 'asked', 'workspace/semanticTokens/refresh'],
];

/** A capability, where it shows, and what is there for those who do not say it, and for nobody else. */
const instead: readonly [capability: string, place: string, sign: string | RegExp][] = [
  ['workspace.diagnostics.refreshSupport', 'asked', 'textDocument/publishDiagnostics'],
  ['textDocument.hover.contentFormat', 'hover', '"kind":"plaintext"'],
  [
    'textDocument.completion.completionItem.documentationFormat',
    'bucketOffer',
    '"kind":"plaintext"',
  ],
  ['textDocument.completion.completionItem.snippetSupport', 'blocks', /"newText":"[^$]+"/],
  ['textDocument.documentSymbol.hierarchicalDocumentSymbolSupport', 'symbols', '"location"'],
  ['workspace.workspaceEdit.documentChanges', 'rename', '"changes"'],
  ['workspace.workspaceEdit.documentChanges', 'moves', '"changes"'],
  ['workspace.workspaceEdit.documentChanges', 'actions', '"changes"'],
];

/** A capability by which a client wants less, and what it is spared. */
const limits: readonly [capability: string, value: unknown, place: string, sign: RegExp][] = [
  ['textDocument.foldingRange.lineFoldingOnly', true, 'folds', /startCharacter/],
  ['textDocument.foldingRange.rangeLimit', 1, 'folds', /startLine.*startLine/],
  ['textDocument.hover.contentFormat', ['plaintext'], 'hover', /markdown/],
  [
    'textDocument.completion.completionItem.documentationFormat',
    ['plaintext'],
    'bucketOffer',
    /markdown/,
  ],
  ['textDocument.completion.completionItem.snippetSupport', false, 'blocks', /\$\{?\d/],
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

  it.each(instead)('%s finds in %s %s instead', async (capability, place, sign) => {
    const [withIt, withoutIt] = [
      await everything(ableClient.capabilities),
      await everything(without(capability)),
    ];
    expect(JSON.stringify(withIt[place])).not.toMatch(sign);
    expect(JSON.stringify(withoutIt[place])).toMatch(sign);
  });
});

describe('a client that says', () => {
  it.each(limits)('%s: %j finds in %s no %s', async (capability, value, place, sign) => {
    const [freely, sparingly] = [
      await everything(ableClient.capabilities),
      await everything(saying(capability, value)),
    ];
    expect(JSON.stringify(freely[place])).toMatch(sign);
    expect(JSON.stringify(sparingly[place])).not.toMatch(sign);
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
