// Runs a program and everything that it starts in a process group of its own, and ends them all as
// soon as this process's input ends: when the parent closes it, or is gone for whatever reason.
// VS Code's server does not end its extension hosts by itself.
// Usage: node supervise.mjs PROGRAM [ARGUMENT ...], started with `detached: true`.
import { spawn, spawnSync } from 'node:child_process';

const [program, ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });

/** Sends a signal to the whole group, this process included. */
function signalGroup(signal) {
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(process.pid), '/T', '/F']);
  } else {
    process.kill(-process.pid, signal);
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.stdin.on('end', () => signalGroup('SIGTERM')).resume();
child.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
child.on('exit', () => signalGroup('SIGKILL'));
