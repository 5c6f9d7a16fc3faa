import type { Rule } from '../rule.ts';
import { privateNotesExposed } from './privateNotesExposed.ts';
import { unusedIgnore } from './unusedIgnore.ts';

/** "Notes and comments", in the order of pitfalls.md. */
export const notesAndComments: readonly Rule[] = [privateNotesExposed, unusedIgnore];
