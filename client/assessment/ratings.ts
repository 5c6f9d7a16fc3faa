import type { NewAssessment } from '../../server/protocol.ts';

type Scale = NewAssessment['scale'];

/** The longest scale of which all steps are listed; of a longer one they are typed. */
const LONGEST_LIST = 100;

/** The rating that a text means, `6.5` or `6,5`; undefined for what is none on the scale. */
export function typedRating(text: string, { min, max }: Scale): number | undefined {
  if (!isNumber(text)) return undefined;
  const rating = Number(plain(text));
  return rating >= min && rating <= max && Number.isInteger(rating * 2) ? rating : undefined;
}

/** Whether a text is a number, on the scale or off it. */
export function isNumber(text: string): boolean {
  return /^-?\d+(?:[.,]\d+)?$/.test(text.trim());
}

/**
 * The ratings to choose from: the whole steps, or where something is typed those that begin with it, half
 * steps among them. A whole number that is a rating leaves only itself and the half step above, so that
 * `1` never means 10.
 */
export function offeredRatings(typed: string, scale: Scale): readonly number[] {
  const text = plain(typed);
  const whole = wholeSteps(scale);
  if (text === '') return whole;
  const exact = typedRating(text, scale);
  if (exact !== undefined) {
    const half = Number.isInteger(exact) ? [exact + 0.5] : [];
    return [exact, ...half].filter((rating) => isStep(rating, scale));
  }
  return whole
    .flatMap((rating) => [rating, rating + 0.5])
    .filter((rating) => isStep(rating, scale) && String(rating).startsWith(text));
}

/**
 * The rating that Enter means: what is typed, unless the list has been moved to the half step above it.
 *
 * @param active the rating that is marked in the list, which may lag behind what is typed.
 */
export function meantRating(
  typed: string,
  active: number | undefined,
  scale: Scale,
): number | undefined {
  const exact = typedRating(typed, scale);
  return exact === undefined || active === exact + 0.5 ? active : exact;
}

/** The numbers of the scale, and those that the compass has words for. */
function wholeSteps(scale: Scale): number[] {
  const { min, max, labels } = scale;
  const labelled = Object.keys(labels).map(Number);
  const all =
    max - min <= LONGEST_LIST
      ? Array.from({ length: Math.floor(max - min) + 1 }, (_, index) => min + index)
      : [min, max];
  return [...new Set([...all, ...labelled])]
    .filter((rating) => isStep(rating, scale))
    .sort((one, other) => one - other);
}

function isStep(rating: number, { min, max }: Scale): boolean {
  return rating >= min && rating <= max && Number.isInteger(rating * 2);
}

function plain(text: string): string {
  return text.trim().replace(',', '.');
}

/** A text in lines of at most so many characters, between words where there are any. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
