export const LINE_FEED = 0x0a;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const DOUBLE_QUOTE = 0x22;
export const HASH = 0x23;
export const SINGLE_QUOTE = 0x27;
export const COMMA = 0x2c;
export const DASH = 0x2d;
export const DOT = 0x2e;
export const COLON = 0x3a;
export const GREATER = 0x3e;
export const OPENING_BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSING_BRACKET = 0x5d;
export const OPENING_BRACE = 0x7b;
export const BAR = 0x7c;
export const CLOSING_BRACE = 0x7d;

/** The end of a line, or (not a number) of the text. */
export function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN || Number.isNaN(code);
}

/** What must follow a `-` or `:` that means something. */
export function isBlank(code: number): boolean {
  return code === SPACE || isLineEnd(code);
}

/** What ends a plain scalar within `{ }` and `[ ]`. */
export function isFlowIndicator(code: number): boolean {
  return (
    code === COMMA ||
    code === CLOSING_BRACE ||
    code === CLOSING_BRACKET ||
    code === OPENING_BRACE ||
    code === OPENING_BRACKET
  );
}

const INDICATORS = new Set([...'?:,[]{}#&*!|>\'"%@`'].map((each) => each.charCodeAt(0)));

/** Whether a plain scalar begins with a character, whatever surrounds it. */
export function beginsPlain(code: number, next: number): boolean {
  if (code === DASH) return !isBlank(next) && !isFlowIndicator(next);
  return !isBlank(code) && !INDICATORS.has(code);
}
