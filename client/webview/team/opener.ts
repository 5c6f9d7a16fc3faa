import { html } from '../dom.ts';

/** A button that opens the line which its words come from. */
export function opener(uri: string, key: string, ...words: readonly string[]): HTMLElement {
  const attributes = { 'data-uri': uri, 'data-open': key, 'data-key': `${key} ${uri}` };
  return html('button', { type: 'button', class: 'open', ...attributes }, ...words);
}
