import type { Temporal } from 'temporal-polyfill';
import type { Compass, Kind, Plan } from '../../../schemas/generated/format.d.ts';
import { attempt } from '../../coaching/brokenPart.ts';
import { type CoachDocument, kinds } from '../../document/document.ts';
import type { Path } from '../../document/place.ts';
import { mappingOf, schemaAt } from '../../document/schemaNode.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import type { Mapping, Tree } from '../../document/tree.ts';
import { quotable } from '../quotable.ts';
import type { Hole } from './hole.ts';
import { readablePlan } from './readablePlan.ts';

/** All that decides what may stand somewhere. */
export interface Place {
  readonly document: CoachDocument;
  readonly kind: Kind;
  readonly surroundings: Surroundings;
  readonly today: Temporal.PlainDate;
  /** BCP 47, for dates. */
  readonly locale: string;
  /** Of what is to be written: a value, or a mapping that gets a key. */
  readonly path: Path;
  /** The mapping around it, as it is being typed. */
  readonly mapping: Mapping | undefined;
  /** The values of the list around it. */
  readonly items: readonly Tree[];
  /** The document itself, or the plan that notes are about, where it may be quoted. */
  readonly plan: Plan | undefined;
  /** The document itself, or the plan's compass, where it may be quoted. */
  readonly compass: Compass | undefined;
}

export function placeOf(
  document: CoachDocument,
  kind: Kind,
  surroundings: Surroundings,
  locale: string,
  { path, trail }: Hole,
): Place {
  const { plan, compass } = quotable(document, surroundings);
  const list = trail.at(-1);
  return {
    document,
    kind,
    surroundings,
    today: surroundings.today,
    locale,
    path,
    mapping: trail.findLast((node) => node.type === 'mapping'),
    items: list?.type === 'sequence' ? list.items : [],
    plan: kind === 'plan' ? readablePlan(document, plan) : plan,
    compass,
  };
}

/** The place of the value of a key in the mapping of a place. */
export function valuePlace(place: Place, key: string): Place {
  return { ...place, path: [...place.path, key], items: [] };
}

/** The kind of a document, though it be broken. */
export function kindHere(document: CoachDocument): Kind | undefined {
  if (document.kind) return document.kind;
  const written = /^\uFEFF?kind *:[ \t]+["']?([a-z]+)/m.exec(document.text.getText())?.[1];
  return kinds.find((kind) => kind === written);
}

/** The key that the value at a path belongs to, through all lists. */
export function keyOf(path: Path): string | undefined {
  return path.findLast((step) => typeof step === 'string');
}

/** Whether the path leads to an item of a list. */
export function isItem(path: Path): boolean {
  return typeof path.at(-1) === 'number';
}

/** The title, in the schema, of the mapping that the value at a path stands in: `Theme`, `LogEntry`. */
export function holderTitle({ kind, path }: Pick<Place, 'kind' | 'path'>): string | undefined {
  return mappingTitle(
    kind,
    path.slice(
      0,
      path.findLastIndex((step) => typeof step === 'string'),
    ),
  );
}

/** The title of the mapping at a path; that of the kind for the top. */
export function mappingTitle(kind: Kind, path: Path): string | undefined {
  const node = schemaAt(kind, path);
  return node && mappingOf(node)?.title;
}

/** What the mapping around a place says under a key, as text. */
export function siblingText({ mapping }: Place, key: string): string | undefined {
  const value = mapping?.entries.get(key)?.value;
  return value?.type === 'scalar' && typeof value.value === 'string' ? value.value : undefined;
}

/** The ids of a mapping that can be read, in its order. */
export function idsOf(read: () => { readonly [id: string]: unknown } | undefined): string[] {
  return Object.keys(attempt(read) ?? {}).filter((id) => !id.startsWith('x-'));
}
