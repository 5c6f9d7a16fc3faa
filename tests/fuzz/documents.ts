import * as fc from 'fast-check';
import { stringify } from 'yaml';
import type { Kind } from '../../schemas/generated/format.d.ts';
import { follow, type SchemaNode, schemaOf } from '../../server/document/schemaNode.ts';

/** How many of a hundred values, and of a hundred keys, are something else than the schema asks for. */
interface Wrongness {
  readonly percent: number;
}

const words = [
  'ana',
  'dana',
  'team',
  'planning',
  'one',
  'two',
  'empathy',
  '',
  ' ',
  'a\nb',
  '🦊',
  '~',
  '#',
  '- a',
];
const dates = ['2026-11-24', '2026-07-01', '2026-12-31', '2024-02-29', '0001-01-01', '9999-12-31'];
const durations = ['P3W', 'P1M', 'P999Y', 'P1D'];

/** JSON of any shape, with keys that mean something to the format, to YAML and to the language. */
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false, 0, 1, -0.5, 7.25, 1e21, ...words, ...dates, 'red', 'closed'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom(
        'id',
        'title',
        'date',
        'kind',
        'x-a',
        '__proto__',
        'constructor',
        '<<',
        '1',
        '',
      ),
      tie('value'),
      { maxKeys: 3 },
    ),
  ),
})).value;

/** The data of documents of a kind: mostly what its schema asks for, or just that where nothing is wrong. */
export function dataOf(kind: Kind, wrongness: Wrongness): fc.Arbitrary<object> {
  return valuesOf(schemaOf(kind), wrongness, 0).map((value) =>
    typeof value === 'object' && value !== null ? { ...value, kind } : { kind },
  );
}

/** Such documents as text. */
export function documentsOf(kind: Kind, wrongness: Wrongness): fc.Arbitrary<string> {
  return fc
    .tuple(dataOf(kind, wrongness), fc.boolean())
    .map(([data, isFlow]) =>
      isFlow ? JSON.stringify(data) : stringify(data, { aliasDuplicateObjects: false }),
    );
}

function valuesOf(schema: SchemaNode, wrongness: Wrongness, depth: number): fc.Arbitrary<unknown> {
  const node = follow(schema);
  const valid = validValuesOf(node, wrongness, depth);
  const { percent } = wrongness;
  if (percent === 0) return valid;
  return fc.oneof(
    { weight: 100 - percent, arbitrary: valid },
    { weight: percent, arbitrary: anything },
  );
}

function validValuesOf(
  node: SchemaNode,
  wrongness: Wrongness,
  depth: number,
): fc.Arbitrary<unknown> {
  if (node.anyOf) {
    return fc.oneof(...node.anyOf.map((branch) => valuesOf(branch, wrongness, depth)));
  }
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.format === 'date') return fc.constantFrom(...dates);
  if (node.pattern?.startsWith('^P')) return fc.constantFrom(...durations);
  switch (node.type) {
    case 'string':
      return fc.constantFrom(...words.filter((word) => fits(word, node)));
    case 'number':
    case 'integer':
      return fc.constantFrom(...[1, 2, 3, 5, 6, 10, 45].filter((number) => isWithin(number, node)));
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(valuesOf(node.items ?? {}, wrongness, depth + 1), {
        maxLength: depth > 4 ? 1 : 4,
      });
    case 'object':
      return mappingsOf(node, wrongness, depth);
    default:
      return anything;
  }
}

function fits(word: string, { pattern, minLength }: SchemaNode & { readonly minLength?: number }) {
  return word.length >= (minLength ?? 0) && (!pattern || new RegExp(pattern, 'u').test(word));
}

function isWithin(number: number, { minimum, exclusiveMinimum, maximum }: SchemaNode) {
  return number >= (minimum ?? 0) && number > (exclusiveMinimum ?? -1) && number <= (maximum ?? 45);
}

function mappingsOf(node: SchemaNode, wrongness: Wrongness, depth: number): fc.Arbitrary<object> {
  const properties = Object.fromEntries(
    Object.entries(node.properties ?? {}).map(([key, child]) => [
      key,
      valuesOf(child, wrongness, depth + 1),
    ]),
  );
  const isComplete = fc.integer({ min: 1, max: 100 }).map((number) => number > wrongness.percent);
  const known = isComplete.chain((complete) =>
    fc.record(properties, { requiredKeys: complete ? [...(node.required ?? [])] : [] }),
  );
  const free = node.additionalProperties;
  if (typeof free !== 'object') return known;
  const ids = fc.constantFrom('ana', 'team', 'planning', 'one', 'pm', '5');
  return fc
    .tuple(known, fc.dictionary(ids, valuesOf(free, wrongness, depth + 1), { maxKeys: 4 }))
    .map(([one, other]) => ({ ...other, ...one }));
}
