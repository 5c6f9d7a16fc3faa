import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CompletionClientCapabilities, InsertTextMode } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from 'yaml';
import { type Benchmark, type Built, milliseconds, type Row, times } from './benchmark.ts';
import { generatedPlan, today } from './generatedPlan.ts';
import { LanguageClient } from './languageClient.ts';
import { median, timed } from './measure.ts';

/** How long texts are, how often each thing is done, and what share of the peer's time findings may take. */
const sizes = [
  { lines: 100, count: 30, warmUp: 30, share: 0.1 },
  { lines: 1200, count: 15, warmUp: 10, share: 0.15 },
  { lines: 12_000, count: 5, warmUp: 3, share: 0.9 },
];
const COMPLETION_SHARE = 0.5;
const HOVER_SHARE = 1;
// Missed at 100 lines: there Node alone takes as much (docs/architecture.md, "Decisions worth knowing").
const MEMORY_SHARE = 0.6;

export const latency: Benchmark = {
  name: 'latency',
  how: `From a typed letter to findings that know of it, from another to the completion of that key, and hover over a key; against yaml-language-server with the same schema and text, its schema store off (it waits 200 ms of its own before it looks). Both servers warm, in turn; medians of ${sizes.map(({ count }) => count).join(', ')} after ${sizes.map(({ warmUp }) => warmUp).join(', ')} that warm up. Memory is each process's peak at its end.`,
  async run(built) {
    const rows: Row[] = [];
    for (const size of sizes) rows.push(...(await rowsOf(built, size)));
    return rows;
  },
};

/** What was measured of one server, in milliseconds, one a run. */
interface Times {
  readonly findings: number[];
  readonly completion: number[];
  readonly hover: number[];
}

async function rowsOf(
  built: Built,
  { lines, count, warmUp, share }: (typeof sizes)[number],
): Promise<Row[]> {
  const folder = join(built.scratch, `latency-${lines}`);
  mkdirSync(folder, { recursive: true });
  // Without a compass, which the other server could not read either.
  const text = generatedPlan({ number: 1, lines }).replace(/^compass: .*\n/m, '');
  writeFileSync(join(folder, 'ana.coach.yaml'), text);
  const servers = [await startOurs(built, folder), await startPeer(built, folder)] as const;
  for (const server of servers) await server.open(text);
  const bare: number[] = [];
  for (let run = 0; run < warmUp + count; run++) {
    for (const server of run % 2 === 0 ? servers : servers.toReversed()) await server.run();
    bare.push(timed(() => parseDocument(text)));
  }
  const [ours, peer] = servers;
  const [ourMemory, peerMemory] = [await ours.stop(), await peer.stop()];
  const parse = median(bare.slice(warmUp));
  const name = `latency, ${lines.toLocaleString('en')} lines`;
  const time = (what: keyof Times) =>
    [ours, peer].map(({ times }) => median(times[what].slice(warmUp)));
  return [
    row(`${name}, to findings`, time('findings'), milliseconds, share),
    parseRow(`${name}, to findings`, median(ours.times.findings.slice(warmUp)), parse),
    row(`${name}, completion`, time('completion'), milliseconds, COMPLETION_SHARE),
    row(`${name}, hover`, time('hover'), milliseconds, HOVER_SHARE),
    row(`${name}, memory`, [ourMemory, peerMemory], megabytes, MEMORY_SHARE),
  ];
}

function row(
  what: string,
  [ours = Number.NaN, peer = Number.NaN]: readonly number[],
  inWords: (number: number) => string,
  share: number,
): Row {
  return {
    what,
    ours: inWords(ours),
    peer: `yaml-language-server ${inWords(peer)}`,
    ratio: times(ours / peer),
    bound: { text: `${share} × = ${inWords(share * peer)}`, holds: ours <= share * peer },
  };
}

function parseRow(what: string, ours: number, parse: number): Row {
  const most = 1.1 * parse + 10;
  return {
    what,
    ours: milliseconds(ours),
    peer: `yaml ${milliseconds(parse)}`,
    ratio: times(ours / parse),
    bound: { text: `1.1 × + 10 ms = ${milliseconds(most)}`, holds: ours <= most },
  };
}

function megabytes(number: number): string {
  return `${number.toFixed(0)} MB`;
}

function startOurs(built: Built, folder: string): Promise<Server> {
  return Server.start(built, folder, [join(built.dist, 'server.js'), '--stdio'], 'coach', {});
}

function startPeer(built: Built, folder: string): Promise<Server> {
  const script = 'node_modules/yaml-language-server/bin/yaml-language-server';
  const schema = pathToFileURL(join(built.root, 'schemas/plan.schema.json')).toString();
  return Server.start(built, folder, [join(built.root, script), '--stdio'], 'yaml', {
    yaml: { schemas: { [schema]: '*.coach.yaml' }, schemaStore: { enable: false } },
  });
}

/** What VS Code says that it takes of completion, as far as an answer depends on it; to both servers. */
const completion: CompletionClientCapabilities = {
  completionItem: {
    snippetSupport: true,
    documentationFormat: ['markdown', 'plaintext'],
    insertReplaceSupport: true,
    resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
    insertTextModeSupport: { valueSet: [InsertTextMode.asIs, InsertTextMode.adjustIndentation] },
    labelDetailsSupport: true,
  },
  insertTextMode: InsertTextMode.adjustIndentation,
};

/** A key half typed in a theme in the middle of the text; the next letter takes turns. */
const HALF = '    succ';

/** A server with one document open, in which it is typed. */
class Server {
  readonly times: Times = { findings: [], completion: [], hover: [] };
  readonly #client: LanguageClient;
  readonly #languageId: string;
  readonly #uri: string;
  readonly #report: string;
  #text: TextDocument;
  /** The end of the half-typed key. */
  #line = 0;

  static async start(
    { scratch }: Built,
    folder: string,
    args: readonly string[],
    languageId: string,
    settings: Readonly<Record<string, unknown>>,
  ): Promise<Server> {
    const report = join(scratch, `memory-${languageId}.txt`);
    const preload = join(scratch, `memory-${languageId}.cjs`);
    writeFileSync(
      preload,
      `process.on('exit', () => {
        const megabytes = process.resourceUsage().maxRSS / 1024;
        require('node:fs').writeFileSync(${JSON.stringify(report)}, String(megabytes));
      });`,
    );
    const client = new LanguageClient(['--require', preload, ...args], { COACH_TODAY: today });
    client.connection.onRequest(
      'workspace/configuration',
      ({ items }: { items: { section?: string }[] }) =>
        items.map(({ section }) => settings[section ?? ''] ?? null),
    );
    client.connection.onRequest('client/registerCapability', () => null);
    const folderUri = pathToFileURL(folder).toString();
    await client.initialize({
      capabilities: {
        workspace: { configuration: true, workspaceFolders: true },
        textDocument: {
          completion,
          hover: { contentFormat: ['markdown'] },
        },
      },
      workspaceFolders: [{ uri: folderUri, name: 'team' }],
    });
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    return new Server(client, languageId, `${folderUri}/ana.coach.yaml`, report);
  }

  private constructor(client: LanguageClient, languageId: string, uri: string, report: string) {
    this.#client = client;
    this.#languageId = languageId;
    this.#uri = uri;
    this.#report = report;
    this.#text = TextDocument.create(uri, languageId, 1, '');
  }

  /** Opens a text with a half-typed key in it, and waits for its findings. */
  async open(text: string): Promise<void> {
    const lines = text.split('\n');
    this.#line = lines.findIndex((line) => line.startsWith('    title: Share bad news')) + 1;
    lines.splice(this.#line, 0, `${HALF}a: 1`);
    this.#text = TextDocument.create(this.#uri, this.#languageId, 1, lines.join('\n'));
    const found = this.#found('succa');
    await this.#client.open(this.#uri, this.#languageId, this.#text.getText());
    await found;
  }

  async run(): Promise<void> {
    const { connection } = this.#client;
    const textDocument = { uri: this.#uri };
    this.times.findings.push(await this.#type('b: 1', this.#found('succb')));

    // The key is typed anew, without a colon yet.
    const typed = this.#found('succ', false);
    const position = { line: this.#line, character: HALF.length };
    const started = performance.now();
    await this.#change('');
    await connection.sendRequest('textDocument/completion', { textDocument, position });
    this.times.completion.push(performance.now() - started);
    await typed;
    await this.#type('a: 1', this.#found('succa'));

    const over = { line: this.#line - 1, character: 5 };
    const hovered = performance.now();
    await connection.sendRequest('textDocument/hover', { textDocument, position: over });
    this.times.hover.push(performance.now() - hovered);
  }

  /** Ends the server. @returns its memory at its peak, in megabytes */
  async stop(): Promise<number> {
    await this.#client.stop();
    return Number(readFileSync(this.#report, 'utf8'));
  }

  /** Replaces what follows on the half-typed key, and waits until it is known to be wrong. */
  async #type(end: string, known: Promise<void>): Promise<number> {
    const started = performance.now();
    await this.#change(end);
    await known;
    return performance.now() - started;
  }

  async #change(end: string): Promise<void> {
    const start = { line: this.#line, character: HALF.length };
    const change = { range: { start, end: { line: this.#line, character: 99 } }, text: end };
    const version = this.#text.version + 1;
    this.#text = TextDocument.update(this.#text, [change], version);
    await this.#client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.#uri, version },
      contentChanges: [change],
    });
  }

  /** Findings on the line of the key that name it, or do not name any. */
  #found(key: string, isWhole = true): Promise<void> {
    return this.#client.pushed(({ uri, diagnostics }) => {
      if (uri !== this.#uri) return false;
      const messages = diagnostics.map(({ message }) => String(message));
      return isWhole
        ? messages.some((message) => message.includes(key))
        : !messages.some((message) => /succ[ab]/.test(message));
    });
  }
}
