import { oneLine } from '../../language/oneLine.ts';
import { UsageError } from '../console.ts';

/** A whole number from 0 on. @throws UsageError for anything else. */
export function countOf(option: string, text: string): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(number)) {
    throw new UsageError(`${option} ${oneLine(text)}: write a whole number, 0 or more.`);
  }
  return number;
}
