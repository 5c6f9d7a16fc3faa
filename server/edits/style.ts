import type { CoachDocument } from '../document/document.ts';
import { columnOf } from '../document/lines.ts';
import type { Mapping, Tree } from '../document/tree.ts';
import { quotingOf } from './scalar.ts';
import type { Style } from './sketch.ts';
import { mappingColumn } from './text.ts';

const DEFAULT_STEP = 2;

/** How a document indents, and how it quotes where all is quoted (as in JSON). */
export function styleOf({ tree, text }: CoachDocument): Style {
  const source = text.getText();
  const steps = new Tally();
  const lists = new Tally();
  const visit = (node: Tree): void => {
    if (node.aliased || (node.type !== 'scalar' && node.flow)) return;
    if (node.type === 'sequence') node.items.forEach(visit);
    if (node.type !== 'mapping') return;
    const column = mappingColumn(source, node);
    for (const { value } of node.entries.values()) {
      if (value.aliased || value.type === 'scalar' || value.flow) continue;
      if (value.type === 'mapping') steps.add(mappingColumn(source, value) - column);
      else lists.add(columnOf(source, value.span[0]) - column);
      visit(value);
    }
  };
  if (tree) visit(tree);
  const listIndent = lists.most();
  const step = steps.most() ?? (listIndent || DEFAULT_STEP);
  return {
    step,
    listIndent: listIndent ?? step,
    quoting: tree ? keyQuoting(source, tree) : 'plain',
  };
}

/** Keys are quoted in JSON, which YAML contains; hardly anyone quotes them elsewhere. */
function keyQuoting(source: string, tree: Tree): Style['quoting'] {
  if (tree.type !== 'mapping' || !tree.flow) return 'plain';
  for (const { key } of tree.entries.values()) return quotingOf(source.slice(...key));
  return 'plain';
}

/** Whether the blocks at the top of a document are set apart by blank lines. */
export function separatesBlocks(source: string, tree: Mapping): boolean {
  let apart = 0;
  let together = 0;
  let isFirst = true;
  for (const { key, value } of tree.entries.values()) {
    const isBlock = source.slice(key[0], value.span[1]).trimEnd().includes('\n');
    if (isBlock && !isFirst) {
      if (/\n[ \t]*\r?\n(?:[ \t]*#[^\n]*\n)*$/.test(source.slice(0, key[0]))) apart++;
      else together++;
    }
    isFirst = false;
  }
  return apart > together;
}

/** Finds what is most common; of equally common ones the first met. */
class Tally {
  readonly #counts = new Map<number, number>();

  add(columns: number): void {
    // A list may stand at its key's own column; anything else further left is no indentation.
    if (columns >= 0) this.#counts.set(columns, (this.#counts.get(columns) ?? 0) + 1);
  }

  most(): number | undefined {
    let best: number | undefined;
    for (const [columns, count] of this.#counts) {
      if (best === undefined || count > (this.#counts.get(best) ?? 0)) best = columns;
    }
    return best;
  }
}
