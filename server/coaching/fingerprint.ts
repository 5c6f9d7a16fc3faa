/**
 * A short stand-in for a text, by which it is compared and found again: 16 hexadecimal digits, the same
 * ones in every process and on every machine. Among ten thousand texts two share one by chance once in
 * a hundred thousand million times. It is no secret: who guesses the text can make sure of it.
 *
 * Two runs of MurmurHash3's mixing over the UTF-16 code units (Bryc's cyrb53, with all 64 bits kept).
 */
export function fingerprint(text: string): string {
  let one = 0xdeadbeef ^ text.length;
  let other = 0x41c6ce57 ^ text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return digits(one) + digits(other);
}

function digits(number: number): string {
  return (number >>> 0).toString(16).padStart(8, '0');
}
