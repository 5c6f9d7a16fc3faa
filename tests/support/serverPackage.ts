import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { npm } from '../../scripts/install.mjs';
import { packServer } from '../../scripts/serverPackage.mjs';
import { repository } from './cli.ts';

/** The file name of npm's package. */
export const tarball = `coach-language-server-${packageJson.version}.tgz`;

/** Builds and packs the npm package, as `npm run package` does it. @param to the folder for it */
export async function packedServer(to: string): Promise<string> {
  const built = mkdtempSync(join(tmpdir(), 'coach-built-'));
  try {
    const metafile = join(built, 'bundles.json');
    const args = ['esbuild.mjs', '--production', '--outdir', built, '--metafile', metafile];
    execFileSync(process.execPath, args, { cwd: repository });
    return await packServer({ built, metafile, to });
  } finally {
    rmSync(built, { recursive: true });
  }
}

/** Runs the npm that runs the tests. @returns what it prints */
export function runNpm(args: readonly string[], cwd: string): string {
  const { command, first } = npm();
  return execFileSync(command, [...first, ...args], { cwd, encoding: 'utf8' });
}
