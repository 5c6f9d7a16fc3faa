// Builds everything that runs into dist/, or another folder: `--outdir FOLDER`. `--watch` rebuilds on
// change, `--production` minifies, `--metafile FILE` writes down what each of them holds.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as esbuild from 'esbuild';

const { production, watch, outdir, metafile } = parseArgs({
  options: {
    production: { type: 'boolean' },
    watch: { type: 'boolean' },
    outdir: { type: 'string', default: 'dist' },
    metafile: { type: 'string' },
  },
}).values;

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  outdir,
  minify: Boolean(production),
  sourcemap: production ? false : 'linked',
  loader: { '.yaml': 'text' },
  legalComments: 'none',
  metafile: Boolean(metafile),
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // The libraries' ESM builds tree-shake; their CommonJS ones do not.
  mainFields: ['module', 'main'],
  // This library's ESM build is called that of browsers. The one for Node looks into the environment
  // at each token.
  alias: {
    yaml: fileURLToPath(new URL('browser/index.js', import.meta.resolve('yaml/package.json'))),
  },
};

/**
 * For VS Code's extension host in a browser, where nothing of Node is: what would need it is not found.
 * @type {import('esbuild').BuildOptions}
 */
const worker = { ...common, platform: 'browser', target: 'es2022' };

const builds = [
  { ...node, entryPoints: { extension: 'client/extension.ts' }, external: ['vscode'] },
  { ...node, entryPoints: { server: 'server/node.ts', cli: 'server/cli/main.ts' } },
  {
    ...worker,
    format: 'cjs',
    entryPoints: { 'extension.web': 'client/extension.web.ts' },
    external: ['vscode'],
  },
  { ...worker, format: 'iife', entryPoints: { 'server.web': 'server/worker.ts' } },
  { ...worker, format: 'iife', entryPoints: { webview: 'client/webview/main.ts' } },
];

// Another folder may hold other things.
if (outdir === 'dist') await rm(outdir, { recursive: true, force: true });
if (watch) {
  for (const options of builds) await (await esbuild.context(options)).watch();
} else {
  const results = await Promise.all(builds.map((options) => esbuild.build(options)));
  if (metafile) {
    const outputs = Object.assign({}, ...results.map((result) => result.metafile.outputs));
    await mkdir(path.dirname(metafile), { recursive: true });
    await writeFile(metafile, JSON.stringify({ outputs }));
  }
}
