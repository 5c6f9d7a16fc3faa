import type { Severity } from '../coaching/severity.ts';
import type { Overrides } from '../language/tuning.ts';
import type { ReadingOptions } from './options/reading.ts';
import type { Shard } from './options/shard.ts';

/** The options of `coach check`, as they have been read. */
export interface CheckOptions extends ReadingOptions {
  readonly format: string;
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly rule: Overrides;
  readonly fix?: true;
  readonly changedSince?: string;
  readonly shard?: Shard;
  readonly jobs?: number;
  readonly cache?: string | true;
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly color: boolean;
}

/** Why options do not go together; undefined where they do. */
export function contradictionIn(
  paths: readonly string[],
  { stdin, stdinFilename, fix, changedSince, shard }: CheckOptions,
): string | undefined {
  if (!stdin) {
    return stdinFilename === undefined
      ? undefined
      : '--stdin-filename says what --stdin brings: use both, or name the file as a path.';
  }
  if (!stdinFilename) {
    return '--stdin needs --stdin-filename PATH: where a file is decides what it refers to, and its name whether it is private.';
  }
  if (paths.length > 0) return '--stdin checks what comes in, and no other paths.';
  if (fix) return '--fix writes files, and --stdin has none.';
  if (changedSince !== undefined)
    return '--changed-since chooses among files, and --stdin has none.';
  return shard ? '--shard chooses among files, and --stdin has none.' : undefined;
}
