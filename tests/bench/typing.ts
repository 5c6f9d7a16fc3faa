import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from 'yaml';
import { findings } from '../../server/language/findings.ts';
import { nodeFiles } from '../../server/workspace/nodeFiles.ts';
import { WorkspaceIndex } from '../../server/workspace/workspaceIndex.ts';
import { type Benchmark, type Built, milliseconds, type Row, times } from './benchmark.ts';
import { generatedPlan, today } from './generatedPlan.ts';
import { LanguageClient } from './languageClient.ts';
import { inTurn, type Pair, timed } from './measure.ts';

const LINES = 1200;
const RUNS = { count: 100, warmUp: 30 };
/** The bound: twice a bare parse, and so many milliseconds. */
const EXTRA_MILLISECONDS = 5;

export const typing: Benchmark = {
  name: 'typing',
  how: `From one typed letter in a plan of ${LINES.toLocaleString('en')} lines, in a team's workspace, to its findings; against a bare parseDocument of yaml over the same text, its options as they come. Medians of ${RUNS.count} pairs in turn after ${RUNS.warmUp} that warm up.`,
  async run(built) {
    const workspace = makeWorkspace(built);
    return [
      await inProcess(workspace),
      await throughServer(built, workspace, 'pushed'),
      await throughServer(built, workspace, 'pulled'),
    ];
  },
};

interface Workspace {
  readonly folder: string;
  readonly uri: string;
  readonly text: string;
}

function makeWorkspace({ scratch, root }: Built): Workspace {
  const folder = join(scratch, 'typing');
  mkdirSync(folder, { recursive: true });
  const text = generatedPlan({ number: 0, lines: LINES });
  writeFileSync(join(folder, 'ana.coach.yaml'), text);
  for (let number = 1; number <= 10; number++) {
    writeFileSync(
      join(folder, `person-${number}.coach.yaml`),
      generatedPlan({ number, lines: 140 }),
    );
  }
  for (const name of ['pm', 'questions']) {
    const file = `${name}.coach.yaml`;
    writeFileSync(join(folder, file), readFileSync(join(root, 'examples', file)));
  }
  return { folder, text, uri: pathToFileURL(join(folder, 'ana.coach.yaml')).toString() };
}

/** Changes that type a letter into one of the notes, and take it away again. */
function keystroke(run: number, text: TextDocument) {
  const start = text.positionAt(text.getText().indexOf('Role-played') + 4);
  const end = { line: start.line, character: start.character + 1 };
  return run % 2 === 0
    ? { range: { start, end: start }, text: 'x' }
    : { range: { start, end }, text: '' };
}

/** The server's own steps without a server round them. */
async function inProcess({ folder, uri, text: source }: Workspace): Promise<Row> {
  const index = new WorkspaceIndex(nodeFiles, [pathToFileURL(folder).toString()]);
  await index.build();
  const date = Temporal.PlainDate.from(today);
  let text = TextDocument.create(uri, 'coach', 0, source);
  const pair = await inTurn(
    RUNS,
    async (run) => {
      const started = performance.now();
      const next = TextDocument.create(uri, 'coach', run, text.getText());
      text = TextDocument.update(next, [keystroke(run, text)], run + 1);
      index.open(text);
      const document = index.get(uri);
      if (!document) throw new Error('the plan is not open');
      findings(document, await index.surroundings(document, date));
      return performance.now() - started;
    },
    () => timed(() => parseDocument(text.getText())),
  );
  return row('in the engine', pair);
}

async function throughServer(
  { dist }: Built,
  { folder, uri, text: source }: Workspace,
  way: 'pushed' | 'pulled',
): Promise<Row> {
  const client = new LanguageClient([join(dist, 'server.js'), '--stdio'], { COACH_TODAY: today });
  await client.initialize({
    capabilities:
      way === 'pulled'
        ? {
            textDocument: { diagnostic: {} },
            workspace: { diagnostics: { refreshSupport: true } },
          }
        : {},
    workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'team' }],
  });
  const pull = () =>
    client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  const findingsOf = (version: number) =>
    way === 'pushed' ? client.pushed((params) => params.version === version) : undefined;
  const opened = findingsOf(1);
  await client.open(uri, 'coach', source);
  await (opened ?? pull());
  let text = TextDocument.create(uri, 'coach', 1, source);
  const pair = await inTurn(
    RUNS,
    async (run) => {
      const change = keystroke(run, text);
      const started = performance.now();
      const answer = findingsOf(run + 2);
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: run + 2 },
        contentChanges: [change],
      });
      await (answer ?? pull());
      const time = performance.now() - started;
      text = TextDocument.update(text, [change], run + 2);
      return time;
    },
    () => timed(() => parseDocument(text.getText())),
  );
  await client.stop();
  return row(`through the server, ${way}`, pair);
}

function row(where: string, { ours, peer }: Pair): Row {
  const most = 2 * peer + EXTRA_MILLISECONDS;
  return {
    what: `typing, ${where}`,
    ours: milliseconds(ours),
    peer: `yaml ${milliseconds(peer)}`,
    ratio: times(ours / peer),
    bound: {
      text: `2 × + ${EXTRA_MILLISECONDS} ms = ${milliseconds(most)}`,
      holds: ours <= most,
    },
  };
}
