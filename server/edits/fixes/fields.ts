import { URI, Utils } from 'vscode-uri';
import type { Kind, Plan } from '../../../schemas/generated/format.d.ts';
import { attempt, each } from '../../coaching/brokenPart.ts';
import { bucketIds } from '../../coaching/buckets.ts';
import { kebabCase, personId } from '../../coaching/people.ts';
import { defaultScale, scaleOf } from '../../coaching/scale.ts';
import type { CoachDocument } from '../../document/document.ts';
import { nodeAt, type Path } from '../../document/place.ts';
import { alternatives, definitionName, mappingOf, schemaAt } from '../../document/schemaNode.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import { ask, choose, mustAsk, mustChoose, type Sketch } from '../sketch.ts';
import { compassOf, planOf, themeIds } from './planOf.ts';
import { bucket, colour, freeId, steps, words } from './sketches.ts';

/** The required keys that the mapping at a path lacks. */
export function missingKeys({ kind, tree }: CoachDocument, path: Path): string[] {
  const node = nodeAt(tree, path);
  const schema = kind && schemaAt(kind, path);
  if (node?.type !== 'mapping' || !schema) return [];
  return (mappingOf(schema)?.required ?? []).filter((key) => !node.entries.has(key));
}

/** What to write for a required key: a hole for the person to fill. */
export function fieldSketch(
  document: CoachDocument,
  path: Path,
  key: string,
  surroundings: Surroundings,
): Sketch {
  const make = Object.hasOwn(sketches, key) ? sketches[key] : undefined;
  return make?.(document, path, surroundings) ?? ask(key);
}

type MakeSketch = (document: CoachDocument, path: Path, surroundings: Surroundings) => Sketch;

const sketches: Readonly<Record<string, MakeSketch>> = {
  person: (document) => ({ name: ask(nameFromFile(document) ?? words.person) }),
  name: (document, path) =>
    ask(inWords(textAt(document, [...path, 'id'])) ?? nameFromFile(document) ?? words.person),
  buckets: () => Object.fromEntries(bucketIds.map((id) => [id, bucket(id)])),
  id: (document, path) => {
    const plan = planOf(document);
    const title = textAt(document, [...path, 'title']);
    const taken = (plan && themeIds(plan)) ?? [];
    const wanted = plan && path[0] === 'themes' ? unclaimed(plan, taken) : [];
    if (wanted.length === 1) return ask(wanted[0] ?? '');
    return ask(freeId((title && kebabCase(title)) || 'short-name', taken));
  },
  title: (document, path) => ask(inWords(textAt(document, [...path, 'id'])) ?? words.themeTitle),
  do: () => ask(words.action),
  date: (_document, _path, { today }) => ask(today.toString()),
  rater: (document, path) => choose(wordsAt(document.kind, [...path, 'rater'])),
  kind: (document, path) => choose(wordsAt(document.kind, [...path, 'kind'])),
  who: (document) => {
    const plan = planOf(document);
    return ask((plan && attempt(() => personId(plan))) ?? 'ana');
  },
  what: () => ask(words.promise),
  ask: () => ask(`${words.question}?`),
  category: () => choose(categories()),
  // Nobody but those who were there can say these.
  question: () => mustAsk('success-in-role'),
  colour: () => colour,
  rating: (_document, _path, surroundings) => {
    const scale = attempt(() => scaleOf(compassOf(surroundings))) ?? defaultScale;
    return mustChoose(steps(scale));
  },
};

/** Ids that the log gives colours to, and that no theme has: one of them is that of a theme without. */
function unclaimed(plan: Plan, taken: readonly string[]): string[] {
  const coloured = each(
    attempt(() => plan.log),
    ({ progress }) => Object.keys(progress ?? {}),
  );
  return [...new Set(coloured)].filter((id) => !taken.includes(id) && !id.startsWith('x-'));
}

/** The words that the schema allows at a path. */
function wordsAt(kind: Kind | undefined, path: Path): string[] {
  const node = kind && schemaAt(kind, path);
  return node ? alternatives(node).flatMap((each) => each.enum?.map(String) ?? []) : [];
}

/** The categories of questions. */
export function categories(): string[] {
  return wordsAt('questions', ['questions', 'any', 'category']);
}

/** Whether the schema wants a text at a path, be it any text; an id of something else is not any. */
export function wantsAnyText(kind: Kind | undefined, path: Path): boolean {
  const node = kind && schemaAt(kind, path);
  if (!node || (definitionName(node) === 'id' && path.at(-1) !== 'id')) return false;
  return alternatives(node).some(
    (each) => each.type === 'string' && !each.enum && !each.pattern && !each.format,
  );
}

/** Whether the schema wants a list at a path; of texts, where `ofTexts` says so. */
export function wantsList(kind: Kind | undefined, path: Path, ofTexts = false): boolean {
  const node = kind && schemaAt(kind, path);
  if (!node || definitionName(node) === 'date') return false;
  const isList = alternatives(node).some((each) => each.type === 'array');
  return isList && (!ofTexts || wantsAnyText(kind, [...path, 0]));
}

/** `people/ana-lopez.coach.yaml` is about Ana Lopez; a file named after what it is, about nobody. */
export function nameFromFile({ uri }: Pick<CoachDocument, 'uri'>): string | undefined {
  const file = Utils.basename(URI.parse(uri));
  const stem = file.replace(/(\.private)?\.coach\.ya?ml$/i, '');
  return /^(plan|untitled.*|new.*|)$/i.test(stem) ? undefined : inWords(stem);
}

/** An id in words: `ana-lopez` is Ana Lopez. */
function inWords(id: string | undefined): string | undefined {
  const parts = id?.split(/[-_.\s]+/u).filter((part) => /\p{L}/u.test(part));
  const text = parts?.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join(' ');
  return text || undefined;
}

function textAt({ tree }: CoachDocument, path: Path): string | undefined {
  const node = nodeAt(tree, path);
  return node?.type === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
