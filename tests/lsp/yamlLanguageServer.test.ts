import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type CompletionList,
  createMessageConnection,
  type Hover,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { exampleFiles } from '../fuzz/texts.ts';
import { caretOf } from '../support/carets.ts';
import { type ClientKind, LspClient } from '../support/lspClient.ts';

const root = join(import.meta.dirname, '../..');
const server = join(root, 'node_modules/yaml-language-server/bin/yaml-language-server');
const schema = pathToFileURL(join(root, 'schemas/coach.schema.json')).toString();

/** As SchemaStore's catalog would set it, but for where the schema is. */
const settings = {
  yaml: { schemas: { [schema]: '*.coach.yaml' }, schemaStore: { enable: false } },
};

const client: ClientKind = {
  name: 'a client of the general YAML server',
  capabilities: {
    workspace: { configuration: true },
    textDocument: {
      completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'] } },
      hover: { contentFormat: ['markdown', 'plaintext'] },
    },
  },
  answers: {
    'workspace/configuration': ({ items }: { items: { section?: keyof typeof settings }[] }) =>
      items.map(({ section }) => (section && settings[section]) ?? null),
    'client/registerCapability': () => null,
  },
  start: () => ({}),
};

/** The general YAML language server, as an editor has it that has nothing of ours but the schema. */
let peer: LspClient;
let stop: () => Promise<unknown>;
let documents = 0;

beforeAll(async () => {
  const child = spawn(process.execPath, [server, '--stdio']);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  stop = () => {
    connection.dispose();
    child.kill('SIGKILL');
    return ended;
  };
  peer = new LspClient(connection, client);
  await peer.initialize({});
  peer.notify('workspace/didChangeConfiguration', { settings });
}, 20_000);

afterAll(() => stop());

/** Opens a text of its own, and waits until it has been looked at. */
async function open(text: string) {
  const uri = `file:///team/document-${++documents}.coach.yaml`;
  peer.open(uri, text, 'yaml');
  return { uri, findings: await peer.findings(uri) };
}

/** Asks at the caret of a text, which is a `|`. */
async function asked<Result>(method: string, marked: string): Promise<Result> {
  const { text, offset } = caretOf(marked);
  const before = text.slice(0, offset).split('\n');
  const { uri } = await open(text);
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return peer.request<Result>(method, { textDocument: { uri }, position });
}

async function completed(marked: string) {
  const { items } = await asked<CompletionList>('textDocument/completion', marked);
  return new Map(
    items.map(({ label, documentation }) => [
      label,
      typeof documentation === 'string' ? documentation : (documentation?.value ?? ''),
    ]),
  );
}

async function found(text: string): Promise<string[]> {
  const lines = text.split('\n');
  return (await open(text)).findings.map(
    ({ range, message }) => `${lines[range.start.line]?.trim()}: ${message}`,
  );
}

it('completes the keys of the kind that the file says, with their descriptions', async () => {
  const keys = await completed('kind: plan\nperson: { name: Ana }\n|\n');
  expect([...keys.keys()]).toEqual(
    expect.arrayContaining(['themes', 'cadence', 'earlier-challenges', 'log']),
  );
  expect([...keys.keys()]).not.toContain('buckets');
  expect(keys.get('cadence')).toMatch(/^How often the two meet/);

  const ofTheme = await completed('kind: plan\nperson: { name: Ana }\nthemes:\n  - id: a\n    |\n');
  expect([...ofTheme.keys()]).toEqual(expect.arrayContaining(['title', 'actions', 'success']));
});

it('completes the words for a value, with their descriptions', async () => {
  const words = await completed('kind: |\n');
  expect([...words.keys()]).toEqual(['compass', 'plan', 'questions', 'notes']);
  expect(words.get('compass')).toContain("The team's definition of a good product manager.");
  const states = await completed(
    'kind: plan\nperson: { name: Ana }\nthemes:\n  - id: a\n    title: A\n    actions:\n      - do: Go\n        status: |\n',
  );
  expect([...states.keys()]).toEqual(['todo', 'doing', 'done', 'dropped']);
});

it('says on hover what a key is for', async () => {
  const hover = await asked<Hover | null>(
    'textDocument/hover',
    'kind: compass\nbuckets:\n  team:\n    go|od: Asks.\n',
  );
  expect(JSON.stringify(hover?.contents)).toContain('What good looks like');
});

it('marks what the format does not allow, and where, once each', async () => {
  expect(
    await found(`kind: plan
person: { name: Ana }
status: actve
`),
  ).toEqual([expect.stringMatching(/^status: actve: Value is not accepted\..*"active", "closed"/)]);
  expect(await found('kind: plan\nperson: { level: pm }\n')).toEqual([
    'person: { level: pm }: Missing property "name".',
  ]);
  expect(await found('kind: plan\nperson: { name: Ana }\nthemse: []\n')).toEqual([
    'themse: []: Property themse is not allowed.',
  ]);
  expect(await found('kind: plam\n')).toEqual([
    expect.stringMatching(/^kind: plam: Value is not accepted\..*"plan"/),
  ]);
});

it.each(exampleFiles)('finds nothing in $path of the sample team', async ({ text }) => {
  expect((await open(text)).findings).toEqual([]);
});
