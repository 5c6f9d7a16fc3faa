// npm start [-- [--browser] [FOLDER]]: installs what is missing, builds, and opens the editor on a
// fresh copy of the sample team, or on FOLDER itself. It is the person's own VS Code where `code`
// is on the PATH, else (or with --browser) VS Code's server, in the browser.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureEditor, startEditor } from './editor.mjs';
import { ensureDependencies, npm, underPinnedNode } from './install.mjs';
import { findOnPath } from './programs.mjs';
import { copyShifted, daysToShift, examplesToday } from './shiftDates.mjs';
import { main, quietly, root, StepError, show, toldToStop } from './steps.mjs';

await main(async (args) => {
  const { browser, named } = readArguments(args);
  await ensureDependencies();
  const code = await underPinnedNode();
  if (code !== undefined) return code;

  const { command, first } = npm();
  await quietly('Building', command, [...first, 'run', 'build'], {
    shell: command.endsWith('.cmd'),
  });
  const folder = named ?? copySample();
  if (!browser && (await openInOwnEditor(folder))) return 0;
  await ensureEditor();
  return openInBrowser(folder);
});

/** @throws {StepError} when the folder is not there or there is more than one */
function readArguments(args) {
  const folders = args.filter((argument) => argument !== '--browser');
  const [folder] = folders;
  if (folders.length > 1 || folder?.startsWith('-')) {
    throw new StepError('Usage: npm start [-- [--browser] [FOLDER]]');
  }
  const named = folder && path.resolve(process.env.INIT_CWD ?? '.', folder);
  if (named && !(existsSync(named) && statSync(named).isDirectory())) {
    throw new StepError(`There is no folder ${named}.`);
  }
  return { browser: args.includes('--browser'), named };
}

/**
 * Copies the sample team to a new folder outside the checkout, whose git would ignore it, with its
 * dates moved to today.
 */
function copySample() {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  const today = process.env.COACH_TODAY ?? local.toISOString().slice(0, 10);
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'product-coach-')), 'sample-team');
  copyShifted(path.join(root, 'examples'), folder, daysToShift(examplesToday, today));
  console.log(`The sample team was copied to ${folder}; change what you like.`);
  return folder;
}

/** Opens the person's own VS Code. Returns false where there is none or it does not open. */
async function openInOwnEditor(folder) {
  const code = findOnPath('code');
  if (!code) return false;
  const shell = code.endsWith('.cmd');
  const quote = (text) => (shell ? `"${text}"` : text);
  const ended = await show(
    quote(code),
    ['--new-window', quote(`--extensionDevelopmentPath=${root}`), quote(folder)],
    { shell },
  );
  console.log(
    ended === 0 ? 'Opened in your VS Code.' : `${code} did not open; going on in the browser.`,
  );
  return ended === 0;
}

/** Serves VS Code at an address of this machine until it is told to stop. */
async function openInBrowser(folder) {
  const state = path.join(root, '.vscode-test/start');
  const extensionsFolder = path.join(state, 'extensions');
  rmSync(extensionsFolder, { recursive: true, force: true });
  const editor = await startEditor({
    folder,
    extension: root,
    dataFolder: path.join(state, 'data'),
    extensionsFolder,
    // So that only who knows the whole address can open it.
    token: randomBytes(12).toString('hex'),
  });
  console.log(`\nThe editor is at\n\n    ${editor.address}\n\nCtrl-C stops it.\n`);
  openDesktopBrowser(editor.address);
  const stopped = toldToStop().then(() => true);
  const told = await Promise.race([stopped, editor.ended.then(() => false)]);
  await editor.stop();
  console.log(told ? '\nStopped.' : '\nThe editor ended by itself.');
  return told ? 0 : 1;
}

/** Opens the address where a person sits at a desktop; elsewhere the printed address has to do. */
function openDesktopBrowser(address) {
  const desktop = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const openers = { darwin: 'open', win32: 'explorer', linux: desktop && 'xdg-open' };
  const opener = openers[process.platform];
  if (!process.stdout.isTTY || !opener || !findOnPath(opener)) return;
  const child = spawn(opener, [address], { detached: true, stdio: 'ignore' });
  child.on('error', () => {}).unref();
}
