import { describe, expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver/node';
import { ableClient } from '../support/ableClient.ts';
import { codesOf, type LspClient } from '../support/lspClient.ts';
import { ProcessPeer } from '../support/lspPeers.ts';
import { VirtualFolder } from '../support/virtualFolder.ts';

const compass = `kind: compass
buckets:
  sales: { good: Says which customer hurts and shows the evidence. }
`;
const plan = `kind: plan
person: { name: Ana }
compass: pm.coach.yaml
themes:
  - { id: contracts, title: Yearly contracts, bucket: sales }
  - { id: prices, title: Prices, bucket: sale }
`;

const uri = 'vscode-vfs://github/coach/team/ana.coach.yaml';

/** What the server asks for its files, and what else it may ask. */
const forFiles = Object.keys(new VirtualFolder().answers);
const anything = [...forFiles, ...Object.keys(ableClient.answers)];

/** A virtual workspace of which a plan and its compass are open, and some requests that never are answered. */
async function start(peer: ProcessPeer, silent: readonly string[]): Promise<LspClient> {
  const files = new VirtualFolder();
  files.write('pm.coach.yaml', compass);
  files.write('ana.coach.yaml', plan);
  const never = () => new Promise<never>(() => {});
  const client = await peer.start({
    kind: ableClient,
    folders: [files.folder],
    answers: { ...files.answers, ...Object.fromEntries(silent.map((method) => [method, never])) },
    initializationOptions: { readsFiles: true },
  });
  client.open(files.uri('pm.coach.yaml'), compass);
  client.open(files.uri('ana.coach.yaml'), plan);
  return client;
}

describe('the server, to a client that never answers', () => {
  it.each([
    ...forFiles.map((method): [string, string[]] => [method, [method]]),
    ['anything', anything],
  ])('%s, still answers of what is open, and ends when told', async (_, silent) => {
    const peer = new ProcessPeer();
    const client = await start(peer, silent);
    await client.message(silent[0] ?? '');

    expect(codesOf(await client.pull(uri))).toContain('unknown-bucket');
    const at = { textDocument: { uri }, position: { line: 4, character: 55 } };
    const hover = await client.request<Hover>('textDocument/hover', at);
    expect(JSON.stringify(hover.contents)).toContain('Says which customer hurts');
    client.change(uri, plan.replace('bucket: sale }', 'bucket: sales }'));
    expect(codesOf(await client.pull(uri))).not.toContain('unknown-bucket');

    expect(await client.request('shutdown')).toBeNull();
    client.notify('exit', undefined);
    expect(await peer.server?.exited).toBe(0);
    expect(peer.server?.stderr()).toBe('');
  });
});
