import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Position, WorkspaceEdit } from 'vscode-languageserver/node';
import { type Benchmark, type Built, milliseconds, type Row } from './benchmark.ts';
import { generatedPlan, today } from './generatedPlan.ts';
import { written } from './index.ts';
import { LanguageClient } from './languageClient.ts';
import { median } from './measure.ts';

/** The plans that use the skill, and all plans of the larger workspace. */
const PLANS = 1000;
const FILES = 10_000;
/** Of some 4.5 KB. */
const LINES = 140;
const RUNS = 5;
/** The bound. */
const MOST_MILLISECONDS = 1000;
const SKILL = 'problem-briefs';

const count = (number: number) => number.toLocaleString('en');

export const rename: Benchmark = {
  name: 'rename',
  how: `From the request to rename a skill that ${count(PLANS)} plans use, all but the compass closed, to the one edit of all of them: asked at once after the start of a server over those plans, so that it has to read them first, and after a second start, with the cache from the first; and, over ${count(FILES)} plans that have been read, the first time and the median of ${RUNS} further times. There also the places that name the skill and a lead of all plans, and the symbols of the workspace (medians of ${RUNS}).`,
  async run(built) {
    const few = makePlans(built, PLANS);
    const many = makePlans(built, FILES);
    const storage = join(built.scratch, 'rename-storage');
    const soon: number[] = [];
    for (let run = 0; run <= RUNS; run++) {
      const { client, rename } = await start(built, few, storage);
      soon.push(await rename('skill-0'));
      await written(storage);
      await client.stop();
    }
    const [anew = Number.NaN, ...again] = soon;

    const server = await start(built, many);
    await server.hasReadAll();
    const first = await server.rename('skill-0');
    const renames: number[] = [];
    const ofSkill: number[] = [];
    const ofLead: number[] = [];
    const symbols: number[] = [];
    for (let run = 1; run <= RUNS; run++) {
      renames.push(await server.rename(`skill-${run}`));
      ofSkill.push(await server.references(SKILL, PLANS));
      ofLead.push(await server.references('dana', FILES));
      symbols.push(await server.symbols('number99'));
    }
    await server.client.stop();
    const what = `rename of a skill in ${count(PLANS)} plans`;
    return [
      row(`${what}, at once after the first start`, anew),
      row(`${what}, at once after a second start`, median(again), MOST_MILLISECONDS),
      row(`${what} of ${count(FILES)}, first`, first, MOST_MILLISECONDS),
      row(`${what} of ${count(FILES)}`, median(renames), MOST_MILLISECONDS),
      row(`references to it in ${count(FILES)} plans`, median(ofSkill)),
      row(`references to a lead in ${count(FILES)} plans`, median(ofLead)),
      row(`workspace symbols of ${count(FILES)} plans`, median(symbols)),
    ];
  },
};

function row(what: string, time: number, most?: number): Row {
  const measured = { what, ours: milliseconds(time), peer: '', ratio: '' };
  if (most === undefined) return measured;
  return { ...measured, bound: { text: milliseconds(most), holds: time <= most } };
}

/** A folder of plans with their compass; the skill is used in the first of them. */
function makePlans({ scratch, root }: Built, files: number): string {
  const folder = join(scratch, `rename-${files}`);
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < files; number++) {
    const plan = generatedPlan({ number, lines: LINES });
    const text = number < PLANS ? plan : plan.replaceAll(SKILL, 'interviews');
    writeFileSync(join(folder, `person-${number}.coach.yaml`), text);
  }
  const compass = readFileSync(join(root, 'examples/pm.coach.yaml'), 'utf8');
  writeFileSync(join(folder, 'pm.coach.yaml'), compass);
  return folder;
}

/** A server over a folder, with the compass open, and how long its answers take. */
async function start({ dist }: Built, folder: string, storage?: string) {
  const uri = pathToFileURL(join(folder, 'pm.coach.yaml')).toString();
  const compass = readFileSync(join(folder, 'pm.coach.yaml'), 'utf8');
  const client = new LanguageClient([join(dist, 'server.js'), '--stdio'], { COACH_TODAY: today });
  await client.initialize({
    capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
    workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'team' }],
    ...(storage === undefined
      ? {}
      : { initializationOptions: { storage: pathToFileURL(storage).toString() } }),
  });
  await client.open(uri, 'coach', compass);
  const textDocument = { uri };
  const { connection } = client;
  return {
    client,
    hasReadAll: () =>
      connection.sendRequest('workspace/willRenameFiles', {
        files: [{ oldUri: uri, newUri: uri }],
      }),
    async rename(newName: string): Promise<number> {
      const started = performance.now();
      const edit = await connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
        textDocument,
        position: positionOf(compass, SKILL),
        newName,
      });
      const time = performance.now() - started;
      if (edit.documentChanges?.length !== PLANS + 1) throw new Error('not all files are renamed');
      return time;
    },
    async references(word: string, least: number): Promise<number> {
      const started = performance.now();
      const places = await connection.sendRequest<object[]>('textDocument/references', {
        textDocument,
        position: positionOf(compass, word),
        context: { includeDeclaration: true },
      });
      const time = performance.now() - started;
      if (places.length <= least) throw new Error('not all places are found');
      return time;
    },
    async symbols(query: string): Promise<number> {
      const started = performance.now();
      const found = await connection.sendRequest<object[]>('workspace/symbol', { query });
      const time = performance.now() - started;
      if (found.length === 0) throw new Error('nobody is found');
      return time;
    },
  };
}

function positionOf(text: string, word: string): Position {
  const before = text.slice(0, text.indexOf(word)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
