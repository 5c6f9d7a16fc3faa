/**
 * The letters that the typeface of pictures has, as code points from and to: Latin of all languages,
 * punctuation and a few signs. scripts/fonts.mjs makes it from these.
 */
export const letterRanges: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x36f],
  [0x1e00, 0x1eff],
  [0x2010, 0x203a],
  [0x20a0, 0x20bf],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
];

/** Whether a text has letters that only the machine's own typefaces may have. */
export function hasOtherLetters(text: string): boolean {
  return [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    // Control characters are not drawn.
    return code > 0x20 && !letterRanges.some(([first, last]) => first <= code && code <= last);
  });
}
