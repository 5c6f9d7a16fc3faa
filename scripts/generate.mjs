// Makes types and validators from the schemas, so that a schema is the only place where a shape is
// written down, and nothing compiles a schema at run time (no `new Function`: it must work in a
// browser's worker and start quickly).

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _, Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

const schemaFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'schemas');
const generatedFolder = join(schemaFolder, 'generated');
const kinds = ['compass', 'plan', 'questions', 'notes'];
const banner =
  '// Made by scripts/generate.mjs from the schemas beside this folder. Do not edit.\n\n';

const schemas = new Map(
  kinds.map((kind) => [
    kind,
    JSON.parse(readFileSync(join(schemaFolder, `${kind}.schema.json`), 'utf8')),
  ]),
);

/**
 * A copy of a schema as the type generator needs it: references into one common set of definitions,
 * no `x-` keys, and a mapping with free keys without the well-known ones, so that it becomes a plain
 * index signature.
 */
function forTypes(node) {
  if (Array.isArray(node)) return node.map(forTypes);
  if (typeof node !== 'object' || node === null) return node;
  const copy = {};
  for (const [key, value] of Object.entries(node)) copy[key] = forTypes(value);
  if (typeof copy.$ref === 'string') copy.$ref = copy.$ref.replace(/^[^#]+#/, '#');
  if (typeof copy.patternProperties === 'object') {
    delete copy.patternProperties['^x-'];
    if (Object.keys(copy.patternProperties).length === 0) delete copy.patternProperties;
  }
  if (typeof copy.additionalProperties === 'object' && copy.additionalProperties !== null) {
    delete copy.properties;
  }
  delete copy.default;
  return copy;
}

/** All schemas in one, whose type `Content` holds the type of each kind. */
function combinedSchema() {
  const definitions = {};
  const add = (name, definition) => {
    if (name in definitions) throw new Error(`Two schemas define "${name}".`);
    definitions[name] = definition;
  };
  for (const [kind, schema] of schemas) {
    const { $schema: _schema, $id: _id, definitions: own, ...root } = forTypes(schema);
    for (const [name, definition] of Object.entries(own)) add(name, definition);
    add(`${kind}File`, root);
  }
  return {
    title: 'Content',
    description: 'The content of a file, by its kind.',
    type: 'object',
    required: kinds,
    properties: Object.fromEntries(
      kinds.map((kind) => [kind, { $ref: `#/definitions/${kind}File` }]),
    ),
    additionalProperties: false,
    definitions,
  };
}

async function types() {
  const text = await compile(combinedSchema(), 'Content', {
    bannerComment: '',
    format: true,
    style: { singleQuote: true, printWidth: 100 },
    unreachableDefinitions: false,
    enableConstEnums: false,
  });
  // The generator's note under each index signature tells a reader nothing.
  const tidy = text.replace(
    /\n *\*\n *\* This interface was referenced by [^/]*?(?=\n *\*\/)/g,
    '',
  );
  const kindType = kinds.map((kind) => `'${kind}'`).join(' | ');
  return `${banner}/** The kinds of file. */\nexport type Kind = ${kindType};\n\n${tidy.trimStart()}`;
}

/** How the generated code adds the errors of a part to those found so far. */
const concatenation =
  /vErrors = vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g;
// Concatenating copies all errors once for each item of a list: seconds for 20,000 wrong items.
const append = /* js */ `
function append(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}
`;

// The library's own formats would bring a dozen that no schema uses.
const dateFormat = /* js */ `
const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function date(text) {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [+match[1], +match[2], +match[3]];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day > 0 && day <= (month === 2 && leap ? 29 : (daysOfMonths[month - 1] ?? 0));
}
`;

/** Keywords that say something to people only; their texts would end up in the generated code. */
const annotations = new Set(['$schema', 'title', 'description', 'default', 'enumDescriptions']);
/** Keywords whose keys are names and no keywords. */
const mapsOfSchemas = new Set(['properties', 'patternProperties']);

/**
 * The schemas as the validator generator needs them: nothing but what validates, each definition a
 * schema of its own, and equal parts only once. The generated code is far smaller for it.
 */
function schemasForValidators() {
  const result = new Map();
  const shared = new Map();
  const strip = (node, holdsNames = false) => {
    if (Array.isArray(node)) return node.map((item) => strip(item));
    if (typeof node !== 'object' || node === null) return node;
    const copy = {};
    for (const [key, value] of Object.entries(node)) {
      if (!holdsNames && (annotations.has(key) || key === 'definitions')) continue;
      copy[key] = strip(value, !holdsNames && mapsOfSchemas.has(key));
    }
    if (holdsNames) return copy;
    if (typeof copy.$ref === 'string') copy.$ref = copy.$ref.replace(/^.*#\/definitions\//, '');
    // A lone allOf is how draft-07 gives a reference a description of its own.
    if (copy.allOf?.length === 1 && Object.keys(copy).length === 1) return copy.allOf[0];
    return copy;
  };
  const share = (node, isWhole = false) => {
    if (Array.isArray(node)) return node.map((item) => share(item));
    if (typeof node !== 'object' || node === null) return node;
    const copy = {};
    for (const [key, value] of Object.entries(node)) {
      copy[key] = mapsOfSchemas.has(key)
        ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, share(item)]))
        : share(value);
    }
    if (isWhole || !(copy.anyOf || copy.type === 'object')) return copy;
    const text = JSON.stringify(copy);
    const name = shared.get(text) ?? `shared${shared.size}`;
    shared.set(text, name);
    result.set(name, copy);
    return { $ref: name };
  };
  for (const schema of schemas.values()) {
    result.set(schema.$id, share(strip(schema), true));
    for (const [name, definition] of Object.entries(schema.definitions)) {
      result.set(name, share(strip(definition), true));
    }
  }
  return result;
}

async function validators() {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, formats: _`{ date }` },
    formats: { date: () => true },
  });
  for (const [name, schema] of schemasForValidators()) ajv.addSchema(schema, name);
  const code = standaloneCode(
    ajv,
    Object.fromEntries(kinds.map((kind) => [kind, schemas.get(kind).$id])),
  );
  const linear = code.replace(concatenation, 'vErrors = append(vErrors, $1.errors)');
  if (linear.includes('.concat(')) throw new Error('The generated code has changed: see `append`.');
  const result = await build({
    stdin: { contents: `${dateFormat}${append}${linear}`, resolveDir: schemaFolder, loader: 'js' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  return `${banner}${result.outputFiles[0].text}`;
}

const validatorTypes = `${banner}/** What is wrong in one place. */
export interface ValidationError {
  /** JSON pointer into the data. */
  readonly instancePath: string;
  /** JSON pointer into the schema, after the schema's name and \`#\` where it is another one. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Whether the data fits the schema; where it does not, \`errors\` says why until the next call. */
export interface Validate {
  (data: unknown): boolean;
  errors?: ValidationError[] | null;
}

${kinds.map((kind) => `export declare const ${kind}: Validate;`).join('\n')}
`;

/**
 * Writes only what has changed, so that watchers and builds are not woken for nothing, and at one
 * stroke, so that whoever reads at the same time never sees half a file.
 */
function write(name, text) {
  const path = join(generatedFolder, name);
  try {
    if (readFileSync(path, 'utf8') === text) return;
  } catch {
    // The file is not there yet.
  }
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, path);
}

mkdirSync(generatedFolder, { recursive: true });
const [typeText, validatorText] = await Promise.all([types(), validators()]);
write('format.d.ts', typeText);
write('validators.js', validatorText);
write('validators.d.ts', validatorTypes);
