// Builds the suite that runs inside the extension host, and the workspace that it runs on.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import type { HostKind } from './hostKind.ts';

const root = path.resolve(import.meta.dirname, '../..');
const source = path.join(import.meta.dirname, 'host');

/** The day it is for whatever the editor's tests look at: the one `examples/` is written on. */
export const testToday = '2026-11-24';

/**
 * Bundles tests/editor/host into out/editor-host, for one of the two extension hosts.
 * @returns the path of the module with `run()`, for `extensionTestsPath`
 */
export async function buildHostSuite(kind: HostKind = 'node'): Promise<string> {
  const outdir = path.join(root, `out/editor-host/${kind}`);
  rmSync(outdir, { recursive: true, force: true });
  const tests = readdirSync(source).filter((name) => name.endsWith('.test.ts'));
  const options: BuildOptions = {
    outdir,
    bundle: true,
    format: 'cjs',
    sourcemap: 'inline',
    loader: { '.yaml': 'text' },
    logLevel: 'warning',
  };
  if (kind === 'node') {
    await build({
      ...options,
      entryPoints: ['index.ts', ...tests].map((name) => path.join(source, name)),
      platform: 'node',
      target: 'node20',
      external: ['vscode', 'mocha'],
    });
  } else {
    await build({
      ...options,
      entryPoints: { index: path.join(source, 'index.web.ts') },
      platform: 'browser',
      target: 'es2022',
      external: ['vscode'],
      // Mocha's own bundle would put itself in the place of ours.
      define: { module: 'undefined', exports: 'undefined' },
      alias: { 'node:assert/strict': path.join(source, 'assert.ts') },
      plugins: [allTests(tests)],
    });
  }
  return path.join(outdir, 'index.js');
}

/** The module `all-tests`, which imports them. */
function allTests(names: readonly string[]): Plugin {
  const name = 'all-tests';
  return {
    name,
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^all-tests$/ }, () => ({ path: name, namespace: name }));
      onLoad({ filter: /.*/, namespace: name }, () => ({
        contents: names.map((each) => `import './${each}';`).join('\n'),
        resolveDir: source,
      }));
    },
  };
}

/**
 * Copies the sample team to a new folder, for tests to open and to change.
 * @returns the folder and how to delete it
 */
export function copyOfExamples(): { folder: string; remove(): void } {
  const parent = mkdtempSync(path.join(tmpdir(), 'coach-team-'));
  const folder = path.join(parent, 'team');
  cpSync(path.join(root, 'examples'), folder, { recursive: true });
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
