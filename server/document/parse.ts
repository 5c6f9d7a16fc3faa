import { Composer, type Document, Lexer, Parser, YAMLParseError } from 'yaml';

/** Deeper than any text that `buildTree` still reads; each level costs memory and a call. */
const MOST_NESTED = 250;

/** More errors than this are not looked for: a text may have one at each letter. */
const MOST_ERRORS = 1000;

export interface ParsedText {
  /** The first document of the text. */
  readonly document: Document.Parsed;
  /** The offset at which parsing ended early, since the text is nested beyond what is read. */
  readonly tooDeepAt: number | undefined;
}

/**
 * Parses a text as the library's `parseDocument` does, but in time and memory that its length bounds.
 * Nothing is thrown; what is wrong stands in the document's errors.
 */
export function parseText(source: string): ParsedText {
  return withoutStackTraces(() => {
    const tokens = new Tokens(source);
    const composer = new Composer({
      // YAML 1.2's core schema alone (format.md), whatever directives and tags a file has: the values
      // are text, numbers, true and false, and null.
      schema: 'core',
      resolveKnownTags: false,
      // The library compares each key with each other one; `buildTree` does it with a map.
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'error',
    });
    const documents = composer.compose(tokens, true, source.length);
    const document = documents.next().value as Document.Parsed;
    const second = documents.next().value as Document.Parsed | undefined;
    if (second) {
      const [start, end] = second.range;
      document.errors.push(new YAMLParseError([start, end], 'MULTIPLE_DOCS', ''));
    }
    return { document, tooDeepAt: tokens.tooDeepAt };
  });
}

/** What the library's parser makes of a text, up to where it is too deep or too wrong to go on. */
class Tokens {
  readonly #source: string;
  tooDeepAt: number | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  *[Symbol.iterator]() {
    const parser = new Parser();
    let errors = 0;
    for (const lexeme of new Lexer().lex(this.#source)) {
      for (const token of parser.next(lexeme)) {
        if (token.type === 'error') errors++;
        yield token;
      }
      if (errors > MOST_ERRORS) break;
      if (parser.stack.length > MOST_NESTED) {
        this.tooDeepAt = parser.offset - lexeme.length;
        break;
      }
    }
    yield* parser.end();
  }
}

/** The trace costs many times the error, and hardly any error here is looked at. */
function withoutStackTraces<Result>(work: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
