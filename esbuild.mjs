// Builds everything that runs into dist/. `--watch` rebuilds on change, `--production` minifies.
import { rm } from 'node:fs/promises';
import * as esbuild from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  outdir: 'dist',
  minify: production,
  sourcemap: production ? false : 'linked',
  loader: { '.yaml': 'text' },
  legalComments: 'none',
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
};

const builds = [
  { ...node, entryPoints: { extension: 'client/extension.ts' }, external: ['vscode'] },
  { ...node, entryPoints: { server: 'server/node.ts', cli: 'server/cli/main.ts' } },
  {
    ...common,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    entryPoints: { webview: 'client/webview/main.ts' },
  },
];

await rm('dist', { recursive: true, force: true });
if (watch) {
  for (const options of builds) await (await esbuild.context(options)).watch();
} else {
  await Promise.all(builds.map((options) => esbuild.build(options)));
}
