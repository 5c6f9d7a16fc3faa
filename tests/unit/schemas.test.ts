import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import * as formats from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Kind } from '../../schemas/generated/format.d.ts';
import { compass, notes, plan, questions } from '../../schemas/generated/validators.js';
import { follow, type SchemaNode, schemaOf } from '../../server/document/schemaNode.ts';
import { examples } from './formatExamples.ts';

const validators = { compass, plan, questions, notes };
const kinds: Kind[] = ['compass', 'plan', 'questions', 'notes'];

/** Every node of a schema, each with its pointer, down through every keyword that holds schemas. */
function* nodesOf(node: SchemaNode, pointer: string): Generator<[string, SchemaNode]> {
  yield [pointer, node];
  for (const keyword of ['properties', 'patternProperties', 'definitions'] as const) {
    for (const [name, child] of Object.entries(node[keyword] ?? {})) {
      yield* nodesOf(child, `${pointer}/${keyword}/${name}`);
    }
  }
  for (const keyword of ['allOf', 'anyOf'] as const) {
    for (const [index, child] of (node[keyword] ?? []).entries()) {
      yield* nodesOf(child, `${pointer}/${keyword}/${index}`);
    }
  }
  if (node.items) yield* nodesOf(node.items, `${pointer}/items`);
  if (typeof node.additionalProperties === 'object') {
    yield* nodesOf(node.additionalProperties, `${pointer}/additionalProperties`);
  }
}

const everyNode = kinds.flatMap((kind) => [...nodesOf(schemaOf(kind), `${kind}#`)]);

describe('schemas', () => {
  it('are draft-07 and have an id by which a neighbour can refer to them', () => {
    for (const kind of kinds) {
      const text = readFileSync(`schemas/${kind}.schema.json`, 'utf8');
      expect(JSON.parse(text)).toMatchObject({
        $schema: 'http://json-schema.org/draft-07/schema#',
        $id: `${kind}.schema.json`,
      });
    }
  });

  it('describe every property, definition and entry', () => {
    const lacking = everyNode.filter(([pointer, node]) => {
      const holder = pointer.split('/').at(-2) ?? '';
      const needsOne =
        ['properties', 'patternProperties', 'definitions'].includes(holder) ||
        /\/(?:items|additionalProperties)$/.test(pointer);
      const own = /\/properties\/[^/]+$/.test(pointer) ? node : follow(node);
      return needsOne && !(own.description && /^.{8,}[.?]$/.test(own.description));
    });
    expect(lacking.map(([pointer]) => pointer)).toEqual([]);
    expect(everyNode.length).toBeGreaterThan(300);
  });

  it('describe every value of every enum', () => {
    const enums = everyNode.filter(([, node]) => node.enum);
    const wrong = enums.filter(
      ([, node]) =>
        node.enumDescriptions?.length !== node.enum?.length ||
        !node.enumDescriptions?.every((description) => description.length > 4) ||
        new Set(node.enum).size !== node.enum?.length,
    );
    expect(wrong.map(([pointer]) => pointer)).toEqual([]);
    expect(enums.length).toBeGreaterThan(20);
  });

  it('allow x- keys, and no other unknown ones, in every mapping', () => {
    const mappings = everyNode.filter(([, node]) => node.type === 'object');
    const wrong = mappings.filter(
      ([, node]) => !node.patternProperties?.['^x-'] || node.additionalProperties === undefined,
    );
    expect(wrong.map(([pointer]) => pointer)).toEqual([]);
    expect(mappings.length).toBeGreaterThan(40);
  });

  it('give every default a type that fits and say it in the description', () => {
    const wrong = everyNode.filter(
      ([pointer, node]) =>
        node.default !== undefined &&
        !pointer.endsWith('/version') &&
        !node.description?.includes(`Default ${node.default}`),
    );
    expect(wrong.map(([pointer]) => pointer)).toEqual([]);
  });

  it('refer to dates by one definition only', () => {
    const formats = everyNode.filter(([, node]) => node.format).map(([pointer]) => pointer);
    expect(formats).toEqual(['plan#/definitions/date']);
  });

  it('know the same codes as tunable and as a reason to ask a question', () => {
    const tunable = schemaOf('compass').definitions?.rules?.properties ?? {};
    const reasons = schemaOf('questions').definitions?.findingCode?.enum;
    expect(reasons).toEqual(Object.keys(tunable));
  });
});

/** The least that someone may begin with. */
const smallest: Record<Kind, string> = {
  compass: 'kind: compass\nbuckets: {}',
  plan: 'kind: plan\nperson: { name: Ana }\ncadence: { session: P3W }',
  questions: 'kind: questions',
  notes: 'kind: notes',
};

describe('validators', () => {
  it.each(kinds)('accept the example of a %s', (kind) => {
    const fits = validators[kind](parse(examples[kind]));
    expect(validators[kind].errors ?? []).toEqual([]);
    expect(fits).toBe(true);
  });

  it.each(kinds)('accept the smallest %s', (kind) => {
    expect(validators[kind](parse(smallest[kind]))).toBe(true);
  });

  it.each(kinds)('refuse the example of a %s as any other kind', (kind) => {
    for (const other of kinds.filter((candidate) => candidate !== kind)) {
      expect(validators[other](parse(examples[kind]))).toBe(false);
    }
  });

  it('say the same as the schemas do when an editor reads the files themselves', () => {
    const ajv = new Ajv({ strict: true, keywords: ['enumDescriptions'] });
    ajv.addFormat('date', formats.fullFormats.date ?? true);
    for (const kind of kinds) {
      const text = readFileSync(`schemas/${kind}.schema.json`, 'utf8');
      ajv.addSchema(JSON.parse(text));
    }
    for (const schema of kinds) {
      const asPublished = ajv.getSchema(`${schema}.schema.json`);
      for (const kind of kinds) {
        const data = parse(examples[kind]);
        // One change at a time, so that each of them alone decides.
        for (const key of ['', ...Object.keys(data)]) {
          for (const value of [null, 7, '2026-02-29', { else: 1 }, ['x']]) {
            const changed = key === '' ? data : { ...data, [key]: value };
            expect(validators[schema](changed), key).toBe(asPublished?.(changed));
          }
        }
      }
    }
  });

  it('take every day of four centuries for a date, and no other', () => {
    const fits = (date: string) =>
      validators.plan({ kind: 'plan', person: { name: 'Ana', 'in-role-since': date } });
    const two = (number: number) => String(number).padStart(2, '0');
    for (let year = 1900; year < 2300; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        const last = month < 1 || month > 12 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate();
        expect(fits(`${year}-${two(month)}-${two(last)}`)).toBe(last > 0);
        expect(fits(`${year}-${two(month)}-${two(last + 1)}`)).toBe(false);
      }
    }
    for (const text of ['2026-1-01', '26-01-01', '2026-01-01T00:00', ' 2026-01-01', '01.01.2026']) {
      expect(fits(text), text).toBe(false);
    }
  });

  it.each([
    ['daily', true],
    ['every-two-weeks', true],
    ['P3W', true],
    ['P1Y2M3W4D', true],
    ['P10D', true],
    ['P', false],
    ['P0D', false],
    ['P0Y0M', false],
    ['P1D2W', false],
    ['PT12H', false],
    ['P1DT12H', false],
    ['-P1D', false],
    ['P1.5M', false],
    ['p1d', false],
    ['biweekly', false],
  ])('take %s for an interval: %s', (session, fits) => {
    const plan = { kind: 'plan', person: { name: 'Ana' }, cadence: { session } };
    expect(validators.plan(plan)).toBe(fits);
  });

  it('are one self-contained module without code from strings', () => {
    const code = readFileSync('schemas/generated/validators.js', 'utf8');
    expect(code).not.toMatch(/\brequire\(|\bFunction\(|\beval\(|^import /m);
    expect(code.length).toBeLessThan(200_000);
  });
});
