/** UTF-8, or UTF-16 where a byte order mark says so. Bytes that are no text become U+FFFD. */
export function decode(bytes: Uint8Array): string {
  // The mark stays in the text: offsets must be those of the file.
  return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
}

/** A text as bytes, in the encoding of others. */
export function encode(text: string, like: Uint8Array): Uint8Array {
  const encoding = encodingOf(like);
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? bytes : bytes.swap16();
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
