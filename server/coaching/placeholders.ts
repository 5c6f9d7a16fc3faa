/** What a question may leave open (format.md, "questions"): `{rating+1}` asks for a rating too. */
export const placeholders = ['person', 'skill', 'theme', 'challenge', 'rating'] as const;
export type Placeholder = (typeof placeholders)[number];

/** What is filled in; what is not given stays open. */
export interface Values {
  readonly person?: string;
  readonly skill?: string;
  readonly theme?: string;
  readonly challenge?: string;
  /** From 1 to 10: the answer to a scaling question. */
  readonly rating?: number;
}

/** The top of the scale that the framework's scaling question names, whatever the compass's scale. */
const TOP = 10;

const placeholder = /\{(person|skill|theme|challenge|rating)(\+1)?\}/g;

/** A sentence that asks for one more. */
const oneMoreSentence = /[^.?!\s][^.?!]*\{rating\+1\}[^.?!]*[.?!]?/g;

/** What a text needs to be filled with, each once, in the order of the text. */
export function placeholdersIn(text: string): Placeholder[] {
  const found = new Set<Placeholder>();
  for (const [, name] of text.matchAll(placeholder)) found.add(name as Placeholder);
  return [...found];
}

/**
 * A text with its placeholders filled. `{rating+1}` is one more than the rating and at most 10; at
 * 10 the sentence that asks for more asks what keeps it there (the framework: one more, never a ten).
 */
export function fill(text: string, values: Values): string {
  const { rating } = values;
  const base =
    rating !== undefined && rating >= TOP
      ? text.replace(oneMoreSentence, `What keeps it a ${TOP}?`)
      : text;
  return withArticles(base, rating).replace(placeholder, (whole, name: Placeholder, more) => {
    const value = values[name];
    if (value === undefined || (more && name !== 'rating')) return whole;
    return String(more && rating !== undefined ? oneMore(rating) : value);
  });
}

/** As `fill`, for several texts such as a question's follow-ups; what comes out the same stands once. */
export function fillAll(texts: readonly string[] | undefined, values: Values): string[] {
  return [...new Set(texts?.map((text) => fill(text, values)))];
}

function oneMore(rating: number): number {
  return Math.min(rating + 1, TOP);
}

/** `a {rating+1}` as it is spoken: an 8, an 8.5. */
function withArticles(text: string, rating: number | undefined): string {
  if (rating === undefined) return text;
  return text.replace(/\b(a) (?=\{rating(\+1)?\})/gi, (_, article: string, _at, more) =>
    String(more ? oneMore(rating) : rating).startsWith('8') ? `${article}n ` : `${article} `,
  );
}
