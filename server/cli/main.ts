#!/usr/bin/env node
import { describeInternalError } from '../workspace/internalError.ts';
import { isThread, serveThread } from './checking/threads.ts';
import { exitCodes } from './exitCodes.ts';
import { reasonOf } from './reasons.ts';
import { run } from './run.ts';

if (isThread()) serveThread();
else runCommand();

function runCommand(): void {
  // Node's own exit code for it would mean findings.
  process.on('uncaughtException', (error) => fail(`an ${describeInternalError(error)}`));
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // A reader that closes the pipe early (`coach check | head`) wants no more; it is not an error of ours.
      if (error.code === 'EPIPE') process.exit();
      fail(`cannot write what was found: ${reasonOf(error)}`);
    });
  }
  run(process.argv, {
    cwd: process.cwd(),
    environment: process.env,
    stdin: process.stdin,
    ...(process.stdin.isTTY && process.stdout.isTTY
      ? { terminal: { input: process.stdin, output: process.stdout } }
      : {}),
    stdout: process.stdout,
    stderr: process.stderr,
    // All is bundled into one file.
    script: __filename,
  }).then((code) => {
    // Not `process.exit`: what is still on its way to a pipe must arrive.
    process.exitCode = code;
  });
}

function fail(reason: string): never {
  try {
    process.stderr.write(`coach: ${reason}\n`);
  } finally {
    process.exit(exitCodes.failed);
  }
}
