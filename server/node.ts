#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../package.json';
import { startServer } from './connection.ts';
import { FactsCache } from './workspace/factsCache.ts';
import { cacheIn } from './workspace/nodeCache.ts';
import { nodeFiles } from './workspace/nodeFiles.ts';

const help = `The language server of Product Coach, for *.coach.yaml files. Editors start it:

  coach-language-server --stdio       speaks the Language Server Protocol over standard input and output
  coach-language-server --node-ipc    over the channel to a Node process that started it, as VS Code does
  coach-language-server --version
  coach-language-server --help
`;

const options = process.argv.slice(2);
/** Clients of Microsoft's library say by it which process they are; the library under us reads it. */
const accepted = /^--(?:help|version|stdio|node-ipc|clientProcessId(?:=.*)?)$/;
const [unknown] = options.filter((option) => !accepted.test(option));

if (options.includes('--help')) {
  process.stdout.write(help);
} else if (options.includes('--version')) {
  process.stdout.write(`${version}\n`);
} else if (unknown !== undefined) {
  fail(`${unknown} says nothing here; editors start it with --stdio.`);
} else if (options.includes('--stdio') || options.includes('--node-ipc')) {
  // A text is parsed anew with each letter, and what that leaves behind is soon done with. V8 would grow the
  // room for it to 48 MB, which takes memory and no less time (npm run bench -- --only latency).
  setFlagsFromString('--semi-space-growth-factor=1');
  const connection = createConnection(ProposedFeatures.all);
  startServer(connection, {
    files: nodeFiles,
    environment: process.env,
    openCache: (folder) => {
      const storage = cacheIn(folder);
      return storage && new FactsCache(storage, build());
    },
    // The built server stands in dist/, beside docs/.
    pitfallsPage: pathToFileURL(join(__dirname, '../docs/pitfalls.md')).toString(),
  });
} else {
  fail('say how to talk, with --stdio.');
}

/** Tells this program from other builds of it, of which there may be many to a version. */
function build(): string {
  const hash = createHash('sha256').update(readFileSync(__filename)).digest('hex');
  return `${version}-${hash.slice(0, 16)}`;
}

function fail(reason: string): void {
  process.stderr.write(
    `coach-language-server: ${reason} It is for editors; \`coach check\` checks files. See --help.\n`,
  );
  process.exitCode = 2;
}
