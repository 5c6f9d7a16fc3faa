import { createHash } from 'node:crypto';
import { oneLine } from '../../language/oneLine.ts';
import { UsageError } from '../console.ts';

/** One of several runs that share the work, counted from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** `I/N`. @throws UsageError for anything else, and where there is no such part. */
export function shardOf(text: string): Shard {
  const [, number, of] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? [];
  if (number === undefined || of === undefined || !Number.isSafeInteger(of)) {
    throw new UsageError(`--shard ${oneLine(text)}: write I/N, such as 1/4 for the first of four.`);
  }
  if (number < 1 || number > of) {
    throw new UsageError(`--shard ${text}: the parts are 1/${of} to ${of}/${of}.`);
  }
  return { number, of };
}

/**
 * Whether a file belongs to a shard: by a hash of its path alone, so that it stays where it is when
 * others come and go, and that all shards together have each file once, whatever one of them missed.
 *
 * @param path relative to the folder in which all of them run, with `/`.
 */
export function isInShard(path: string, { number, of }: Shard): boolean {
  const hash = createHash('sha256').update(path).digest().readUIntBE(0, 6);
  return hash % of === number - 1;
}
