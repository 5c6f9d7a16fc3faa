// Finds programs that tests need, and installs them from Debian's packages where they are missing.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { quietly } from './steps.mjs';

/** Looks a program up on the PATH, as a shell does. */
export function findOnPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      if (folder && isExecutable(file)) return file;
    }
  }
  return undefined;
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs a package on Debian and its kin, where this user may; does nothing elsewhere.
 * @param {string} title what people call it: `Chromium`
 * @param {string} name the package's name
 * @throws {StepError} when that fails
 */
export async function installPackage(title, name) {
  const first = rootPrefix();
  if (!findOnPath('apt-get') || !first) return;
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive'];
  const apt = ['apt-get', '-o', 'DPkg::Lock::Timeout=120'];
  const [command, ...args] = [...first, ...quiet, ...apt];
  await quietly(`Looking up packages for ${title}`, command, [...args, 'update']);
  await quietly(`Installing ${title}`, command, [...args, 'install', '-y', name]);
}

/** What goes before a command to run it as root: nothing, or sudo where it asks for no password. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  if (findOnPath('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0) {
    return ['sudo', '-n'];
  }
  return undefined;
}
