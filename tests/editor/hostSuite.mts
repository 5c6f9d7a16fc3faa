// Builds the suite that runs inside the extension host, and the workspace that it runs on.
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '../..');
const source = path.join(import.meta.dirname, 'host');

/** The day it is for whatever the editor's tests look at: the one `examples/` is written on. */
export const testToday = '2026-11-24';

/**
 * Bundles tests/editor/host into out/editor-host.
 * @returns the path of the module with `run()`, for `extensionTestsPath`
 */
export async function buildHostSuite(): Promise<string> {
  const outdir = path.join(root, 'out/editor-host');
  rmSync(outdir, { recursive: true, force: true });
  const entryPoints = readdirSync(source)
    .filter((name) => name === 'index.ts' || name.endsWith('.test.ts'))
    .map((name) => path.join(source, name));
  await build({
    entryPoints,
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    loader: { '.yaml': 'text' },
    logLevel: 'warning',
  });
  return path.join(outdir, 'index.js');
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
