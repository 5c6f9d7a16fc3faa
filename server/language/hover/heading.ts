import type { Asked } from './asked.ts';

/** What something is called, and what sort of thing it is. */
export function heading(name: string, sort: string, { markup }: Asked): string {
  return `${markup.strong(name)} · ${sort}`;
}
