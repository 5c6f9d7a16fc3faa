import { dateInWords, datePartsOf } from '../../server/coaching/datesInWords.ts';

type Attributes = Readonly<Record<string, string | undefined>>;
type Child = Node | string | undefined;

/** An HTML element; strings become text, never markup. Attributes and children without a value are left out. */
export function html<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/**
 * Makes an element's children equal to others, and leaves alone what is so already: it need not be laid
 * out again, and keeps where it was scrolled to.
 */
export function update(parent: Node, next: readonly Node[]): void {
  const children = [...parent.childNodes];
  for (const [index, node] of next.entries()) {
    const child = children[index];
    if (!child) parent.appendChild(node);
    else if (child.isEqualNode(node)) continue;
    else if (child.cloneNode().isEqualNode(node.cloneNode())) update(child, [...node.childNodes]);
    else child.replaceWith(node);
  }
  for (const child of children.slice(next.length)) child.remove();
}

/** An SVG element from its text, read as XML: unlike HTML, XML runs nothing and guesses nothing. */
export function svgFrom(text: string): Element {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  return document.importNode(parsed.documentElement, true);
}

/** A day of a coach file, YYYY-MM-DD, in the editor's language, as lenses and hovers write it. */
export function dayWords(date: string): string {
  return dateInWords(datePartsOf(date), document.documentElement.lang || 'en');
}

/** A sentence of ours, in which backticks set off keys and ids. */
export function withCode(text: string): (string | HTMLElement)[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? html('code', {}, part) : part));
}
