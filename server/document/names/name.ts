import type { Path } from '../place.ts';
import type { Span } from '../tree.ts';

/** What a name is the name of. */
export type NameSort =
  | 'theme'
  | 'action'
  | 'skill'
  | 'trait'
  | 'level'
  | 'bucket'
  | 'person'
  | 'question'
  | 'emotion';

/**
 * What a file names somewhere: by a key (`progress: { bad-news: amber }`) or by a value (`skill:
 * problem-briefs`). What it means beyond this file is for `server/language/names` to say.
 */
export interface Name {
  /** `topic`: what was `discussed`, which may be a bucket, a skill, a trait or a theme. */
  readonly sort: NameSort | 'topic';
  /**
   * The id. Of a person it is the one that is meant, also where the text names them by their name, or
   * in another case (`owner: Ana` means `ana`); somebody whom the file does not know, such as a peer,
   * has the id that a name would come to.
   */
  readonly id: string;
  /** What stands there: the id, or only the name of a person, from which the id follows. */
  readonly spelling: 'id' | 'name';
  /**
   * Whether it says what the id means, or only uses it. Buckets, skills, traits and levels are defined
   * in a compass, themes and actions in a plan, questions in a bank, people where a plan speaks of its
   * `person` and `lead`; emotions and the built-in questions nowhere.
   */
  readonly role: 'definition' | 'reference';
  /** What people call it, where the same place says so: a theme's title, a person's name. */
  readonly title?: string;
  /** Of somebody who is defined here: whether as the plan's person, or as who leads them. */
  readonly as?: 'person' | 'lead';
  /** Of somebody who is only named here: the text that names them. */
  readonly text?: string;
}

/** A name with the place in a document where it is written. */
export interface WrittenName extends Name {
  readonly path: Path;
  readonly part: 'key' | 'value';
  /** Where it is written, quotes included; what comes through an alias stands at the alias. */
  readonly span: Span;
  /** It comes through an alias or a merge key, so that it cannot be edited here. */
  readonly aliased: boolean;
  /** Where the title stands. */
  readonly titleSpan?: Span;
}
