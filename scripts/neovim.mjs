// Finds Neovim for the tests in a foreign editor, or installs it where it can.
import { existsSync } from 'node:fs';
import { findOnPath, installPackage } from './programs.mjs';
import { StepError } from './steps.mjs';

/**
 * The program named by the environment variable NVIM_PATH, else `nvim` on the PATH.
 * @returns {string | undefined} its path
 */
export function findNeovim() {
  const named = process.env.NVIM_PATH;
  if (named && !existsSync(named)) {
    throw new StepError(`NVIM_PATH names ${named}, which is not there.`);
  }
  return named || findOnPath('nvim');
}

/**
 * Finds Neovim, or installs it on Debian and its kin where this user may.
 * @throws {StepError} that says what to install where there is none
 */
export async function ensureNeovim() {
  if (findNeovim()) return;
  await installPackage('Neovim', 'neovim');
  if (findNeovim()) return;
  throw new StepError(
    'The tests in a foreign editor need Neovim 0.7 or later, and none was found. Install it (Debian: ' +
      'sudo apt-get install neovim; Fedora: sudo dnf install neovim; macOS: brew install neovim), or ' +
      'name its program in the environment variable NVIM_PATH. The other tests run without it: ' +
      'npm test -- typecheck lint architecture unit process webview editor',
  );
}
