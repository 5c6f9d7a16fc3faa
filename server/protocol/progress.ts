import type { Range } from '../document/range.ts';

/** Request: a plan's open themes as they go, and their actions. `DocumentParams` → `ProgressResult`. */
export const progressMethod = 'coach/progress';

export interface ThemeProgress {
  readonly id: string;
  /** Its index in the plan's `themes`. */
  readonly index: number;
  readonly title: string;
  /** Its colours and open actions in a line, as its lens has them. */
  readonly label: string;
  /** Its last colour. */
  readonly last?: { readonly colour: 'green' | 'amber' | 'red'; readonly on: string };
  readonly range: Range;
  readonly actions: readonly ActionProgressItem[];
}

export interface ActionProgressItem {
  /** Its index in the theme's `actions`. */
  readonly index: number;
  readonly title: string;
  readonly status: 'todo' | 'doing' | 'done' | 'dropped';
  /** When it is due, in words. */
  readonly detail: string;
  readonly range: Range;
}

export interface Progress {
  /** The document's version that this was read from. */
  readonly version: number;
  readonly themes: readonly ThemeProgress[];
}

/** Null where the document is no plan that can be read. */
export type ProgressResult = Progress | null;
