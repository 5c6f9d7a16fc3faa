import compass from '../../schemas/compass.schema.json' with { type: 'json' };
import type { Kind } from '../../schemas/generated/format.d.ts';
import notes from '../../schemas/notes.schema.json' with { type: 'json' };
import plan from '../../schemas/plan.schema.json' with { type: 'json' };
import questions from '../../schemas/questions.schema.json' with { type: 'json' };

/** The part of JSON Schema draft-07 that our schemas use. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: string | number | boolean;
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly enum?: readonly (string | number)[];
  /** As many as `enum` has values, in the same order. */
  readonly enumDescriptions?: readonly string[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
  /** Only ever one: how draft-07 gives a reference a description of its own. */
  readonly allOf?: readonly SchemaNode[];
  /** Alternatives of different types; at most one of them is a mapping. */
  readonly anyOf?: readonly SchemaNode[];
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

const schemas = { compass, plan, questions, notes } as unknown as Readonly<
  Record<Kind, SchemaNode>
>;

// No two schemas define the same name (scripts/generate.mjs refuses it), so that a reference can be
// followed by its name alone, whichever file it stands in.
const definitions = new Map(
  Object.values(schemas).flatMap((schema) => Object.entries(schema.definitions ?? {})),
);

/** The whole schema of a kind. */
export function schemaOf(kind: Kind): SchemaNode {
  return schemas[kind];
}

/** The name under which `definitions` holds what the node refers to, undefined for any other node. */
export function definitionName(node: SchemaNode): string | undefined {
  const reference = (node.allOf?.[0] ?? node).$ref;
  return reference?.slice(reference.lastIndexOf('/') + 1);
}

/**
 * The node that a node refers to, or the node itself. A description and a default beside the
 * reference are the reference's own: take them from the node that was given.
 */
export function follow(node: SchemaNode): SchemaNode {
  const name = definitionName(node);
  if (name === undefined) return node;
  const target = definitions.get(name);
  if (!target) throw new Error(`No schema defines "${name}".`);
  return follow(target);
}

/** The alternatives of a node, each followed; a node without alternatives is its only one. */
export function alternatives(node: SchemaNode): SchemaNode[] {
  const target = follow(node);
  return target.anyOf ? target.anyOf.flatMap(alternatives) : [target];
}

/** The node, or that of its alternatives, that describes a mapping. */
export function mappingOf(node: SchemaNode): SchemaNode | undefined {
  return alternatives(node).find((alternative) => alternative.type === 'object');
}

/**
 * The node for the value of a key of a mapping, or for an item of a list, as it stands in the schema
 * (not followed, so that its own description is there).
 *
 * @returns undefined where the schema knows no such key, and for keys that begin with `x-`.
 */
export function childOf(node: SchemaNode, segment: string | number): SchemaNode | undefined {
  if (typeof segment === 'number') {
    return alternatives(node).find((alternative) => alternative.type === 'array')?.items;
  }
  const mapping = mappingOf(node);
  if (!mapping || segment.startsWith('x-')) return undefined;
  if (mapping.properties && Object.hasOwn(mapping.properties, segment)) {
    return mapping.properties[segment];
  }
  for (const [pattern, value] of Object.entries(mapping.patternProperties ?? {})) {
    if (new RegExp(pattern, 'u').test(segment)) return value;
  }
  return typeof mapping.additionalProperties === 'object'
    ? mapping.additionalProperties
    : undefined;
}

/** The node that describes the value at a path in a file of a kind, as `childOf` gives it. */
export function schemaAt(kind: Kind, path: readonly (string | number)[]): SchemaNode | undefined {
  let node: SchemaNode | undefined = schemaOf(kind);
  for (const segment of path) {
    if (!node) return undefined;
    node = childOf(node, segment);
  }
  return node;
}
