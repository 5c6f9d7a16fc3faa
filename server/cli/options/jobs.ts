import { oneLine } from '../../language/oneLine.ts';
import { UsageError } from '../console.ts';

/** More threads than these only take memory. */
const MOST = 64;

/** How many threads. @throws UsageError for what is no such number. */
export function jobsOf(text: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > MOST) {
    throw new UsageError(`--jobs ${oneLine(text)}: write a whole number from 1 to ${MOST}.`);
  }
  return number;
}
