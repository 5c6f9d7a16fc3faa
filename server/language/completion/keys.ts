import { bucketIds, bucketTitle } from '../../coaching/buckets.ts';
import { colours } from '../../coaching/themes.ts';
import { childOf, mappingOf, schemaAt } from '../../document/schemaNode.ts';
import { descriptionAt } from '../../document/schemaText.ts';
import { bucket } from '../../edits/fixes/sketches.ts';
import { ask, mustChoose, type Sketch, type SketchMapping } from '../../edits/sketch.ts';
import { ownWords } from '../markup.ts';
import { buckets, levels, skills } from './compassIds.ts';
import { fits } from './fits.ts';
import type { KeyHole } from './hole.ts';
import type { Draft } from './offer.ts';
import { mappingTitle, type Place, valuePlace } from './place.ts';
import { ratingOf, ratingSteps } from './ratings.ts';
import { ruleKeys } from './rules.ts';
import { valueSketch } from './sketches.ts';
import { themesOf } from './themes.ts';

/** A key that may stand in a mapping, with what its value begins as. */
interface Key extends Pick<Draft, 'label' | 'description' | 'documentation'> {
  readonly kind: 'key' | 'id';
  /** Undefined where there is nothing to begin with. */
  readonly value: () => Sketch | undefined;
}

/** The keys of a mapping that are not there yet, the required ones first. */
export function keys(place: Place, hole: KeyHole): Draft[] {
  const rules = ruleKeys(place, hole);
  if (rules.length > 0) return rules;
  const { others, value } = hole;
  const node = schemaAt(place.kind, place.path);
  if (!node) return [];
  const all = keysOf(place);
  // A key that has its value, and is one of those, is what somebody meant.
  if (value && all.some(({ label }) => label === hole.written)) return [];
  const first = requiredOf(place);
  return all.flatMap(({ value: begin, ...key }): Draft[] => {
    if (others.has(key.label)) return [];
    if (value) {
      const child = childOf(node, key.label);
      return child && fits(value, child) ? [{ ...key, insert: { key: key.label } }] : [];
    }
    const sketch = begin();
    if (sketch === undefined) return [];
    const entries = { [key.label]: sketch };
    return [{ ...key, insert: { entries: others.size > 0 ? entries : { ...first, ...entries } } }];
  });
}

/** What a mapping cannot do without, be it begun with whichever key. */
function requiredOf(place: Place): SketchMapping {
  const node = schemaAt(place.kind, place.path);
  const entries = (node && mappingOf(node)?.required)?.flatMap((key) => {
    const sketch = valueSketch(valuePlace(place, key));
    return sketch === undefined ? [] : [[key, sketch] as const];
  });
  return Object.fromEntries(entries ?? []);
}

function keysOf(place: Place): Key[] {
  switch (mappingTitle(place.kind, place.path)) {
    case 'Ratings':
      return buckets(place).map(({ id, title, text }) =>
        idKey(id, title, text, () => ratingOf(valuePlace(place, id))),
      );
    case 'SkillRatings':
      return skills(place).map(({ id, title, text }) =>
        idKey(id, title, text, () => ratingOf(valuePlace(place, id))),
      );
    case 'Expected':
      return levels(place).map(({ id, title, text }) =>
        idKey(id, title, text, () => someStep(place)),
      );
    case 'Labels':
      return ratingSteps(place).map((rating) =>
        idKey(String(rating), undefined, undefined, () => ask('What this rating means')),
      );
    case 'Progress':
      return themesOf(place).map(({ id, description, documentation }) =>
        idKey(id, description, documentation, () => mustChoose(colours)),
      );
    case 'Buckets':
      return bucketIds.map((id) =>
        idKey(
          id,
          bucketTitle(id),
          () => descriptionAt('plan', ['assessments', 0, 'ratings', id]),
          () => bucket(id),
        ),
      );
    default:
      return properties(place);
  }
}

function idKey(
  label: string,
  description: string | undefined,
  documentation: Draft['documentation'],
  value: Key['value'],
): Key {
  return { kind: 'id', label, description, documentation, value };
}

function someStep(place: Place): Sketch | undefined {
  const steps = ratingSteps(place);
  return steps.length > 0 ? mustChoose(steps) : undefined;
}

/** The keys that the schema names. */
function properties(place: Place): Key[] {
  const { kind, path } = place;
  const node = schemaAt(kind, path);
  const mapping = node && mappingOf(node);
  if (!mapping) return [];
  const required = new Set(mapping.required);
  const names = Object.keys(mapping.properties ?? {});
  const sorted = [
    ...names.filter((name) => required.has(name)),
    ...names.filter((name) => !required.has(name)),
  ];
  return sorted.map((label) => ({
    kind: 'key',
    label,
    description: required.has(label) ? 'required' : undefined,
    documentation: (markup) => {
      const text = descriptionAt(kind, [...path, label]);
      return text === undefined ? undefined : ownWords(text, markup);
    },
    value: () => valueSketch(valuePlace(place, label)),
  }));
}
