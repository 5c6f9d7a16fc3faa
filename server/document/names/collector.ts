import type { Path } from '../place.ts';
import type { Entry, Tree } from '../tree.ts';
import type { Name, WrittenName } from './name.ts';

type Meant = Pick<Name, 'sort' | 'role'> &
  Partial<Pick<WrittenName, 'id' | 'spelling' | 'title' | 'titleSpan' | 'as' | 'text'>>;

/** A node of a document with the path that leads to it. */
export interface Spot {
  readonly node: Tree | undefined;
  readonly path: Path;
}

/** Gathers the names of a document from its tree, whatever else in it is broken. */
export class Collector {
  readonly names: WrittenName[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Takes the text at a spot for a name; nothing where no text stands there. */
  value({ node, path }: Spot, meant: Meant): void {
    const id = textOf(node);
    if (node === undefined || id === undefined) return;
    const { span, aliased } = node;
    this.names.push({ id, spelling: 'id', ...meant, path, part: 'value', span, aliased });
  }

  /** Takes each item of a list for a name. */
  values(list: Spot, meant: Meant): void {
    for (const item of itemsOf(list)) this.value(item, meant);
  }

  /** Takes the keys of a mapping for names. @returns what stands behind each of them */
  keys({ node, path }: Spot, meant: Meant): Spot[] {
    if (node?.type !== 'mapping') return [];
    const spots: Spot[] = [];
    for (const [id, { key, value }] of node.entries) {
      // Keys that begin with x- are their author's own (format.md).
      if (id === '' || id.startsWith('x-')) continue;
      const at = [...path, id];
      const aliased = node.aliased || !this.#isWritten({ key, value });
      this.names.push({ id, spelling: 'id', ...meant, path: at, part: 'key', span: key, aliased });
      spots.push({ node: value, path: at });
    }
    return spots;
  }

  /** What a merge key brings in stands at the alias or the mapping that is merged. */
  #isWritten({ key }: Entry): boolean {
    return !/[*{[]/.test(this.#source.charAt(key[0]));
  }
}

/** What stands behind a key. */
export function within({ node, path }: Spot, key: string): Spot {
  const value = node?.type === 'mapping' ? node.entries.get(key)?.value : undefined;
  return { node: value, path: [...path, key] };
}

export function itemsOf({ node, path }: Spot): Spot[] {
  if (node?.type !== 'sequence') return [];
  return node.items.map((item, index) => ({ node: item, path: [...path, index] }));
}

/** The text of a scalar; undefined for other values, and for a text without a letter. */
export function textOf(node: Tree | undefined): string | undefined {
  if (node?.type !== 'scalar' || typeof node.value !== 'string') return undefined;
  return node.value.trim() === '' ? undefined : node.value;
}
