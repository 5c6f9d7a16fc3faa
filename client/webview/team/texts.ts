/** Fills `{0}`, `{1}` of a text. */
export function fill(text: string, ...values: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (whole, index) => values[Number(index)] ?? whole);
}

/** Several things in one sentence, in the page's language. */
export function list(items: readonly string[]): string {
  try {
    return new Intl.ListFormat(document.documentElement.lang || 'en').format(items);
  } catch {
    return items.join(', ');
  }
}
