import type { Compass, Content, Kind } from '../../schemas/generated/format.d.ts';
import type { Text } from '../coaching/say.ts';
import type { Scale } from '../coaching/scale.ts';
import type { Severity } from '../coaching/severity.ts';
import type { CoachDocument } from '../document/document.ts';
import type { Example } from '../document/example.ts';
import type { Place } from '../document/place.ts';
import type { Range } from '../document/range.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type { Span } from '../document/tree.ts';

/** The tables of pitfalls.md, in its order. Those in `fixedSections` cannot be tuned. */
export const sections = [
  'references',
  'compass',
  'owning',
  'assessment',
  'challenge-and-vision',
  'themes-and-actions',
  'follow-up',
  'notes-and-comments',
] as const;
export type Section = (typeof sections)[number];

/** What a rule yields: the place, the fact with the next step, and what a quick fix needs. */
export interface Finding {
  readonly at: Place;
  readonly message: Text;
  readonly related?: readonly Related[];
  /** Handed to the quick fix of this code, so that nothing is analysed twice. Plain JSON. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Another place that the finding speaks of: in the same document, or in another one. */
export type Related = { readonly message: Text } & (
  | { readonly at: Place }
  | { readonly elsewhere: Elsewhere }
);

/** A range of another document. */
export interface Elsewhere {
  readonly uri: string;
  readonly isPrivate: boolean;
  readonly range: Range;
}

/** A threshold of pitfalls.md, by the name that a compass's `rules:` uses. */
export interface Threshold {
  readonly default: number;
  /** What is counted, with its unit: "open themes", "days since the last review". */
  readonly what: string;
}

export type Thresholds = Readonly<Record<string, Threshold>>;

/** A `# coach-ignore` comment with those of its codes that silence nothing, and why. */
export interface UnusedIgnore {
  readonly span: Span;
  readonly codes: readonly {
    readonly code: string;
    readonly why: 'unknown' | 'cannot-be-silenced' | 'nothing-found';
  }[];
}

/** What a rule looks at. Reading broken parts throws, which silences the rule (see `BrokenPart`). */
export interface Subject<K extends Kind = Kind> extends Surroundings {
  readonly document: CoachDocument<K>;
  readonly content: Content[K];
  /** The compass of a plan or of notes, where one is named, found and readable. */
  readonly compass: Compass | undefined;
  /** The scale of that compass (or of this one), 1 to 10 without one. */
  readonly scale: Scale;
  /** Comments that silence nothing: known only once all other rules have run, and empty before. */
  readonly unusedIgnores: readonly UnusedIgnore[];
}

/** One pitfall, as data. The documentation, the schema of `rules:` and the tests' list are made from it. */
export interface Rule<K extends Kind = Kind, T extends Thresholds = Thresholds> {
  readonly code: string;
  readonly section: Section;
  readonly severity: Severity;
  readonly kinds: readonly K[];
  /** † in pitfalls.md: a hint while the plan is young. */
  readonly gentleWhileYoung?: true;
  readonly thresholds: T;
  /** One sentence without a word from any file: what is wrong. Shown instead of the message in private files. */
  readonly what: string;
  /** Why it matters, with its place in the framework. */
  readonly why: string;
  /** A part of a file that shows the pitfall, and the same part mended: made with `yaml`. */
  readonly example: Example;
  check(subject: Subject<K>, thresholds: { readonly [Name in keyof T]: number }): Iterable<Finding>;
}

/** Declares a rule with its types inferred, for the index to collect. */
export function rule<const K extends Kind, const T extends Thresholds>(
  definition: Rule<K, T>,
): Rule<K, T> {
  return definition;
}

/** Sections whose codes cannot be tuned. What is an error by default cannot be silenced either (format.md). */
export const fixedSections: ReadonlySet<Section> = new Set(['references']);
