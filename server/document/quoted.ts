/** Longer words are cut in messages: the range shows where the whole of them stands. */
const LONGEST = 60;

/** A key or a name from a file as it stands in a message: in backticks, on one line, not too long. */
export function quoted(text: string): string {
  return `\`${shortened(text, LONGEST)}\``;
}

/** A text on one line of at most so many characters. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
