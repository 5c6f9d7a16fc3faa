import { type Severity, severities } from '../coaching/severity.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import type { Range } from '../document/range.ts';
import type { Tree } from '../document/tree.ts';
import { type Explanation, explain, explanations } from './explain.ts';
import { type Hole, holeAt, type KeyHole } from './hole.ts';

/** Something that may stand at the caret. None of it is from the file: it can be shown anywhere. */
export interface Offer {
  /** A key of a mapping, or a word out of a few. */
  readonly kind: 'key' | 'word';
  readonly label: string;
  readonly detail?: string;
  /** Markdown that reads well as plain text. */
  readonly documentation: string;
  /** What is replaced: the word at the caret, on one line. */
  readonly range: Range;
  /** What is inserted: complete, so that nothing is broken if it is left as it is. */
  readonly text: string;
  /** The same with tab stops, in the syntax of LSP, where there is something to fill in. */
  readonly snippet?: string;
}

type Draft = Omit<Offer, 'range'>;

/** What may be written at a position; nothing that would be an error there. */
export function completion(document: CoachDocument, position: Range['start']): Offer[] {
  if (!ofKind(document, 'compass')) return [];
  const hole = holeAt(document.text.getText(), document.text.offsetAt(position));
  if (!hole) return [];
  const [start, end] = hole.word;
  const range = { start: document.text.positionAt(start), end: document.text.positionAt(end) };
  return drafts(hole).map((draft) => ({ ...draft, range }));
}

function drafts(hole: Hole): Draft[] {
  const [top, code, key, ...deeper] = hole.path;
  if (top !== 'rules' || deeper.length > 0) return [];
  if (code === undefined) return hole.part === 'key' ? codes(hole) : [];
  const explanation = explain(code);
  if (!explanation?.isTunable) return [];
  if (key === undefined) return hole.part === 'key' ? members(explanation, hole) : words(levels);
  return hole.part === 'value' && key === 'severity' ? words(severities) : [];
}

type Level = Severity | 'off';

/** In the words of the schema of `rules:`. */
export const levelDescriptions: Readonly<Record<Level, string>> = {
  off: 'Never report it.',
  error: 'Report it as an error; a check of the pipeline fails.',
  warning: 'Report it as a warning.',
  information: 'Report it as information.',
  hint: 'Show it as a hint only.',
};

const levels: readonly Level[] = ['off', ...severities];

function words(offered: readonly Level[]): Draft[] {
  return offered.map((label) => ({
    kind: 'word',
    label,
    documentation: levelDescriptions[label],
    text: label,
  }));
}

function codes({ others, value }: KeyHole): Draft[] {
  return explanations()
    .filter((each) => each.isTunable && !others.has(each.code) && fits(each, value))
    .map(({ code, severity, short }) => ({
      kind: 'key',
      label: code,
      detail: severity,
      documentation: short,
      ...(value ? { text: code } : choice(code, severity, levels)),
    }));
}

/** Whether what is set already can be set for a code: other thresholds would be unknown keys. */
function fits({ thresholds }: Explanation, value: Tree | undefined): boolean {
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
      detail: severity,
      documentation: 'How much the finding weighs.',
      ...(value ? { text: 'severity' } : choice('severity', severity, severities)),
    });
  }
  for (const { name, default: initial, what } of type === 'string' ? [] : thresholds) {
    all.push({
      kind: 'key',
      label: name,
      detail: String(initial),
      documentation: what,
      ...(value
        ? { text: name }
        : { text: `${name}: ${initial}`, snippet: `${name}: \${1:${initial}}` }),
    });
  }
  return all.filter(({ label }) => !others.has(label));
}

/** A key with its default value, or with a choice of all. */
function choice(key: string, initial: Level, values: readonly Level[]) {
  return { text: `${key}: ${initial}`, snippet: `${key}: \${1|${values.join(',')}|}` };
}
