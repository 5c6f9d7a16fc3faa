import { type Said, say, type Text } from '../../coaching/say.ts';
import type { NameSort } from '../../document/names/name.ts';
import { fileOf } from '../../pitfalls/references/known.ts';
import type { Occurrence } from '../names/meaning.ts';

/** Why nothing is renamed, and what to do about it: for people. */
export interface NotRenamed {
  readonly refused: Text;
}

/** How a sentence speaks of something that has a name. */
export const sortWords: Readonly<Record<NameSort, Said>> = {
  theme: say`theme`,
  action: say`action`,
  skill: say`skill`,
  trait: say`trait`,
  level: say`level`,
  bucket: say`bucket`,
  person: say`person`,
  question: say`question`,
  emotion: say`emotion`,
};

/** Where a name stands, for a sentence. A private file's name and line are none of its text. */
export function whereIs({ file, name }: Occurrence): Said {
  return say`${fileOf(file)}, line ${file.rangeOf(name).start.line + 1}`;
}
