/** Thrown where a text is not plain YAML. One for all: nobody looks at where it was thrown. */
const notPlain = new Error('not plain YAML');

/** Ends the reading of a text that is not plain: the library reads it. */
export function leaveToLibrary(): never {
  throw notPlain;
}

export function isNotPlain(error: unknown): boolean {
  return error === notPlain;
}
