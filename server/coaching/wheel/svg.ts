export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An SVG element as text; attributes without a value are left out, numbers are rounded to 1/100. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`,
    )
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/**
 * People's text for use in an element or an attribute. What XML does not allow at all, not even
 * escaped (control characters, halves of surrogate pairs), becomes U+FFFD.
 */
export function escapeXml(text: string | undefined): string {
  return (text ?? '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
    .replace(notInXml, '\uFFFD');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are to be found.
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

export function round(number: number): string {
  return String(Math.round(number * 100) / 100);
}
