// What `npm run bench` compares with and nothing else needs: installed when first asked for, into a
// folder of its own, since it is big.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNpm } from './install.mjs';
import { root, StepError } from './steps.mjs';

const folder = path.join(root, '.bench');
const versions = { '@stoplight/spectral-cli': '6.16.3', v8r: '6.1.0' };

/**
 * Installs the peers where they are missing.
 * @returns {Promise<string>} the folder that holds their node_modules; empty, and told, where that fails
 */
export async function ensurePeers() {
  if (Object.entries(versions).every(isInstalled)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  try {
    await runNpm(
      `Installing ${packages.join(' and ')} to compare with (some 120 MB, once)`,
      ['install', ...packages],
      folder,
      'Without them `coach check` is compared with a bare parse only.',
    );
    return folder;
  } catch (error) {
    if (!(error instanceof StepError)) throw error;
    console.error(`\n${error.message}\n`);
    return '';
  }
}

function isInstalled([name, version]) {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
}
