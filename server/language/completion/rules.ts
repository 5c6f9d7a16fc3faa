import { type Severity, severities } from '../../coaching/severity.ts';
import type { Tree } from '../../document/tree.ts';
import { ask, choose } from '../../edits/sketch.ts';
import { type Explanation, explain, explanations } from '../explain.ts';
import { ownWords } from '../markup.ts';
import type { KeyHole } from './hole.ts';
import type { Draft } from './offer.ts';
import type { Place } from './place.ts';

type Level = Severity | 'off';

const levels: readonly Level[] = ['off', ...severities];

/** The codes that a compass's `rules:` may tune, and the thresholds of each. */
export function ruleKeys({ kind, path }: Place, hole: KeyHole): Draft[] {
  const [top, code, ...deeper] = path;
  if (kind !== 'compass' || top !== 'rules' || deeper.length > 0) return [];
  if (code === undefined) return codes(hole);
  const explanation = explain(String(code));
  return explanation?.isTunable ? members(explanation, hole) : [];
}

/** A threshold to begin with: its default. */
export function ruleValues({ kind, path }: Place): Draft[] {
  const [top, code, name, ...deeper] = path;
  if (kind !== 'compass' || top !== 'rules' || deeper.length > 0) return [];
  const threshold = explain(String(code))?.thresholds.find((each) => each.name === name);
  if (!threshold) return [];
  return [
    {
      kind: 'word',
      label: String(threshold.default),
      documentation: (markup) => ownWords(threshold.what, markup),
      insert: { value: threshold.default },
    },
  ];
}

function codes({ others, value }: KeyHole): Draft[] {
  return explanations()
    .filter((each) => each.isTunable && !others.has(each.code) && fitsRule(each, value))
    .map(({ code, severity, short }) => ({
      kind: 'key',
      label: code,
      description: severity,
      documentation: (markup) => ownWords(short, markup),
      insert: value
        ? { key: code }
        : { entries: { [code]: choose(startingWith(severity, levels)) } },
    }));
}

/** Whether what is set already can be set for a code: other thresholds would be unknown keys. */
function fitsRule({ thresholds }: Explanation, value: Tree | undefined): boolean {
  if (value?.type !== 'mapping') return true;
  return [...value.entries.keys()].every(
    (key) =>
      key === 'severity' || key.startsWith('x-') || thresholds.some(({ name }) => name === key),
  );
}

function members({ severity, thresholds }: Explanation, { others, value }: KeyHole): Draft[] {
  // A key that changes its name keeps its value, which has to be of the same type.
  const type = value?.type === 'scalar' ? typeof value.value : undefined;
  const all: Draft[] = [];
  if (type !== 'number') {
    all.push({
      kind: 'key',
      label: 'severity',
      description: severity,
      documentation: () => 'How much the finding weighs.',
      insert: value
        ? { key: 'severity' }
        : { entries: { severity: choose(startingWith(severity, severities)) } },
    });
  }
  for (const { name, default: initial, what } of type === 'string' ? [] : thresholds) {
    all.push({
      kind: 'key',
      label: name,
      description: String(initial),
      documentation: (markup) => ownWords(what, markup),
      insert: value ? { key: name } : { entries: { [name]: ask(initial) } },
    });
  }
  return all.filter(({ label }) => !others.has(label));
}

/** What is so without being said comes first: it stands there until somebody chooses. */
function startingWith<One extends string>(first: One, all: readonly One[]): One[] {
  return [first, ...all.filter((each) => each !== first)];
}
