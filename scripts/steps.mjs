// How every script runs other programs and tells the person how it goes. Imports nothing that has
// to be installed first, and runs on Node 20.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** A failure that is explained by its message; no stack trace is shown for it. */
export class StepError extends Error {}

/** A time in milliseconds, as people say it: `0.4 s`, `12 s`, `1 min 5 s`. */
export function elapsed(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** The programs that this script is waiting for. */
const running = new Set();
let stop;

/**
 * Resolves when this script shall stop: on Ctrl-C and the like, or when what started it is gone,
 * since npm and the shell between do not pass every signal on.
 * @returns {Promise<void>}
 */
export function toldToStop() {
  stop ??= new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && resolve(), 500).unref();
  });
  return stop;
}

/**
 * Runs a program to its end with its own output shown.
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export async function show(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
  return (await ended(child, command)).code;
}

/**
 * Runs a program with its output held back, and one line of progress that says what is being done
 * and for how long. Its last lines are shown only when it fails.
 * @param {string} title what is being done: `Installing dependencies`
 * @param {string} whatToDo advice for when it fails
 * @throws {StepError} when it cannot be started or ends with another code than 0
 */
export async function quietly(title, command, args, { whatToDo = '', ...options } = {}) {
  const progress = startProgress(title);
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output = (output + text).slice(-8000);
    });
  }
  const { code, problem } = await ended(child, command);
  progress.end(code === 0);
  if (code === 0) return output;
  const said = [problem, ...output.trimEnd().split('\n').slice(-25)].filter(Boolean).join('\n');
  throw new StepError(`${title} failed.\n\n${said}\n\n${whatToDo}`.trimEnd());
}

/** Waits for the end of a child process that may not even have started. */
function ended(child, command) {
  running.add(child);
  return new Promise((resolve) => {
    const end = (result) => {
      running.delete(child);
      resolve(result);
    };
    child.on('error', (error) => {
      end({ code: 1, problem: `${command} could not be started: ${error.message}` });
    });
    child.on('close', (code) => end({ code: code ?? 1 }));
  });
}

/** One line in a terminal that counts the seconds; elsewhere a line now and every ten seconds. */
function startProgress(title) {
  const started = Date.now();
  const terminal = process.stdout.isTTY;
  const since = () => elapsed(Date.now() - started);
  process.stdout.write(terminal ? `${title} ...` : `${title} ...\n`);
  const timer = setInterval(
    () => process.stdout.write(terminal ? `\r${title} ... ${since()} ` : `  ... ${since()}\n`),
    terminal ? 1000 : 10_000,
  );
  return {
    end(well) {
      clearInterval(timer);
      const line = `${title}: ${well ? 'done' : 'failed'} in ${since()}`;
      process.stdout.write(terminal ? `\r${line}   \n` : `${line}\n`);
    },
  };
}

/**
 * Runs a script's main function: its number becomes the exit code, a StepError is shown as its
 * message alone, and any other error as the defect that it is. Told to stop, it ends the program
 * that it waits for, and so its step.
 */
export async function main(run) {
  toldToStop().then(() => {
    for (const child of running) child.kill();
  });
  try {
    process.exitCode = (await run(process.argv.slice(2))) ?? 0;
  } catch (error) {
    console.error(`\n${error instanceof StepError ? error.message : error.stack}`);
    process.exitCode = 1;
  }
}
