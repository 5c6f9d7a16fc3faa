import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import * as formats from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compass, notes, plan, questions } from '../../schemas/generated/validators.js';
import { schemaStoreSchema } from '../../scripts/schemaStore.mjs';
import { kinds } from '../../server/document/document.ts';
import { examples } from './formatExamples.ts';

const validators = { compass, plan, questions, notes };
const text = readFileSync('schemas/coach.schema.json', 'utf8');
const schema = JSON.parse(text);

function newAjv(): Ajv {
  const ajv = new Ajv({ strict: true, keywords: ['enumDescriptions'] });
  ajv.addFormat('date', formats.fullFormats.date ?? true);
  return ajv;
}

describe('the one schema for other editors', () => {
  it('is current (else: npm run docs)', () => {
    expect(schema).toEqual(schemaStoreSchema());
  });

  it('is a draft-07 schema, strictly, that refers to nothing outside of itself', () => {
    const ajv = newAjv();
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
    const references = [...text.matchAll(/"\$ref": "([^"]*)"/g)].map(([, reference]) => reference);
    expect(references.length).toBeGreaterThan(100);
    expect(references.filter((each) => !each?.startsWith('#/definitions/'))).toEqual([]);
  });

  it('says of a file what the schema of its kind says', () => {
    const accepts = newAjv().compile(schema);
    for (const kind of kinds) {
      const data = parse(examples[kind]);
      expect(accepts(data)).toBe(true);
      // One change at a time, so that each of them alone decides.
      for (const key of Object.keys(data)) {
        for (const value of [null, 7, '2026-02-29', { else: 1 }, ['x']]) {
          const changed = { ...data, [key]: value };
          expect(accepts(changed), key).toBe(validators[kind](changed));
        }
      }
      expect(accepts({ ...data, unknown: 1 })).toBe(false);
    }
  });

  it('refuses a file without a kind, and of one that is not known', () => {
    const accepts = newAjv().compile(schema);
    expect(accepts({ person: { name: 'Ana' } })).toBe(false);
    expect(accepts({ kind: 'plam' })).toBe(false);
  });

  it('describes every property, and every value of a few', () => {
    const lacking: string[] = [];
    const visit = (node: unknown, pointer: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { enum: values, enumDescriptions, properties } = node as Record<string, object>;
      if (Array.isArray(values) && Object.keys(enumDescriptions ?? {}).length !== values.length) {
        lacking.push(pointer);
      }
      // Within a condition nothing is shown.
      for (const [name, property] of pointer.endsWith('/if')
        ? []
        : Object.entries(properties ?? {})) {
        if (!('description' in property)) lacking.push(`${pointer}/${name}`);
      }
      for (const [key, child] of Object.entries(node)) visit(child, `${pointer}/${key}`);
    };
    visit(schema, '');
    expect(lacking).toEqual([]);
  });
});
