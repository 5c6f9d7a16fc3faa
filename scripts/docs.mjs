// npm run docs: writes docs/pitfalls.md from the rules and from the codes about files, and the one schema
// for other editors from those of the kinds. Tests check that both are current.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { ensureDependencies, pinnedNode, underPinnedNode } from './install.mjs';
import { schemaStoreSchema } from './schemaStore.mjs';
import { main, quietly, root } from './steps.mjs';

await main(async () => {
  await ensureDependencies();
  const code = await underPinnedNode();
  if (code !== undefined) return code;
  await quietly('Generating types and validators', pinnedNode, ['scripts/generate.mjs']);
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'coach-docs-'));
  try {
    const bundle = path.join(scratch, 'pitfallsPage.cjs');
    await bundlePage(bundle);
    const { pitfallsPage } = createRequire(import.meta.url)(bundle);
    writeFileSync(path.join(root, 'docs/pitfalls.md'), pitfallsPage());
    const schema = path.join(root, 'schemas/coach.schema.json');
    writeFileSync(schema, JSON.stringify(schemaStoreSchema()));
    await quietly('Formatting', pinnedNode, [
      'node_modules/@biomejs/biome/bin/biome',
      'format',
      '--write',
      schema,
    ]);
    console.log('Wrote docs/pitfalls.md and schemas/coach.schema.json');
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});

/** The server's sources import YAML as text, which needs a bundler. */
async function bundlePage(outfile) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [path.join(root, 'server/language/pitfallsPage.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    loader: { '.yaml': 'text' },
    logLevel: 'warning',
  });
}
