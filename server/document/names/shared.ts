import type { Span } from '../tree.ts';

/**
 * Whether what is written at a span holds elsewhere too: it comes through an alias or a merge key, or
 * an anchor stands before it, so that aliases elsewhere say the same.
 */
export function isShared(
  source: string,
  { aliased, span: [start] }: { readonly aliased: boolean; readonly span: Span },
): boolean {
  return aliased || /&[^\s,[\]{}]+\s+$/.test(source.slice(Math.max(0, start - 200), start));
}
