// npm run bench [-- --only NAME ...]: builds for production into a folder of its own, runs the
// benchmarks of tests/bench/ and prints their table. Exits 1 when a bound is not kept. It is no part
// of `npm test`: on a busy machine times say little.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureDependencies, pinnedNode, underPinnedNode } from './install.mjs';
import { ensurePeers } from './peers.mjs';
import { main, quietly, root, show } from './steps.mjs';

await main(async (args) => {
  await ensureDependencies();
  const code = await underPinnedNode();
  if (code !== undefined) return code;

  // Only one of the benchmarks needs them.
  const peers = !args.includes('--only') || args.includes('check') ? await ensurePeers() : '';
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'coach-bench-'));
  try {
    const dist = path.join(scratch, 'dist');
    await quietly('Generating types and validators', pinnedNode, ['scripts/generate.mjs']);
    await quietly('Building for production', pinnedNode, [
      'esbuild.mjs',
      '--production',
      ...['--outdir', dist],
    ]);
    await bundleBenchmarks(scratch);
    return await show(pinnedNode, [
      path.join(scratch, 'main.mjs'),
      ...['--dist', dist, '--scratch', scratch, '--root', root, '--peers', peers],
      ...args,
    ]);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});

/** The benchmarks import the engine's sources, and those import YAML as text: both need a bundler. */
async function bundleBenchmarks(outdir) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: ['main', 'bareParse'].map((name) => path.join(root, `tests/bench/${name}.ts`)),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    loader: { '.yaml': 'text' },
    // The libraries that are CommonJS all the same ask for Node's own modules with `require`.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    logLevel: 'warning',
  });
}
