/**
 * Text as it may stand in a line of output. Messages and file names hold what people wrote: line breaks
 * would split a finding, control characters drive a terminal, and marks of direction make a line read
 * as another one.
 */
export function oneLine(text: string): string {
  return text.replace(UNFIT, ' ');
}

/** Whether a text holds what may not stand in a line of output. */
export function hasUnfit(text: string): boolean {
  return text.search(UNFIT) !== -1;
}

const UNFIT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;
