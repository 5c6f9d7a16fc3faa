// Finds a browser of the Chromium family for the real-editor tests, or installs one where it can.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findOnPath, installPackage } from './programs.mjs';
import { StepError } from './steps.mjs';

/** What Chromium is started with: no sandbox since root and containers have none, no network. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The program named by the environment variable CHROME_PATH, else a Chromium or Chrome on the
 * PATH, else one in its usual place.
 * @returns {string | undefined} its path
 */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new StepError(`CHROME_PATH names ${named}, which is not there.`);
    return named;
  }
  const candidates = [...names.map((name) => findOnPath(name)), ...places.filter(existsSync)];
  return candidates.find((file) => file && runs(file));
}

/** Ubuntu has a `chromium-browser` that only says to install another one. */
function runs(file) {
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * Finds Chromium, or installs it on Debian and its kin where this user may.
 * @throws {StepError} that says what to install where there is none
 */
export async function ensureChromium() {
  if (findChromium()) return;
  await installPackage('Chromium', 'chromium');
  if (findChromium()) return;
  throw new StepError(
    'The tests of the wheel and in a real VS Code need Chromium or Chrome, and none was found. Install one ' +
      '(Debian: sudo apt-get install chromium; Fedora: sudo dnf install chromium; ' +
      'macOS: brew install --cask google-chrome), or name its program in the environment ' +
      'variable CHROME_PATH. The other tests run without it: npm test -- typecheck lint architecture unit process neovim',
  );
}
