import type { Text } from '../../coaching/say.ts';
import type { CoachDocument } from '../../document/document.ts';
import { breaksFile, fileCodes } from '../../document/problem.ts';
import { type Range, rangeOfSpan } from '../../document/range.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import type { Edits } from '../edit.ts';
import { type FoundPlace, findPlace, isSameRange } from './findPlace.ts';

/** A finding as a fix needs it: reported ones have all of it, and editors hand back theirs. */
export interface Mendable {
  readonly code: string;
  readonly range: Range;
  /** As the rule gave it, by way of the editor: to be checked before it is used. */
  readonly data?: unknown;
}

/** What a fix looks at. */
export interface Subject {
  readonly document: CoachDocument;
  readonly finding: Mendable;
  /** The key or the value that the finding stands on; undefined in an empty file. */
  readonly at: FoundPlace | undefined;
}

/** One thing that can be done about a finding. */
export interface Offer {
  readonly title: Text;
  /** A refusal is shown with its reason, where the editor can show one. */
  readonly edits: Edits;
  /** The one that most would choose. */
  readonly isPreferred?: boolean;
  /** It mends nothing, and comes after all that does. */
  readonly isSilencing?: boolean;
}

/** What can be done about the findings of some codes. */
export interface Fix {
  readonly codes: readonly string[];
  /**
   * The offers for a finding, the best one first; none where nothing can be done. May throw
   * `BrokenPart`, which makes it none.
   */
  offers(subject: Subject, surroundings: Surroundings): Iterable<Offer>;
}

/**
 * What a fix looks at, for a finding. What a rule's finding needs is in its data; that of one about the
 * file itself the document has too, be the file private, or the editor one that hands back no data.
 */
export function subjectFor(document: CoachDocument, finding: Mendable): Subject {
  const at = findPlace(document, finding.range);
  if (finding.data !== undefined || !(finding.code in fileCodes)) return { document, finding, at };
  const problem = document.problems.find(
    ({ code, span }) =>
      code === finding.code && isSameRange(rangeOfSpan(document.text, span), finding.range),
  );
  return { document, finding: { ...finding, data: problem?.data }, at };
}

/** Whether the text as a whole is in doubt, and with it what belongs to what; only words have places then. */
export function isInDoubt({ problems }: CoachDocument): boolean {
  return problems.some(({ code }) => breaksFile(code) && code !== 'unknown-kind');
}

/** A text of a finding's data. */
export function textOf({ data }: Mendable, name: string): string | undefined {
  const value = (data as Record<string, unknown> | null | undefined)?.[name];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of a list in a finding's data. */
export function textsOf({ data }: Mendable, name: string): readonly string[] | undefined {
  const value = (data as Record<string, unknown> | null | undefined)?.[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
}
