import type { NameSort } from '../../document/names/name.ts';
import { fileOf } from '../../pitfalls/references/known.ts';
import type { Occurrence } from '../names/meaning.ts';

/** Why nothing is renamed, and what to do about it: for people. */
export interface NotRenamed {
  readonly refused: string;
}

/** How a sentence speaks of something that has a name. */
export const sortWords: Readonly<Record<NameSort, string>> = {
  theme: 'theme',
  action: 'action',
  skill: 'skill',
  trait: 'trait',
  level: 'level',
  bucket: 'bucket',
  person: 'person',
  question: 'question',
  emotion: 'emotion',
};

/** Where a name stands, for a sentence. A private file's name and line are none of its text. */
export function whereIs({ file, name }: Occurrence): string {
  return `${fileOf(file)}, line ${file.rangeOf(name).start.line + 1}`;
}
