import { cli } from './cli.ts';
import { edits } from './edits.ts';
import { findings } from './findings.ts';
import { reasons } from './reasons.ts';

let table: ReadonlyMap<string, string> | undefined;

/**
 * What `say` says, in German: by the English template. Made when a German reader first comes, so that
 * others need not wait for it.
 */
export function german(): ReadonlyMap<string, string> {
  table ??= new Map(Object.entries({ ...findings(), ...edits(), ...reasons(), ...cli() }));
  return table;
}
