#!/usr/bin/env node
import { isThread, serveThread } from './checking/threads.ts';
import { run } from './run.ts';

if (isThread()) serveThread();
else runCommand();

function runCommand(): void {
  // A reader that closes the pipe early (`coach check | head`) wants no more; it is not an error of ours.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
  run(process.argv, {
    cwd: process.cwd(),
    environment: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    // All is bundled into one file.
    script: __filename,
  }).then((code) => {
    // Not `process.exit`: what is still on its way to a pipe must arrive.
    process.exitCode = code;
  });
}
