// Makes sure that the dependencies are there, and that the script goes on under the Node that the
// project pins. Imports nothing that has to be installed first, and runs on Node 20.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { quietly, root, StepError, show } from './steps.mjs';

/** The pinned Node's program, which the `node` package of the npm registry installs. */
export const pinnedNode = path.join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/**
 * Whether node_modules holds what package-lock.json asks for.
 * @param {string} folder the folder with package-lock.json
 */
export function isInstalled(folder) {
  try {
    const wanted = readPackages(path.join(folder, 'package-lock.json'));
    const found = readPackages(path.join(folder, 'node_modules/.package-lock.json'));
    // Optional packages are those of other systems.
    return Object.entries(wanted).every(
      ([name, { version, optional }]) =>
        name === '' || optional || found[name]?.version === version,
    );
  } catch {
    return false;
  }
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** The npm that runs this script, else the one on the PATH: a command and its first arguments. */
export function npm() {
  const running = process.env.npm_execpath ?? '';
  if (/npm-cli\.c?js$/.test(running)) return { command: process.execPath, first: [running] };
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [] };
}

/** Runs npm quietly in a folder of its own choice. */
export async function runNpm(title, args, folder, whatToDo) {
  const { command, first } = npm();
  const all = [
    ...first,
    ...args,
    '--prefix',
    folder,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  await quietly(title, command, all, {
    cwd: folder,
    shell: command.endsWith('.cmd'),
    whatToDo,
  });
}

/**
 * Installs the dependencies where they are missing or older than package-lock.json.
 * @throws {StepError} when that fails
 */
export async function ensureDependencies() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) {
    throw new StepError(
      `Node 20 or later is needed; this is ${process.version}: https://nodejs.org`,
    );
  }
  if (isInstalled(root) && existsSync(pinnedNode)) return;
  await runNpm(
    'Installing dependencies (some 480 MB, once)',
    ['ci'],
    root,
    'Check that the npm registry can be reached (npm ping) and that the disk is not full, ' +
      'then run the same command again.',
  );
  if (!existsSync(pinnedNode)) {
    throw new StepError(
      'The npm package `node` did not install its program. It does so in an install script: ' +
        'run `npm rebuild node --ignore-scripts=false`, then the same command again.',
    );
  }
}

/**
 * Goes on under the pinned Node: where this process is another one, runs the same script with the
 * same arguments in it.
 * @returns {Promise<number | undefined>} the exit code of that run, or undefined where this process
 *   already is the pinned Node
 */
export async function underPinnedNode() {
  if (realpathSync(process.execPath) === realpathSync(pinnedNode)) return undefined;
  const bin = path.join(root, 'node_modules/.bin');
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` };
  return show(pinnedNode, process.argv.slice(1), { cwd: process.cwd(), env });
}
