import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { cliFile } from './cli.ts';
import { TODAY } from './lspPeers.ts';

/** What is waited for on the screen, and the keys that are pressed then. */
export type Step = readonly [shown: string, keys: string];

export const keys = { enter: '\r', escape: '\u001b', up: '\u001b[A', down: '\u001b[B', space: ' ' };

/**
 * Runs the built command line in a real terminal of 90 columns, where somebody answers what it asks.
 *
 * @returns the exit code, and all that was shown, without colours and moves of the cursor.
 */
export async function atTerminal(
  args: readonly string[],
  cwd: string,
  steps: readonly Step[],
): Promise<{ readonly code: number; readonly shown: string }> {
  const quoted = [process.execPath, cliFile, ...args].map((word) => `'${word}'`).join(' ');
  // `script` (util-linux) gives its command a pseudo terminal, and passes on what it is sent.
  const child = spawn('script', ['-qfec', `stty cols 90 rows 40; exec ${quoted}`, '/dev/null'], {
    cwd,
    env: { ...process.env, TERM: 'xterm', COACH_TODAY: TODAY },
  });
  let shown = '';
  let since = 0;
  const waiting = [...steps];
  child.stdout.on('data', (chunk) => {
    shown += stripVTControlCharacters(String(chunk));
    const [next] = waiting;
    if (!next || !shown.slice(since).includes(next[0])) return;
    waiting.shift();
    since = shown.length;
    child.stdin.write(next[1]);
  });
  const code = await new Promise<number>((resolve) => {
    child.once('close', (exitCode) => resolve(exitCode ?? -1));
  });
  return { code, shown };
}
