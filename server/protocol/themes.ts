import type { Range } from '../document/range.ts';

/** Request: a plan's themes with what happened to them. `DocumentParams` → `ThemesResult`. */
export const themesMethod = 'coach/themes';

export interface ThemeItem {
  readonly title: string;
  /** Where the theme stands in the text. */
  readonly range: Range;
  /** Its colours, oldest first, and its open actions, next due first. */
  readonly events: readonly {
    readonly label: string;
    readonly detail: string;
    readonly range: Range;
  }[];
}

/** Null where the document is no plan that can be read. */
export type ThemesResult = readonly ThemeItem[] | null;
