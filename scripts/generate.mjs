// Makes types and validators from the schemas, so that a schema is the only place where a shape is
// written down, and nothing compiles a schema at run time (no `new Function`: it must work in a
// browser's worker and start quickly).

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

// The library's own formats would bring a dozen that no schema uses.
const dateFormat = /* js */ `
const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDate(text) {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [+match[1], +match[2], +match[3]];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day > 0 && day <= (month === 2 && leap ? 29 : (days[month - 1] ?? 0));
}
export const date = isDate;
`;

/** A copy of a schema with nothing but what validates; texts would end up in the generated code. */
function forValidators(node, isNameMap = false) {
  if (Array.isArray(node)) return node.map((item) => forValidators(item));
  if (typeof node !== 'object' || node === null) return node;
  const copy = {};
  for (const [key, value] of Object.entries(node)) {
    if (!isNameMap && annotations.has(key)) continue;
    const holdsNames = !isNameMap && mapsOfSchemas.has(key);
    copy[key] = forValidators(value, holdsNames);
  }
  return copy;
}

const annotations = new Set(['title', 'description', 'default', 'enumDescriptions']);
const mapsOfSchemas = new Set(['properties', 'patternProperties', 'definitions']);

async function validators() {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictTypes: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`require("coach:formats")` },
    formats: { date: () => true },
  });
  for (const schema of schemas.values()) ajv.addSchema(forValidators(schema));
  const code = standaloneCode(
    ajv,
    Object.fromEntries(kinds.map((kind) => [kind, schemas.get(kind).$id])),
  );
  const result = await build({
    stdin: { contents: code, resolveDir: schemaFolder, loader: 'js' },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [
      {
        name: 'formats',
        setup(plugin) {
          plugin.onResolve({ filter: /^coach:formats$/ }, ({ path }) => ({
            path,
            namespace: 'formats',
          }));
          plugin.onLoad({ filter: /.*/, namespace: 'formats' }, () => ({ contents: dateFormat }));
        },
      },
    ],
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

/** Writes only what has changed, so that watchers and builds are not woken for nothing. */
function write(name, text) {
  const path = join(generatedFolder, name);
  try {
    if (readFileSync(path, 'utf8') === text) return;
  } catch {
    // The file is not there yet.
  }
  writeFileSync(path, text);
}

mkdirSync(generatedFolder, { recursive: true });
const [typeText, validatorText] = await Promise.all([types(), validators()]);
write('format.d.ts', typeText);
write('validators.js', validatorText);
write('validators.d.ts', validatorTypes);
