import { distance } from 'fastest-levenshtein';

/** Words that people write for one of ours, though no letter is alike (format.md, "British and American"). */
const synonyms: Readonly<Record<string, string>> = {
  color: 'colour',
  yellow: 'amber',
  orange: 'amber',
};

/**
 * The candidate that someone who wrote `word` most likely meant, for a "did you mean"; undefined
 * where none is near. Near: at most a third of the longer word's letters differ (at least one may),
 * whatever the case; or one is the other's beginning of at least three letters.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const lower = word.toLowerCase();
  const synonym = Object.hasOwn(synonyms, lower) ? synonyms[lower] : undefined;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate === synonym) return candidate;
    const other = candidate.toLowerCase();
    const allowed = Math.max(1, Math.floor(Math.max(lower.length, other.length) / 3));
    // The lengths alone bound the distance from below, which spares most comparisons.
    if (Math.abs(lower.length - other.length) > allowed && !isBeginning(lower, other)) continue;
    const edits = isBeginning(lower, other) ? 1 : distance(lower, other);
    if (edits <= allowed && edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}

/** As `nearest`, for paths of coach files: without the ending, since any two short names would look alike by it. */
export function nearestPath(path: string, candidates: readonly string[]): string | undefined {
  const near = nearest(withoutEnding(path), candidates.map(withoutEnding));
  return candidates.find((candidate) => withoutEnding(candidate) === near);
}

function withoutEnding(path: string): string {
  return path.replace(/\.coach\.ya?ml$/i, '');
}

function isBeginning(one: string, other: string): boolean {
  return (
    Math.min(one.length, other.length) >= 3 && (one.startsWith(other) || other.startsWith(one))
  );
}
