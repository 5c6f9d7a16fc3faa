import type { Kind } from '../../schemas/generated/format.d.ts';
import type { Path } from './place.ts';
import { alternatives, follow, schemaAt } from './schemaNode.ts';

/** A value out of a few, with the schema's words for it. */
export interface DescribedValue {
  readonly value: string | number;
  readonly description: string | undefined;
}

/**
 * The schema's description of the key at a path, or of a list's item: the reference's own where it has
 * one, else that of what it refers to; undefined where the schema knows no such key.
 */
export function descriptionAt(kind: Kind, path: Path): string | undefined {
  const node = schemaAt(kind, path);
  return node && (node.description ?? follow(node).description);
}

/** The values that the schema lists for a path, each with its description; none where any will do. */
export function valuesAt(kind: Kind, path: Path): DescribedValue[] {
  const node = schemaAt(kind, path);
  if (!node) return [];
  return alternatives(node).flatMap((alternative) =>
    (alternative.enum ?? []).map((value, index) => ({
      value,
      description: alternative.enumDescriptions?.[index],
    })),
  );
}
