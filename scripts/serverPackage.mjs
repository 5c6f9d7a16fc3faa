// The npm package coach-language-server: the language server and the command line for every editor
// and pipeline, out of built files alone.
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runNpm } from './install.mjs';
import { notices } from './notices.mjs';
import { root } from './steps.mjs';

const PAINTER = '@resvg/resvg-js';
const bundles = ['server.js', 'server.web.js', 'cli.js'];

/**
 * Packs it.
 * @param {object} options
 * @param {string} options.built the folder with the built files
 * @param {string} options.metafile what esbuild wrote of what they hold
 * @param {string} options.to the folder for the package
 * @returns {Promise<string>} the packed file
 */
export async function packServer({ built, metafile, to }) {
  const staging = mkdtempSync(path.join(os.tmpdir(), 'coach-pack-'));
  try {
    const write = (name, text) => {
      mkdirSync(path.dirname(path.join(staging, name)), { recursive: true });
      writeFileSync(path.join(staging, name), text);
    };
    const copy = (from, name) => write(name, readFileSync(path.join(root, from)));
    const manifest = manifestOf(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
    write('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
    const { outputs } = JSON.parse(readFileSync(metafile, 'utf8'));
    write('THIRD_PARTY_NOTICES.md', notices({ outputs }, bundles));
    copy('server/README.md', 'README.md');
    copy('CHANGELOG.md', 'CHANGELOG.md');
    copy('LICENSE', 'LICENSE');
    // The codes of findings lead there.
    copy('docs/pitfalls.md', 'docs/pitfalls.md');
    mkdirSync(path.join(staging, 'dist'));
    for (const name of bundles) {
      copyFileSync(path.join(built, name), path.join(staging, 'dist', name));
    }
    // For pictures, with their licence.
    cpSync(path.join(built, 'fonts'), path.join(staging, 'dist/fonts'), { recursive: true });
    await runNpm(
      'Packing coach-language-server',
      ['pack', '--ignore-scripts', '--offline', '--pack-destination', to],
      staging,
    );
    return path.join(to, `${manifest.name}-${manifest.version}.tgz`);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** A manifest of its own: what is bundled is no dependency, and VS Code's part is not there. */
function manifestOf({ version, license, keywords, engines, devDependencies }) {
  return {
    name: 'coach-language-server',
    version,
    description: 'Language server and command line of Product Coach, for *.coach.yaml files',
    license,
    keywords: [...keywords, 'language-server', 'lsp'],
    type: 'commonjs',
    engines: { node: engines.node },
    bin: { coach: 'dist/cli.js', 'coach-language-server': 'dist/server.js' },
    // It paints PNGs. Whoever wants none does without it, and npm installs it for nobody by itself.
    peerDependencies: { [PAINTER]: devDependencies[PAINTER] },
    peerDependenciesMeta: { [PAINTER]: { optional: true } },
  };
}
