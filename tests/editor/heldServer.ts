import { execFileSync } from 'node:child_process';
import type { Workbench } from './harness.ts';
import { hostKind } from './hostKind.ts';

/**
 * Holds back all that the extension's language server answers while something else is done, and then lets
 * it go. Only a process can be held: in the browser's host, where the server is a worker, what is done
 * races with the answer, and must come out the same.
 */
export async function whileServerIsHeld(
  { temporaryFolder }: Workbench,
  act: () => Promise<void>,
): Promise<void> {
  const servers = hostKind === 'node' ? serverProcesses(temporaryFolder) : [];
  if (hostKind === 'node' && servers.length === 0) throw new Error('there is no server to hold');
  for (const server of servers) process.kill(server, 'SIGSTOP');
  try {
    await act();
  } finally {
    for (const server of servers) process.kill(server, 'SIGCONT');
  }
}

/** The ids of the language servers that run from a folder. */
function serverProcesses(folder: string): number[] {
  return execFileSync('ps', ['-axwwo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder) && line.includes('/dist/server.js'))
    .map((line) => Number.parseInt(line, 10));
}
