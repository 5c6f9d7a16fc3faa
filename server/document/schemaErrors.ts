import type { Kind } from '../../schemas/generated/format.d.ts';
import type { ValidationError } from '../../schemas/generated/validators.js';
import { english, type Said, say, type Text } from '../coaching/say.ts';
import {
  alternatives,
  definitionName,
  follow,
  mappingOf,
  type SchemaNode,
  schemaAt,
} from './schemaNode.ts';

/** One thing that is wrong with a document's data, as a person would count it. */
export interface SchemaProblem {
  readonly code:
    | 'missing-field'
    | 'unknown-field'
    | 'schema'
    | 'invalid-date'
    | 'unsupported-version';
  /** Where the wrong value is; for a missing or an unknown key the mapping that it is about. */
  readonly path: readonly (string | number)[];
  /** The missing or the unknown key. */
  readonly key?: string;
  /** What can stand there, in words that fit after "must be"; for wrong values. */
  readonly expected?: Text;
  /** The keys known in that mapping, or the words that can stand there, for a "did you mean". */
  readonly allowed?: readonly string[];
}

/** Definitions whose type says less than people need to know. */
const wordsOfDefinitions: Readonly<Record<string, Said>> = {
  date: say`a date written YYYY-MM-DD`,
  rating: say`a whole or half number`,
  duration: say`a duration such as P3W (three weeks)`,
};

/** Lists of words longer than this are cut: nobody reads fifty words in a message. */
const mostWords = 12;

/**
 * Turns the errors of a validator into problems, one cause one problem, in linear time. A validator
 * reports every alternative that did not fit (a rating may be a number, a word or a mapping); what is
 * kept is the error of the alternative that was meant, or one problem that names them all.
 *
 * @param errors all errors of one validation.
 * @param data what was validated, with the `kind` that decided on the validator.
 */
export function reduce(errors: readonly ValidationError[], data: unknown): SchemaProblem[] {
  const kind = kindOf(data);
  const places = new Map<string, Place>();
  const wrongValues = new Set<string>();
  const problems: SchemaProblem[] = [];
  for (const { instancePath, keyword, params } of errors) {
    let place = places.get(instancePath);
    if (!place) {
      place = placeAt(instancePath, kind, data);
      places.set(instancePath, place);
    }
    if (keyword === 'required') {
      problems.push({
        code: 'missing-field',
        path: place.path,
        key: String(params.missingProperty),
      });
    } else if (keyword === 'additionalProperties') {
      problems.push({
        code: 'unknown-field',
        path: place.path,
        key: String(params.additionalProperty),
        allowed: place.knownKeys,
      });
    } else if (!place.isMeantAsMapping && !wrongValues.has(instancePath)) {
      wrongValues.add(instancePath);
      problems.push(wrongValue(place));
    }
  }
  return problems;
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly node: SchemaNode | undefined;
  readonly knownKeys: readonly string[];
  /** The value is a mapping where one may stand: that it is no number or word is not what is wrong. */
  readonly isMeantAsMapping: boolean;
}

function placeAt(pointer: string, kind: Kind | undefined, data: unknown): Place {
  const path: (string | number)[] = [];
  let value = data;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const segment = Array.isArray(value) ? Number(key) : key;
    path.push(segment);
    value = isMapping(value) || Array.isArray(value) ? Reflect.get(value, segment) : undefined;
  }
  const node = kind && schemaAt(kind, path);
  const mapping = node && mappingOf(node);
  return {
    path,
    value,
    node,
    knownKeys: Object.keys(mapping?.properties ?? {}),
    isMeantAsMapping: mapping !== undefined && isMapping(value),
  };
}

function wrongValue({ path, value, node }: Place): SchemaProblem {
  if (path.length === 1 && path[0] === 'version') return { code: 'unsupported-version', path };
  if (!node) return { code: 'schema', path };
  const expected = wordsFor(node, value);
  if (definitionName(node) === 'date') return { code: 'invalid-date', path, expected };
  const allowed = alternatives(node).flatMap((alternative) => alternative.enum?.map(String) ?? []);
  return { code: 'schema', path, expected, ...(allowed.length > 0 ? { allowed } : {}) };
}

/** What may stand at a node, said to someone who wrote `value` there. */
function wordsFor(node: SchemaNode, value: unknown): Text {
  const words = wordsOfDefinitions[definitionName(node) ?? ''];
  if (words !== undefined) return words;
  const target = follow(node);
  if (target.anyOf) return either(target.anyOf.map((branch) => wordsFor(branch, value)));
  if (target.enum) return oneOf(target.enum);
  switch (target.type) {
    case 'number':
      return say`a number${limits(target)}`;
    case 'integer':
      return say`a whole number${limits(target)}`;
    case 'boolean':
      return say`true or false`;
    case 'array':
      return say`a list (a \`-\` and a space before each item)`;
    case 'object':
      return groupOfKeys(target);
    default:
      // `id: 2026` and `title: true` look like text to whoever wrote them.
      return typeof value === 'number' || typeof value === 'boolean'
        ? say`a text in quotes (\`"${String(value)}"\`)`
        : say`a text`;
  }
}

/** A mapping, said to people who know no YAML: with its required keys, or the first one that it may have. */
function groupOfKeys({ required, properties }: SchemaNode): Said {
  const keys = required ?? Object.keys(properties ?? {}).slice(0, 1);
  if (keys.length === 0) return say`a group of keys with a value each`;
  return say`a group of keys such as \`{ ${keys.map((key) => `${key}: …`).join(', ')} }\``;
}

function limits({ minimum, exclusiveMinimum, maximum }: SchemaNode): Text {
  if (minimum !== undefined && maximum !== undefined)
    return say` between ${minimum} and ${maximum}`;
  if (minimum !== undefined) return say` of at least ${minimum}`;
  if (maximum !== undefined) return say` of at most ${maximum}`;
  return exclusiveMinimum === undefined ? '' : say` greater than ${exclusiveMinimum}`;
}

function oneOf(values: readonly (string | number)[]): Text {
  if (values.length === 1) return String(values[0]);
  if (values.length <= mostWords) return say`one of ${values.join(', ')}`;
  const shown = values.slice(0, mostWords / 2);
  return say`one of ${shown.join(', ')} and ${values.length - shown.length} more`;
}

/** `one`, `one or two`, `one, two, or three`; a comma each where one of them has commas of its own. */
function either(parts: readonly Text[]): Text {
  const [first = '', ...others] = parts;
  const last = others.pop();
  if (last === undefined) return first;
  // The commas within `{ }` separate nothing here.
  const hasCommas = parts.some((part) =>
    english(part)
      .replace(/`[^`]*`/g, '')
      .includes(','),
  );
  if (hasCommas) return [...others, last].reduce((all, part) => say`${all}, or ${part}`, first);
  const before = others.reduce((all, part) => say`${all}, ${part}`, first);
  return parts.length > 2 ? say`${before}, or ${last}` : say`${before} or ${last}`;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const kinds: readonly Kind[] = ['compass', 'plan', 'questions', 'notes'];

function kindOf(data: unknown): Kind | undefined {
  return isMapping(data) ? kinds.find((kind) => kind === data.kind) : undefined;
}
