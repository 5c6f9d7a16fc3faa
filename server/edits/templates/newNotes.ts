import type { Temporal } from 'temporal-polyfill';
import { commentLines, documentText } from './documentText.ts';
import { templateWords } from './templateWords.ts';

/** The text of private notes that begin. @param plan the path that leads from the notes to the plan. */
export function newNotes(plan: string, today: Temporal.PlainDate): string {
  const lines = templateWords().notes.map((line) => line.replace('{today}', today.toString()));
  return documentText(commentLines(lines), { kind: 'notes', plan });
}
