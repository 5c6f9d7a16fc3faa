/**
 * Whole numbers from 0 on as a text of ASCII that stands in JSON as it is: five bits a character, and a
 * sixth that says whether there are more to come. Most numbers take one.
 */
export function smallNumbers(numbers: readonly number[]): string {
  const units: number[] = [];
  for (let number of numbers) {
    for (; number > 31; number >>>= 5) units.push(unitOf((number & 31) | 32));
    units.push(unitOf(number));
  }
  // As many arguments at once as any engine takes.
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += 4096) {
    parts.push(String.fromCharCode(...units.slice(at, at + 4096)));
  }
  return parts.join('');
}

/** Reads such a text from its beginning. */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** The next number; 0 where the text has ended. */
  next(): number {
    let number = 0;
    for (let shift = 0; this.#at < this.#text.length; shift += 5) {
      const bits = bitsOf(this.#text.charCodeAt(this.#at++));
      number |= (bits & 31) << shift;
      if (bits < 32) break;
    }
    return number;
  }
}

/** From `#` on, but for the backslash, which JSON would escape. */
function unitOf(bits: number): number {
  const unit = bits + 35;
  return unit < 92 ? unit : unit + 1;
}

function bitsOf(unit: number): number {
  return unit < 92 ? unit - 35 : unit - 36;
}

/** A number of either sign as one from 0 on. */
export function unsigned(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

export function signed(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}
