/**
 * What may be said of an error of ours: its kind, and the places in our code. Its message may quote
 * what people wrote, so it is left out.
 */
export function describeInternalError(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  const places = error instanceof Error ? placesOf(error) : [];
  return [`internal error (${name}), please report it:`, ...places].join('\n');
}

/** The stack's lines that name a place. It begins with the message, which may look like one of them. */
function placesOf({ stack = '', message }: Error): string[] {
  const places = stack.slice(stack.indexOf(message) + message.length);
  return places.split('\n').filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line));
}
