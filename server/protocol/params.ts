import type { Range } from '../document/range.ts';

export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

export interface DocumentPositionParams extends DocumentParams {
  readonly position: { readonly line: number; readonly character: number };
}

export interface PlacedRange {
  readonly uri: string;
  readonly range: Range;
}
