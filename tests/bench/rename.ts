import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkspaceEdit } from 'vscode-languageserver/node';
import { type Benchmark, milliseconds } from './benchmark.ts';
import { generatedPlan, today } from './generatedPlan.ts';
import { LanguageClient } from './languageClient.ts';

const PLANS = 1000;
/** Of some 4.5 KB. */
const LINES = 140;
const RUNS = 5;
/** The bound. */
const MOST_MILLISECONDS = 1000;
const SKILL = 'problem-briefs';

export const rename: Benchmark = {
  name: 'rename',
  how: `From the request to rename a skill that ${PLANS.toLocaleString('en')} plans use, all but the compass closed and already read, to the one edit of all of them. The median of ${RUNS} renames.`,
  async run({ dist, scratch, root }) {
    const folder = join(scratch, 'rename');
    mkdirSync(folder, { recursive: true });
    for (let number = 0; number < PLANS; number++) {
      writeFileSync(
        join(folder, `person-${number}.coach.yaml`),
        generatedPlan({ number, lines: LINES }),
      );
    }
    const compass = readFileSync(join(root, 'examples/pm.coach.yaml'), 'utf8');
    writeFileSync(join(folder, 'pm.coach.yaml'), compass);
    const uri = pathToFileURL(join(folder, 'pm.coach.yaml')).toString();
    const client = new LanguageClient([join(dist, 'server.js'), '--stdio'], { COACH_TODAY: today });
    await client.initialize({
      capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
      workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'team' }],
    });
    await client.open(uri, 'coach', compass);
    const before = compass.slice(0, compass.indexOf(SKILL)).split('\n');
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    const textDocument = { uri };
    // It waits until everything has been read, and so warms up what is to be measured.
    await client.connection.sendRequest('workspace/willRenameFiles', {
      files: [{ oldUri: uri, newUri: uri }],
    });
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const started = performance.now();
      const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
        textDocument,
        position,
        newName: `skill-${run}`,
      });
      times.push(performance.now() - started);
      if (edit.documentChanges?.length !== PLANS + 1) throw new Error('not all files are renamed');
    }
    await client.stop();
    const time = times.toSorted((one, other) => one - other)[Math.floor(RUNS / 2)] ?? Infinity;
    return [
      {
        what: `rename of a skill in ${PLANS.toLocaleString('en')} plans`,
        ours: milliseconds(time),
        peer: '',
        ratio: '',
        bound: { text: milliseconds(MOST_MILLISECONDS), holds: time <= MOST_MILLISECONDS },
      },
    ];
  },
};
