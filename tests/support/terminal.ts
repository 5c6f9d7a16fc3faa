import { stripVTControlCharacters } from 'node:util';
import { run } from '../../server/cli/run.ts';

export interface Terminal {
  readonly columns?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Shown {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What is left without the colours. */
  readonly plain: string;
}

/** Runs the command line in this process as one whose output a terminal shows. */
export async function inTerminal(
  args: readonly string[],
  cwd: string,
  { columns = 80, environment = { COACH_TODAY: '2026-11-24' } }: Terminal = {},
): Promise<Shown> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const stream = (chunks: string[]) => ({
    write: (text: string) => chunks.push(text),
    isTTY: true,
    columns,
  });
  const code = await run(['node', 'coach', ...args], {
    cwd,
    environment,
    stdin: new Blob([]).stream(),
    stdout: stream(stdout),
    stderr: stream(stderr),
  });
  const shown = stdout.join('');
  const plain = stripVTControlCharacters(shown);
  return { code, stdout: shown, stderr: stderr.join(''), plain };
}
