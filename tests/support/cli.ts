import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { TODAY } from './lspPeers.ts';

export const cliFile = join(import.meta.dirname, '../../dist/cli.js');
export const repository = join(import.meta.dirname, '../..');

export interface Outcome {
  readonly code: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built command line, on the date of tests. */
export function startCoach(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = { COACH_TODAY: TODAY },
) {
  const { COACH_TODAY: _, ...inherited } = process.env;
  return spawn(process.execPath, [cliFile, ...args], {
    cwd,
    env: { ...inherited, TZ: 'UTC', ...environment },
    stdio: 'pipe',
  });
}

/** Runs the built command line to its end, with an input where one is given. */
export async function coach(
  args: readonly string[],
  cwd: string,
  environment?: Readonly<Record<string, string>>,
  input?: string | Uint8Array,
): Promise<Outcome> {
  const child = startCoach(args, cwd, environment);
  // Whoever does not read it closes it.
  child.stdin.on('error', () => {}).end(input);
  const chunks: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] };
  child.stdout.on('data', (chunk) => chunks.stdout.push(chunk));
  child.stderr.on('data', (chunk) => chunks.stderr.push(chunk));
  const code = await new Promise<number | string | null>((resolve) => {
    child.once('close', (exitCode, signal) => resolve(exitCode ?? signal));
  });
  const text = (parts: Buffer[]) => Buffer.concat(parts).toString('utf8');
  return { code, stdout: text(chunks.stdout), stderr: text(chunks.stderr) };
}

/** What `--format json` prints. */
export interface JsonOutput {
  readonly version: number;
  readonly today: string;
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly code: string;
      readonly severity: string;
      readonly message: string;
      readonly range: unknown;
    }[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

/** Checks with `--format json`, and reads what that prints. */
export async function checkJson(
  args: readonly string[],
  cwd: string,
): Promise<Outcome & { readonly json: JsonOutput; readonly paths: string[] }> {
  const outcome = await coach(['check', '--format', 'json', ...args], cwd);
  const json: JsonOutput = JSON.parse(outcome.stdout);
  return { ...outcome, json, paths: json.files.map(({ path }) => path) };
}
