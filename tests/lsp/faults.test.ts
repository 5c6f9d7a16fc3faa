import { describe, expect, it } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes, MessageType } from 'vscode-languageserver/node';
import { type Answers, bareClient, codesOf, fullClient } from '../support/lspClient.ts';
import { overBothPeers, StreamPeer } from '../support/lspPeers.ts';

const plan = 'kind: plan\nperson: { id: ana, name: Ana }\ncompass: pm.coach.yaml\ncadence: {}\n';
const never = () => new Promise(() => {});

overBothPeers((newPeer) => {
  describe('a client that never answers', () => {
    const deaf: Answers = Object.fromEntries(
      Object.keys(fullClient.answers).map((method) => [method, never]),
    );

    it('does not keep the server from its work', async () => {
      const peer = newPeer();
      peer.workspace.write('ben.coach.yaml', plan);
      const client = await peer.start({ answers: deaf });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      await client.finding(uri, 'duplicate-person');
      peer.workspace.write('pm.coach.yaml', 'kind: compass\nbuckets: {}\n');
      client.filesChanged({ uri: peer.workspace.uri('pm.coach.yaml'), type: 1 });
      await client.without(uri, 'compass-not-found');
      client.notify('workspace/didChangeWorkspaceFolders', {
        event: { added: [{ uri: peer.workspace.uri('more'), name: 'more' }], removed: [] },
      });
      client.notify('workspace/didChangeConfiguration', { settings: { timeZone: 'Nowhere' } });
      void client
        .request('workspace/executeCommand', {
          command: 'coach.edit.logSession',
          arguments: [uri],
        })
        .catch(() => {});
      await client.message('workspace/applyEdit');
      expect(await client.lenses(uri)).not.toEqual([]);
    });
  });

  describe('a client that answers with errors', () => {
    it('does not keep the server from its work, and is told nothing of internal errors', async () => {
      const peer = newPeer();
      peer.workspace.write('ben.coach.yaml', plan);
      const refuse = () => {
        throw new Error('no');
      };
      const client = await peer.start({
        answers: Object.fromEntries(
          Object.keys(fullClient.answers).map((method) => [method, refuse]),
        ),
      });
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      await client.finding(uri, 'duplicate-person');
      client.notify('workspace/didChangeConfiguration', { settings: { timeZone: 'Nowhere' } });
      await client.request('workspace/executeCommand', {
        command: 'coach.edit.logSession',
        arguments: [uri],
      });
      expect(
        await client.message('window/showMessage', 0, (params: { message: string }) =>
          params.message.startsWith('Nothing was written'),
        ),
      ).toBeTruthy();
      const logged = client.messages<{ message: string }>('window/logMessage');
      expect(logged.filter(({ message }) => message.includes('internal'))).toEqual([]);
      expect(await client.lenses(uri)).not.toEqual([]);
    });
  });

  describe('messages that make no sense', () => {
    it('do no harm', async () => {
      const peer = newPeer();
      const client = await peer.start();
      const uri = peer.workspace.uri('ana.coach.yaml');
      client.open(uri, plan);
      client.notify('textDocument/didChange', {
        textDocument: { uri },
        contentChanges: [{ text: '' }],
      });
      client.notify('textDocument/didChange', {
        textDocument: { uri: peer.workspace.uri('never-opened.coach.yaml'), version: 2 },
        contentChanges: [{ text: plan }],
      });
      client.notify('textDocument/didChange', {});
      client.notify('textDocument/didOpen', {});
      client.notify('textDocument/didClose', {});
      client.notify('textDocument/didClose', { textDocument: { uri: 'file:///never-opened' } });
      client.notify('workspace/didChangeWatchedFiles', {});
      client.notify('workspace/didChangeWatchedFiles', { changes: [{}] });
      client.notify('workspace/didChangeWorkspaceFolders', { event: {} });
      client.notify('workspace/didRenameFiles', {});
      client.notify('coach/nonsense', {});
      client.notify('$/nonsense', {});
      expect(await client.request('textDocument/codeLens', {})).toEqual([]);
      for (const method of ['textDocument/codeLens', 'workspace/executeCommand']) {
        await expect(client.request(method)).rejects.toThrow('received none');
      }
      client.change(uri, `${plan}# more\n`);
      await client.finding(uri, 'missing-owner');
    });
  });
});

describe('an internal error', () => {
  const secret = 'geheim';
  /** As an error of ours may be: its message, even its stack, quotes a text. */
  const quoting = () => {
    const error = new TypeError(
      `cannot read ${secret}\n    at ${secret} (${secret}.ts:1:1)\n${secret}`,
    );
    return error;
  };

  it('is answered with nothing found, and logged without any text', async () => {
    const peer = new StreamPeer();
    const { workspace } = peer;
    const client = await peer.start();
    await client.message('workspace/diagnostic/refresh');
    const uri = workspace.uri('ana.coach.yaml');
    client.open(uri, plan);
    await client.lenses(uri);
    // A bug, as far as a handler can tell: nothing else reads the date.
    workspace.files.failing.set(workspace.folder, quoting());
    const renamed = { oldUri: workspace.uri('old'), newUri: workspace.uri('new') };
    client.notify('workspace/didRenameFiles', { files: [renamed] });
    const { type, message } = await client.message<{ type: number; message: string }>(
      'window/logMessage',
    );
    expect(type).toBe(MessageType.Error);
    expect(message).toMatch(/^An internal error \(TypeError\), please report it:\n {4}at /);
    expect(JSON.stringify(client.received)).not.toContain(secret);
    await client.finding(uri, 'missing-owner');
  });

  it('in a request is answered, and the next request as well', async () => {
    const peer = new StreamPeer();
    const client = await peer.start();
    const uri = peer.workspace.uri('ana.coach.yaml');
    client.open(uri, plan);
    const broken = { textDocument: null };
    expect(await client.request('textDocument/codeLens', broken)).toEqual([]);
    expect(await client.request('coach/wheel', broken)).toBeNull();
    expect(await client.request('coach/checkIns', broken)).toBeNull();
    expect(await client.request('textDocument/diagnostic', broken)).toEqual({
      kind: 'full',
      items: [],
    });
    const logged = client.messages<{ message: string }>('window/logMessage');
    expect(logged).toHaveLength(4);
    for (const { message } of logged) {
      // The kind and the places, and not "Cannot read properties of null (reading 'uri')".
      expect(message).not.toContain('Cannot');
      expect(message.split('\n').slice(1)).toEqual(
        message
          .split('\n')
          .slice(1)
          .filter((line) => /^ {4}at .+:\d+:\d+\)?$/.test(line)),
      );
    }
    expect(await client.lenses(uri)).not.toEqual([]);
  });

  it('while a compass is read counts as a compass that is not there', async () => {
    const peer = new StreamPeer();
    const { workspace } = peer;
    workspace.write('pm.coach.yaml', 'kind: compass\nbuckets: {}\n');
    workspace.files.failing.set(workspace.uri('pm.coach.yaml'), quoting());
    const client = await peer.start({ kind: bareClient });
    const uri = workspace.uri('ana.coach.yaml');
    client.open(uri, plan);
    await client.finding(uri, 'compass-not-found');
    expect(JSON.stringify(client.received)).not.toContain(secret);
  });
});

describe('a cancelled request', () => {
  it('is answered as cancelled', async () => {
    const peer = new StreamPeer();
    const { workspace } = peer;
    workspace.write('pm.coach.yaml', 'kind: compass\nbuckets: {}\n');
    workspace.files.hold(workspace.folder);
    const reading = workspace.files.hold(workspace.uri('pm.coach.yaml'));
    const client = await peer.start();
    const uri = workspace.uri('ana.coach.yaml');
    client.open(uri, plan);
    for (const method of ['textDocument/codeLens', 'textDocument/diagnostic', 'coach/wheel']) {
      const source = new CancellationTokenSource();
      const answer = client.connection.sendRequest(method, { textDocument: { uri } }, source.token);
      const failed = expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
      await reading.arrived;
      source.cancel();
      // A later message is read after the cancellation.
      await client.lenses(workspace.uri('other.coach.yaml'));
      reading.release();
      await failed;
    }
    expect(codesOf(await client.pull(uri))).toContain('missing-owner');
  });
});

describe('progress', () => {
  it('is shown for reading that takes long, ends with it, and can be cancelled', async () => {
    const peer = new StreamPeer();
    const { workspace } = peer;
    workspace.write('ben.coach.yaml', plan);
    const finding = workspace.files.hold(workspace.folder);
    const client = await peer.start({ kind: fullClient });
    // It comes though nothing has been found yet.
    const { token } = await client.message<{ token: string }>('window/workDoneProgress/create');
    const progress = (kind: string) =>
      client.message<{ token: string; value: { kind: string } }>(
        '$/progress',
        0,
        (params) => params.token === token && params.value.kind === kind,
      );
    expect((await progress('begin')).value).toMatchObject({
      kind: 'begin',
      title: 'Reading coach files',
      cancellable: true,
    });
    client.notify('window/workDoneProgress/cancel', { token });
    // Answered after the cancellation has been read.
    await client.lenses(workspace.uri('ana.coach.yaml'));
    finding.release();
    await progress('end');
    expect(workspace.files.reads).toEqual([]);
    // Cancelled reading leaves what needs all files unsaid.
    const uri = workspace.uri('ana.coach.yaml');
    client.open(uri, `${plan}log: [{ asked: [nonsense] }]\n`);
    expect(codesOf(await client.pull(uri))).not.toContain('unknown-question');
  });

  it('that the client grants late ends all the same', async () => {
    const peer = new StreamPeer();
    const { workspace } = peer;
    const finding = workspace.files.hold(workspace.folder);
    let grant = (_: null) => {};
    const client = await peer.start({
      answers: {
        'window/workDoneProgress/create': () =>
          new Promise<null>((resolve) => {
            grant = resolve;
          }),
      },
    });
    await client.message('window/workDoneProgress/create');
    finding.release();
    await client.message('workspace/diagnostic/refresh');
    grant(null);
    await client.message('$/progress', 0, (params: { value: { kind: string } }) =>
      Boolean(params.value.kind === 'end'),
    );
  });
});
