/**
 * Matches any of the phrases where no letter or digit goes on, whatever the white space between the
 * words of a phrase, and whatever the case unless `isCaseSensitive`.
 */
export function wholeWords(phrases: readonly string[], isCaseSensitive = false): RegExp {
  const alternatives = phrases.map((phrase) =>
    phrase
      .trim()
      .split(/\s+/u)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
      .join('\\s+'),
  );
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
    isCaseSensitive ? 'u' : 'iu',
  );
}

/**
 * The phrases that stand in a text as whole words, in its order and its spelling, each once whatever
 * its case, with single spaces.
 *
 * @param expressions as `wholeWords` makes them, for phrases in composed form (NFC).
 */
export function phrasesIn(text: string, expressions: readonly RegExp[]): string[] {
  const composed = text.normalize('NFC');
  // Hardly any text holds one, and a test costs next to nothing.
  const found = expressions.filter((words) => words.test(composed));
  if (found.length === 0) return [];
  const matches = found
    .flatMap((words) => [...composed.matchAll(new RegExp(words, `${words.flags}g`))])
    .sort((one, other) => one.index - other.index);
  const phrases = new Map<string, string>();
  for (const [match] of matches) {
    const phrase = match.replace(/\s+/gu, ' ');
    const key = phrase.toLowerCase();
    if (!phrases.has(key)) phrases.set(key, phrase);
  }
  return [...phrases.values()];
}
