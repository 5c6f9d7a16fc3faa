import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
} from 'vscode-languageserver/node';
import { bareClient, LspClient } from '../support/lspClient.ts';
import { ProcessPeer, serverFile, spawnServer } from '../support/lspPeers.ts';

describe('the server process', () => {
  it('exits with 0 after shutdown and exit', async () => {
    const peer = new ProcessPeer();
    const client = await peer.start();
    expect(await client.request('shutdown')).toBeNull();
    client.notify('exit', undefined);
    expect(await peer.server?.exited).toBe(0);
    expect(peer.server?.stderr()).toBe('');
  });

  it('exits with 1 when there was no shutdown before', async () => {
    const peer = new ProcessPeer();
    const client = await peer.start();
    client.notify('exit', undefined);
    expect(await peer.server?.exited).toBe(1);
    expect(peer.server?.stderr()).toBe('');
  });

  it('exits by itself when its input ends, at once and in the middle of work', async () => {
    const silent = spawnServer();
    silent.child.stdin?.end();
    expect(await silent.exited).toBe(1);

    const peer = new ProcessPeer();
    const client = await peer.start({ kind: bareClient });
    const uri = peer.workspace.uri('ana.coach.yaml');
    client.open(uri, 'kind: plan\nperson: { name: Ana }\n');
    for (let round = 0; round < 50; round++) {
      client.change(uri, `kind: plan\nperson: { name: Ana ${round} }\n`);
    }
    await client.finding(uri, 'missing-owner');
    const { child } = peer.server ?? {};
    child?.stdout?.destroy();
    child?.stdin?.destroy();
    expect(await peer.server?.exited).toBe(1);
  });

  it('exits when its client is killed', async () => {
    // A client that has the server as its child, and is gone without a word. Server and client share
    // one pipe for errors: it ends when both are gone.
    const client = spawn(
      process.execPath,
      [
        '-e',
        `const { spawn } = require('node:child_process');
         const server = spawn(process.execPath, [${JSON.stringify(serverFile)}, '--stdio'], {
           stdio: ['pipe', 'pipe', 'inherit'],
         });
         const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize',
           params: { processId: process.pid, rootUri: null, capabilities: {} } });
         server.stdin.write('Content-Length: ' + body.length + '\\r\\n\\r\\n' + body);
         server.stdout.once('data', () => process.stdout.write('initialized'));`,
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const bothGone = once(client.stderr.resume(), 'end');
    await once(client.stdout, 'data');
    client.kill('SIGKILL');
    await bothGone;
  });

  it('exits when the process of its client is gone, though the pipe is still open', async () => {
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    onTestFinished(() => void other.kill('SIGKILL'));
    const peer = new ProcessPeer();
    const client = await peer.start({ params: { processId: other.pid ?? null } });
    expect(await client.request('shutdown')).toBeNull();
    other.kill('SIGKILL');
    // The server looks after its client every few seconds.
    expect(await peer.server?.exited).toBe(0);
  });

  it('exits when the client that speaks to it over node IPC is killed', async () => {
    const client = spawn(
      process.execPath,
      [
        '-e',
        `const server = require('node:child_process').fork(${JSON.stringify(serverFile)}, ['--node-ipc']);
         server.once('message', () => process.stdout.write('initialized'));
         server.send({ jsonrpc: '2.0', id: 1, method: 'initialize',
           params: { processId: null, rootUri: null, capabilities: {} } });`,
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const bothGone = once(client.stderr.resume(), 'end');
    await once(client.stdout, 'data');
    client.kill('SIGKILL');
    await bothGone;
  });

  it('speaks over node IPC, as VS Code starts it', async () => {
    const child = fork(serverFile, ['--node-ipc'], { silent: true });
    const exited = once(child, 'exit');
    onTestFinished(() => void child.kill('SIGKILL'));
    const connection = createMessageConnection(
      new IPCMessageReader(child),
      new IPCMessageWriter(child),
    );
    onTestFinished(() => connection.dispose());
    const client = new LspClient(connection, bareClient);
    await client.initialize({});
    client.open('file:///ana.coach.yaml', 'kind: plan\nperson: { name: Ana }\n');
    await client.finding('file:///ana.coach.yaml', 'missing-owner');
    await client.request('shutdown');
    client.notify('exit', undefined);
    expect((await exited)[0]).toBe(0);
  });

  it.each([
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['--help'], 0, /--stdio/],
  ])('answers %s', async (args, code, output) => {
    const { stdout, exitCode } = await runServer(args);
    expect(stdout).toMatch(output);
    expect(exitCode).toBe(code);
  });

  it.each([
    ['without a way to talk', [], 'say how to talk'],
    ['with one that it has not', ['--socket=5007'], '--socket=5007 says nothing here'],
    ['with a file', ['--stdio', 'ana.coach.yaml'], 'ana.coach.yaml says nothing here'],
  ])('says how it is started to whoever starts it %s', async (_, args, message) => {
    const { stdout, stderr, exitCode } = await runServer(args);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^coach-language-server: .*--stdio/);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
    expect(exitCode).toBe(2);
  });
});

async function runServer(args: string[]) {
  const child = spawn(process.execPath, [serverFile, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const [exitCode] = await once(child, 'close');
  return { stdout, stderr, exitCode };
}
