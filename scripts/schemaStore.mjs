// One schema for every *.coach.yaml file, for editors that know one schema a file name only: the general
// YAML extensions, by way of SchemaStore. `npm run docs` writes it to schemas/coach.schema.json.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './steps.mjs';

const kinds = ['compass', 'plan', 'questions', 'notes'];

/** The schemas of all kinds as one that refers to nothing outside of itself, and that `kind` decides. */
export function schemaStoreSchema() {
  const definitions = {};
  const define = (name, definition) => {
    if (name in definitions) throw new Error(`Two schemas define "${name}".`);
    definitions[name] = definition;
  };
  const described = [];
  for (const kind of kinds) {
    const file = path.join(root, `schemas/${kind}.schema.json`);
    const {
      $schema: _schema,
      $id: _id,
      definitions: own,
      ...whole
    } = JSON.parse(readFileSync(file, 'utf8'), (key, value) =>
      key === '$ref' ? value.replace(/^[^#]+/, '') : value,
    );
    described.push(whole.description);
    define(`${kind}File`, whole);
    for (const [name, definition] of Object.entries(own)) define(name, definition);
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://json.schemastore.org/coach.json',
    title: 'Product Coach',
    description:
      'A file of Product Coach: a compass, a plan, questions or private notes, as kind says.',
    type: 'object',
    required: ['kind'],
    properties: {
      kind: {
        description: 'What this file is. It decides which keys there are.',
        enum: kinds,
        enumDescriptions: described,
      },
    },
    allOf: kinds.map((kind) => ({
      if: { type: 'object', required: ['kind'], properties: { kind: { const: kind } } },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
      then: { $ref: `#/definitions/${kind}File` },
    })),
    definitions,
  };
}
