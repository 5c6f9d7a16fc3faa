import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { root } from './harness.ts';
import { hostKind } from './hostKind.ts';

/**
 * Holds back all that the extension's language server answers while something else is done, and then lets
 * it go. Only a process can be held: in the browser's host, where the server is a worker, what is done
 * races with the answer, and must come out the same.
 */
export async function whileServerIsHeld(act: () => Promise<void>): Promise<void> {
  const servers = hostKind === 'node' ? serverProcesses() : [];
  if (hostKind === 'node' && servers.length === 0) throw new Error('there is no server to hold');
  for (const server of servers) process.kill(server, 'SIGSTOP');
  try {
    await act();
  } finally {
    for (const server of servers) process.kill(server, 'SIGCONT');
  }
}

/** The ids of this checkout's language servers: tests that open VS Code run one at a time. */
function serverProcesses(): number[] {
  const script = path.join(root, 'dist', 'server.js');
  return execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(script))
    .map((line) => Number.parseInt(line, 10));
}
