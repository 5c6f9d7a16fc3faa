// Builds everything that runs into dist/, or another folder: `--outdir FOLDER`. `--watch` rebuilds on
// change, `--production` minifies, `--metafile FILE` writes down what each of them holds.
import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
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
  // Those with such are made of strings then, in which esbuild escapes all that is not ASCII. One other
  // character, and V8 keeps the whole program in memory with two bytes for each.
  supported: { 'regexp-lookbehind-assertions': false },
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
const browser = { ...common, platform: 'browser', target: 'es2022' };

/** What server/worker.ts gives to server/node.ts, by the files in which it stands. */
const shared = {
  [resolved('vscode-jsonrpc')]: 'jsonrpc',
  [resolved('vscode-languageserver')]: 'server',
  [path.join(resolved('vscode-languageserver'), '../server.js')]: 'server',
  [resolved('vscode-languageserver-protocol')]: 'protocol',
  [resolved('vscode-uri')]: 'uri',
  [path.resolve('server/connection.ts')]: 'connection',
  [path.resolve('server/workspace/gitIgnore.ts')]: 'gitIgnore',
  [path.resolve('server/workspace/paths.ts')]: 'paths',
};

/**
 * The package of the extension is to hold the server's code once though it runs in two places: what is
 * shared, server.js takes from the worker's bundle beside it.
 * @type {import('esbuild').Plugin}
 */
const takeShared = {
  name: 'take-shared',
  setup(build) {
    build.onResolve({ filter: /^[.\w]/ }, async ({ path: name, pluginData, ...from }) => {
      if (pluginData === takeShared) return undefined;
      const found = await build.resolve(name, { ...from, pluginData: takeShared });
      const key = shared[found.path];
      return key ? { path: key, namespace: 'shared' } : undefined;
    });
    build.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path: key }) => ({
      contents: `module.exports = require('./server.web.js').${key}`,
    }));
    build.onResolve({ filter: /^\.\/server\.web\.js$/ }, ({ path: name }) => ({
      path: name,
      external: true,
    }));
  },
};

const builds = [
  { ...node, entryPoints: { extension: 'client/extension.ts' }, external: ['vscode'] },
  { ...node, entryPoints: { cli: 'server/cli/main.ts' } },
  { ...node, entryPoints: { server: 'server/node.ts' }, plugins: [takeShared] },
  {
    ...browser,
    entryPoints: { 'server.web': 'server/worker.ts' },
    format: 'iife',
    globalName: 'coach',
    footer: { js: 'typeof module === "object" ? (module.exports = coach) : coach.serveWorker();' },
  },
  {
    ...browser,
    entryPoints: { 'extension.web': 'client/extension.web.ts' },
    format: 'cjs',
    external: ['vscode'],
  },
  { ...browser, entryPoints: { webview: 'client/webview/main.ts' }, format: 'iife' },
  { ...browser, entryPoints: { team: 'client/webview/team/main.ts' }, format: 'iife' },
  { ...browser, entryPoints: { markdownPreview: 'client/markdownPreview/preview.css' } },
];

/** The file that an import of a package leads to. */
function resolved(name) {
  return fileURLToPath(import.meta.resolve(name));
}

// Another folder may hold other things.
if (outdir === 'dist') await rm(outdir, { recursive: true, force: true });
// For the pictures of the command line (scripts/fonts.mjs).
const fonts = 'out/fonts';
if (existsSync(fonts)) await cp(fonts, path.join(outdir, 'fonts'), { recursive: true });
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
