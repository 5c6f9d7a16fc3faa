import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type ApplyWorkspaceEditParams,
  DiagnosticSeverity,
  MessageType,
} from 'vscode-languageserver/node';
import { parse } from 'yaml';
import type { LogSessionResult } from '../../server/protocol.ts';
import { bareClient, type ClientKind, type LspClient } from '../support/lspClient.ts';
import { clientKinds, overBothPeers, type Peer, StreamPeer } from '../support/lspPeers.ts';
import { applied, editsOf, expanded } from '../support/textEdits.ts';

const folder = join(import.meta.dirname, '../fixtures/edits/logSession');
const fixture = (name: string) => readFileSync(join(folder, name), 'utf8');
const names = readdirSync(folder).sort();
const golden = names.filter((name) => name.endsWith('.golden')).map((name) => name.slice(0, -7));
const refused = names.filter((name) => name.endsWith('.refused')).map((name) => name.slice(0, -8));

/** The same text as it is in other files; each is a bijection of the text's lines. */
const forms = {
  'as it is': (text: string) => text,
  'with CR LF': (text: string) => text.replaceAll('\n', '\r\n'),
  'with a byte order mark': (text: string) => `\uFEFF${text}`,
};

const command = 'coach.edit.logSession';

async function execute(client: LspClient, uri: string): Promise<ApplyWorkspaceEditParams> {
  const since = client.mark();
  await client.request('workspace/executeCommand', { command, arguments: [uri] });
  return client.message<ApplyWorkspaceEditParams>('workspace/applyEdit', since);
}

/** What the request's snippet makes of the text. */
function inserted(text: string, result: LogSessionResult): string {
  if (!result || 'refused' in result) throw new Error('nothing to insert');
  const { line, character, snippet, needsLineBreak } = result;
  const at = { line, character };
  const lineBreak = needsLineBreak ? '\n' : '';
  return applied(text, [{ range: { start: at, end: at }, newText: lineBreak + expanded(snippet) }]);
}

async function errorsOf(client: LspClient, uri: string): Promise<string[]> {
  const found = await client.pull(uri);
  return found
    .filter(({ severity }) => severity === DiagnosticSeverity.Error)
    .map(({ message }) => String(message));
}

async function ask(client: LspClient, uri: string): Promise<LogSessionResult> {
  return client.request<LogSessionResult>('coach/logSession', { textDocument: { uri } });
}

/** Applies edits, as a client with the bare minimum for that. */
const olderClient: ClientKind = {
  ...bareClient,
  name: 'an older client',
  capabilities: { workspace: { applyEdit: true } },
  answers: { 'workspace/applyEdit': () => ({ applied: true }) },
};

describe.each(Object.entries(forms))('logging a session, %s', (_, form) => {
  it.each(golden)('%s', async (name) => {
    const peer = new StreamPeer();
    const client = await peer.start();
    const uri = peer.workspace.uri(`${name}.coach.yaml`);
    const before = form(fixture(`${name}.coach.yaml`));
    client.open(uri, before);
    const after = form(fixture(`${name}.golden`));
    const edits = editsOf(await execute(client, uri), uri);
    expect(applied(before, edits)).toBe(after);
    // An insertion, so that every byte that was there stays.
    expect(edits).toHaveLength(1);
    expect(edits[0]?.range.start).toEqual(edits[0]?.range.end);

    const errors = await errorsOf(client, uri);
    const ofRequest = inserted(before, await ask(client, uri));
    const [plain, withStops] = [after, ofRequest].map((text) => parse(text.replace('\uFEFF', '')));
    const position = plain.log.findIndex(
      (entry: { date?: string } | null) => entry?.date === '2026-11-24',
    );
    const themes = (plain.themes ?? []).filter(
      (theme: { status?: string }) => theme.status !== 'closed',
    );
    expect(withStops.log[position]).toEqual({
      date: '2026-11-24',
      kind: 'session',
      mostly: 'growth',
      ...(themes.length > 0
        ? { progress: Object.fromEntries(themes.map(({ id }: { id: string }) => [id, 'amber'])) }
        : {}),
      notes: 'What was talked about',
    });
    for (const text of [after, ofRequest]) {
      client.change(uri, text);
      // None that was not there before.
      expect(errors).toEqual(expect.arrayContaining(await errorsOf(client, uri)));
    }
  });

  it.each(refused)('%s is refused', async (name) => {
    const peer = new StreamPeer();
    const client = await peer.start();
    const uri = peer.workspace.uri(`${name}.coach.yaml`);
    client.open(uri, form(fixture(`${name}.coach.yaml`)));
    const message = fixture(`${name}.refused`).trimEnd();
    expect(await ask(client, uri)).toEqual({ refused: message });
    await client.request('workspace/executeCommand', { command, arguments: [uri] });
    expect(await client.message('window/showMessage')).toEqual({
      type: MessageType.Warning,
      message,
    });
    expect(client.messages('workspace/applyEdit')).toEqual([]);
  });
});

describe('logging a session at the end of a text without a line break', () => {
  it.each(golden)('%s', async (name) => {
    const peer = new StreamPeer();
    const client = await peer.start();
    const uri = peer.workspace.uri(`${name}.coach.yaml`);
    const before = fixture(`${name}.coach.yaml`).trimEnd();
    client.open(uri, before);
    const after = applied(before, editsOf(await execute(client, uri), uri));
    expect(after.trimEnd()).toBe(fixture(`${name}.golden`).trimEnd());
    expect(parse(inserted(before, await ask(client, uri)))).toBeTruthy();
  });
});

overBothPeers((newPeer) => {
  describe('the edit that logs a session', () => {
    const plan = 'kind: plan\nperson: { name: Noor }\nlog:\n';
    const start = async (peer: Peer, kind?: ClientKind, answer?: unknown) => {
      const client = await peer.start({
        ...(kind ? { kind } : {}),
        ...(answer === undefined ? {} : { answers: { 'workspace/applyEdit': () => answer } }),
      });
      const uri = peer.workspace.uri('noor.coach.yaml');
      client.open(uri, plan);
      return { client, uri };
    };

    it('is for the version that was read, and has a name to undo it by', async () => {
      const { client, uri } = await start(newPeer());
      const version = client.change(uri, `${plan}# more\n`);
      expect(await execute(client, uri)).toMatchObject({
        label: 'Log a coaching session',
        edit: { documentChanges: [{ textDocument: { uri, version } }] },
      });
    });

    it('comes without versions to a client that knows none', async () => {
      const { client, uri } = await start(newPeer(), olderClient);
      const params = await execute(client, uri);
      expect(params.edit).toEqual({ changes: { [uri]: [expect.anything()] } });
      expect(applied(plan, editsOf(params, uri))).toContain('- date: 2026-11-24');
    });

    it('is not sent to a client that applies none, which is told so', async () => {
      const { client, uri } = await start(newPeer(), bareClient);
      await client.request('workspace/executeCommand', { command, arguments: [uri] });
      expect(await client.message('window/showMessage')).toEqual({
        type: MessageType.Warning,
        message: 'Nothing was written: this editor does not let a language server change files.',
      });
      expect(client.messages('workspace/applyEdit')).toEqual([]);
    });

    it('is told of when the editor refuses it', async () => {
      const { client, uri } = await start(newPeer(), undefined, { applied: false });
      await execute(client, uri);
      expect(await client.message<{ message: string }>('window/showMessage')).toMatchObject({
        type: MessageType.Warning,
        message: expect.stringMatching(/^Nothing was written: .* try again\.$/),
      });
    });

    it.each(clientKinds)('is only for a plan that $name has open', async (kind) => {
      const peer = newPeer();
      const { client } = await start(peer, kind);
      const compass = peer.workspace.uri('pm.coach.yaml');
      client.open(compass, 'kind: compass\nbuckets: {}\n');
      const unopened = peer.workspace.uri('ben.coach.yaml');
      peer.workspace.write('ben.coach.yaml', plan);
      for (const args of [[compass], [unopened], [], undefined, [7]]) {
        const since = client.mark();
        const refused = 'Sessions are logged in a plan: open one first.';
        expect(
          await client.request('workspace/executeCommand', { command, arguments: args }),
        ).toEqual({ refused });
        expect(await client.message('window/showMessage', since)).toEqual({
          type: MessageType.Warning,
          message: refused,
        });
      }
      expect(await ask(client, compass)).toBeNull();
      expect(await ask(client, unopened)).toBeNull();
      await expect(
        client.request('workspace/executeCommand', { command: 'coach.nonsense' }),
      ).rejects.toThrow(
        'There is no command coach.nonsense here. There are coach.edit.logSession, coach.edit.createTheme, coach.edit.setRating, coach.edit.addRound',
      );
      expect(client.messages('workspace/applyEdit')).toEqual([]);
    });

    it('is for the day of an option', async () => {
      const peer = newPeer();
      const client = await peer.start({ initializationOptions: { today: '2026-02-28' } });
      const uri = peer.workspace.uri('noor.coach.yaml');
      client.open(uri, plan);
      expect(applied(plan, editsOf(await execute(client, uri), uri))).toBe(
        `${plan}  - date: 2026-02-28\n    kind: session\n    mostly: growth\n    notes: ''\n`,
      );
    });
  });
});
