import { alternatives, childOf, type SchemaNode } from '../../document/schemaNode.ts';
import type { Tree } from '../../document/tree.ts';

/** Whether a value may stand where the schema has a node: a key that changes its name keeps its value. */
export function fits(value: Tree, node: SchemaNode): boolean {
  return alternatives(node).some((alternative) => fitsOne(value, alternative));
}

function fitsOne(value: Tree, node: SchemaNode): boolean {
  if (value.type === 'sequence') {
    const { items } = node;
    return (
      node.type === 'array' && items !== undefined && value.items.every((item) => fits(item, items))
    );
  }
  if (value.type === 'mapping') {
    if (node.type !== 'object') return false;
    if (node.required?.some((key) => !value.entries.has(key))) return false;
    return [...value.entries].every(([key, entry]) => {
      const child = childOf(node, key);
      return key.startsWith('x-') || (child !== undefined && fits(entry.value, child));
    });
  }
  return fitsScalar(value.value, node);
}

function fitsScalar(value: unknown, node: SchemaNode): boolean {
  if (node.enum) return node.enum.some((each) => each === value);
  if (value === null || node.type !== typeof value) return false;
  if (typeof value !== 'string') return true;
  if (node.format === 'date') return isCalendarDate(value);
  return node.pattern === undefined || new RegExp(node.pattern, 'u').test(value);
}

/** Whether a text is a real calendar date, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return (
    day !== '' && date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1
  );
}
