/**
 * A server command that writes a new theme into a plan, with a first action, for its person to fill
 * in. Arguments: one `CreateThemeParams`, or the document's URI alone. Answers `CreateThemeResult`.
 */
export const createThemeCommand = 'coach.edit.createTheme';

export interface CreateThemeParams {
  readonly uri: string;
  /** The document's version that was looked at; where it is given, the edit is made against no other. */
  readonly version?: number;
  /** What the theme is on. Without it, that is among what is to be chosen, growth areas first. */
  readonly bucket?: string;
}

/** Why nothing was changed; null where the edit was made. */
export type CreateThemeResult = { readonly refused: string } | null;
