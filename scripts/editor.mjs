// VS Code from the npm registry: its server and web workbench, which the package code-server holds.
// `npm start` opens it where there is no VS Code, and the real-editor tests drive it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinnedNode, runNpm } from './install.mjs';
import { quietly, root, StepError } from './steps.mjs';

/** The version of the npm package code-server: its VS Code is 1.139.1. */
const version = '4.139.1';
const cache = path.join(root, '.vscode-test');
const installed = path.join(cache, `code-server-${version}`);
const vscode = 'node_modules/code-server/lib/vscode';
const serverMain = path.join(installed, vscode, 'out/server-main.js');

/** What makes the workbench quiet: nothing but the folder and the extension. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** What moves our extension, though it is installed on the server, into the browser's extension host. */
const webWorkerSettings = { 'remote.extensionKind': { 'product-coach.product-coach': ['web'] } };

/**
 * Installs VS Code's server into `.vscode-test/` unless it is there.
 * @throws {StepError} when that fails
 */
export async function ensureEditor() {
  if (existsSync(serverMain)) return;
  const building = path.join(cache, `installing-${process.pid}`);
  const whatToDo = `Check that the npm registry can be reached and that 700 MB are free in ${cache}.`;
  mkdirSync(building, { recursive: true });
  try {
    writeFileSync(path.join(building, 'package.json'), '{ "private": true }\n');
    // No install script runs, so that no compiler is needed; the native modules that this leaves
    // out are optional.
    await runNpm(
      'Installing VS Code for the browser (some 600 MB, once)',
      ['install', `code-server@${version}`, '--ignore-scripts', '--no-package-lock'],
      building,
      whatToDo,
    );
    await runNpm(
      "Installing VS Code's own dependencies",
      ['install', '--omit=dev', '--ignore-scripts', '--no-package-lock'],
      path.join(building, vscode),
      whatToDo,
    );
    // In one step at the end, so that what was interrupted never looks finished.
    if (!existsSync(serverMain)) await rename(building, installed);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
}

/**
 * Starts VS Code's server on 127.0.0.1 at a free port. It needs `ensureEditor()` before.
 * @param {object} options
 * @param {string} options.folder the absolute path of the folder that it opens
 * @param {string} [options.extension] the absolute path of an extension's folder to load
 * @param {string} [options.tests] a module for the extension host to run: `@vscode/test-electron`'s
 *   `extensionTestsPath`. VS Code then shows neither messages nor dialogs.
 * @param {boolean} [options.inWebWorker] whether the extension runs in the browser's own extension host,
 *   as on vscode.dev, rather than in the server's
 * @param {string} options.dataFolder where it keeps its settings and state
 * @param {string} options.extensionsFolder where the installed extensions are
 * @param {Record<string, unknown>} [options.settings] user settings, beside `quietSettings`; they
 *   count only where the data folder has none yet
 * @param {Record<string, string | undefined>} [options.env] added to the environment of the server
 *   and so of the extension host
 * @param {string} [options.token] without it no request is accepted
 * @param {(text: string) => void} [options.onOutput] called with what the server prints
 * @returns {Promise<{ address: string, stop: () => Promise<void>, ended: Promise<void> }>}
 */
export async function startEditor(options) {
  const access = prepareData(options);
  prepareExtensions(options);
  const child = spawn(
    pinnedNode,
    [
      fileURLToPath(new URL('supervise.mjs', import.meta.url)),
      pinnedNode,
      serverMain,
      ...['--host', '127.0.0.1', '--port', '0', ...access],
      ...['--server-data-dir', options.dataFolder, '--extensions-dir', options.extensionsFolder],
      '--accept-server-license-terms',
      '--disable-telemetry',
      '--disable-workspace-trust',
      '--disable-getting-started-override',
      '--disable-update-check',
      // Without it the workbench ignores the payload of `addressOf`.
      ...(options.tests ? ['--enable-smoke-test-driver'] : []),
    ],
    {
      detached: process.platform !== 'win32',
      // Without a gallery of extensions it asks nothing of the network.
      env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  const ended = new Promise((resolve) => child.on('close', () => resolve()));
  const stop = () => {
    child.stdin.end();
    return ended;
  };
  const port = await portOf(child, options.onOutput).catch(async (error) => {
    await stop();
    throw error;
  });
  return { address: addressOf(port, options), stop, ended };
}

/**
 * Puts a link to the extension where VS Code looks for installed ones. Loaded as an extension in
 * development it would need the smoke test driver, and with that no message is ever shown.
 */
function prepareExtensions({ extensionsFolder, extension, tests }) {
  mkdirSync(extensionsFolder, { recursive: true });
  if (!extension || tests) return;
  const manifest = JSON.parse(readFileSync(path.join(extension, 'package.json'), 'utf8'));
  const name = `${manifest.publisher}.${manifest.name}-${manifest.version}`;
  symlinkSync(extension, path.join(extensionsFolder, name), 'junction');
}

/**
 * The workbench's address with the folder to open (which the server's `--default-folder` opens under
 * another authority than the workbench looks for). For tests it says what the extension host shall
 * load and run.
 */
function addressOf(port, { folder, extension, tests, token, inWebWorker }) {
  const query = [`folder=${encodeURI(slashed(folder)).replace(/[?#&+]/g, encodeURIComponent)}`];
  if (token) query.push(`tkn=${token}`);
  if (tests) {
    const remote = (file) => `vscode-remote://127.0.0.1:${port}${slashed(file)}`;
    const payload = [['extensionTestsPath', remote(tests)]];
    if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
    if (inWebWorker) payload.push(['extensionDevelopmentKind', 'web']);
    query.push(`payload=${encodeURIComponent(JSON.stringify(payload))}`);
  }
  return `http://127.0.0.1:${port}/?${query.join('&')}`;
}

/** A path as VS Code's addresses have it: with slashes, and one before a drive letter. */
function slashed(file) {
  const slashes = file.replaceAll('\\', '/');
  return slashes.startsWith('/') ? slashes : `/${slashes}`;
}

/**
 * Writes the user settings, unless the folder has some already, and the token, which must not show
 * in the list of processes.
 * @returns {string[]} the server's arguments about who may connect
 */
function prepareData({ dataFolder, settings, token, inWebWorker }) {
  const settingsFile = path.join(dataFolder, 'data/User/settings.json');
  mkdirSync(path.dirname(settingsFile), { recursive: true });
  if (!existsSync(settingsFile)) {
    const all = { ...quietSettings, ...(inWebWorker ? webWorkerSettings : {}), ...settings };
    writeFileSync(settingsFile, JSON.stringify(all, null, 2));
  }
  if (!token) return ['--without-connection-token'];
  const tokenFile = path.join(dataFolder, 'token');
  writeFileSync(tokenFile, token, { mode: 0o600 });
  return ['--connection-token-file', tokenFile];
}

/** Waits until the server says at which port its workbench is; goes on passing its output. */
function portOf(child, onOutput) {
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        onOutput?.(text);
        output = (output + text).slice(-4000);
        const port = /Web UI available at \S+?:(\d+)/.exec(output)?.[1];
        if (port) resolve(Number(port));
      });
    }
    child.on('error', reject);
    child.on('close', () => reject(new StepError(`VS Code's server did not start.\n\n${output}`)));
  });
}

/**
 * Installs an extension's package file into an extensions folder.
 * @param {string} file the .vsix
 * @param {{ dataFolder: string, extensionsFolder: string }} folders the server's
 * @throws {StepError} when VS Code refuses it
 */
export async function installVsix(file, { dataFolder, extensionsFolder }) {
  await quietly(`Installing ${path.basename(file)} into VS Code`, pinnedNode, [
    serverMain,
    ...['--install-extension', file, '--force', '--accept-server-license-terms'],
    ...['--server-data-dir', dataFolder, '--extensions-dir', extensionsFolder],
  ]);
}
