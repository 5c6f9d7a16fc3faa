import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Benchmark, milliseconds, times } from './benchmark.ts';
import { generatedPlan, today } from './generatedPlan.ts';
import { LanguageClient } from './languageClient.ts';
import { inTurn } from './measure.ts';

const RUNS = { count: 15, warmUp: 2 };

export const start: Benchmark = {
  name: 'start',
  how: `From the spawn of the built server to its first findings for one plan of 140 lines with an error of the schema in it; against yaml-language-server with that same schema from a local file, its schema store off. The same Node and the same client for both; medians of ${RUNS.count} pairs in turn after ${RUNS.warmUp} that warm up.`,
  async run({ dist, scratch, root }) {
    const folder = join(scratch, 'start');
    mkdirSync(folder, { recursive: true });
    // Without a compass, which the other server could not read either, and with an error.
    const text = generatedPlan({ number: 1, lines: 140 })
      .replace(/^compass: .*\n/m, '')
      .replace('status: active', 'status: actve');
    writeFileSync(join(folder, 'ana.coach.yaml'), text);
    const schema = pathToFileURL(join(root, 'schemas/plan.schema.json')).toString();
    const yamlServer = join(root, 'node_modules/yaml-language-server/bin/yaml-language-server');
    const pair = await inTurn(
      RUNS,
      () => firstFindings([join(dist, 'server.js'), '--stdio'], 'coach', folder, text, {}),
      () =>
        firstFindings([yamlServer, '--stdio'], 'yaml', folder, text, {
          yaml: { schemas: { [schema]: '*.coach.yaml' }, schemaStore: { enable: false } },
        }),
    );
    return [
      {
        what: 'start, to first findings',
        ours: milliseconds(pair.ours),
        peer: `yaml-language-server ${milliseconds(pair.peer)}`,
        ratio: times(pair.ours / pair.peer),
        bound: {
          text: `0.5 × = ${milliseconds(pair.peer / 2)}`,
          holds: pair.ours < pair.peer / 2,
        },
      },
    ];
  },
};

/** Milliseconds from the spawn of a server until it tells of the error in the text. */
async function firstFindings(
  args: readonly string[],
  languageId: string,
  folder: string,
  text: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<number> {
  const folderUri = pathToFileURL(folder).toString();
  const uri = `${folderUri}/ana.coach.yaml`;
  const line = text.split('\n').findIndex((content) => content.startsWith('status:'));
  const started = performance.now();
  const client = new LanguageClient(args, { COACH_TODAY: today });
  client.connection.onRequest(
    'workspace/configuration',
    ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section }) => settings[section ?? ''] ?? null),
  );
  client.connection.onRequest('client/registerCapability', () => null);
  const found = client.pushed(
    (params) =>
      params.uri === uri && params.diagnostics.some(({ range }) => range.start.line === line),
  );
  await client.initialize({
    capabilities: { workspace: { configuration: true, workspaceFolders: true } },
    workspaceFolders: [{ uri: folderUri, name: 'team' }],
  });
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  await client.open(uri, languageId, text);
  await found;
  const time = performance.now() - started;
  await client.stop();
  return time;
}
