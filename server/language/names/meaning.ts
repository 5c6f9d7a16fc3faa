import type { Name, NameSort } from '../../document/names/name.ts';
import type { NamedFile } from '../../document/names/namedFile.ts';

/**
 * What a name means: two names mean the same where all three are equal. The same skill in two
 * compasses is two, a person or a question is one in all of the workspace.
 */
export interface Meaning {
  readonly sort: NameSort;
  readonly id: string;
  /**
   * The URI of the file in which it is itself: of a plan for themes, actions, and whatever a plan
   * without a compass is free to name; of a compass for the rest. Undefined for what is one everywhere.
   */
  readonly holder: string | undefined;
}

/** A name with the file that it stands in. */
export interface Occurrence {
  readonly file: NamedFile;
  readonly name: Name;
}

export function isSame(one: Meaning, other: Meaning): boolean {
  return one.sort === other.sort && one.id === other.id && one.holder === other.holder;
}
