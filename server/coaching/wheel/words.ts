import { type Moved, movedOf } from './moved.ts';
import type {
  Growth,
  Outline,
  Spoke,
  SpokeTheme,
  WheelModel,
  WheelScale,
  WheelValue,
} from './types.ts';

/** A number as a reader expects it: `6`, `6.5`. */
export function numberWords(number: number): string {
  return String(Math.round(number * 10) / 10);
}

/**
 * What the compass says about a rating: the words of the highest rating at or below it that has some,
 * since a scale rarely has words for each step. Undefined where there are none.
 */
export function scaleWords(rating: number, scale: WheelScale): string | undefined {
  let best: { readonly rating: number; readonly words: string } | undefined;
  for (const [key, words] of Object.entries(scale.labels)) {
    const labelled = Number(key);
    if (labelled <= rating && (best === undefined || labelled > best.rating)) {
      best = { rating: labelled, words };
    }
  }
  return best?.words;
}

/** `6 of 10, solid with help` for the first number in a sentence, `6` for the following ones. */
function ratingWords(value: WheelValue, scale: WheelScale, inFull: boolean): string {
  if (!inFull) return numberWords(value.rating);
  const words = scaleWords(value.rating, scale);
  const number = `${numberWords(value.rating)} of ${numberWords(scale.max)}`;
  return words ? `${number}, ${lowerFirst(words)}` : number;
}

/** The difference between self and lead in neutral words; undefined where one of them has not rated. */
export function differenceWords(model: WheelModel, index: number): string | undefined {
  const self = valueBy(model, 'self', index);
  const lead = valueBy(model, 'lead', index);
  if (!self || !lead) return undefined;
  const difference = Math.abs(self.rating - lead.rating);
  if (difference === 0) return 'the same';
  const gap = model.spokes[index]?.gap;
  if (!gap) return apartWords(difference);
  const stand = gap.discussed ? 'talked about since' : 'you see this differently';
  return `${apartWords(difference)}: ${stand}`;
}

/** `3 apart`. */
export function apartWords(difference: number): string {
  return `${numberWords(Math.abs(difference))} apart`;
}

/** How far a rating has moved: `+2`, `−0.5`. */
export function movedWords({ from, to }: Pick<Moved, 'from' | 'to'>): string {
  const distance = numberWords(Math.abs(to - from));
  return to > from ? `+${distance}` : `\u2212${distance}`;
}

/** `since the round before: self +2, lead −1`; undefined where nothing has moved. */
function movesWords({ outlines }: WheelModel, index: number): string | undefined {
  const moves = outlines.flatMap((outline) => {
    const moved = movedOf(outline, index);
    return moved ? [`${lowerFirst(outline.label)} ${movedWords(moved)}`] : [];
  });
  return moves.length > 0 ? `since the round before: ${moves.join(', ')}` : undefined;
}

function valueBy(model: WheelModel, role: Outline['role'], index: number): WheelValue | undefined {
  return model.outlines.find((outline) => outline.role === role)?.values[index] ?? undefined;
}

/** What a growth area without a theme is called where there is little room. */
export const GROWTH = 'growth area without a theme';

/** `growth area without a theme: 3 below what is expected`, or `the lead's lowest rating`. */
export function growthWords({ below }: Growth): string {
  return `${GROWTH}: ${below === undefined ? 'the lead’s lowest rating' : `${numberWords(below)} below what is expected`}`;
}

/** `Start from the problem: amber`. */
export function themeWords(theme: SpokeTheme): string {
  return `${theme.title}: ${colourWords(theme)}`;
}

export function colourWords({ colour }: Pick<SpokeTheme, 'colour'>): string {
  return colour ?? 'no colour yet';
}

/**
 * A spoke as one sentence, for screen readers and for the description of a drawing:
 * `Planning, self: 6 of 10, solid with help; lead: 4; you see this differently`.
 */
export function spokeWords(model: WheelModel, index: number): string {
  const spoke = model.spokes[index];
  if (!spoke) return '';
  const parts: string[] = [];
  for (const outline of model.outlines) {
    const value = outline.values[index];
    if (!value) continue;
    parts.push(
      `${lowerFirst(outline.label)}: ${ratingWords(value, model.scale, parts.length === 0)}`,
    );
  }
  if (parts.length === 0) parts.push('not rated yet');
  if (spoke.gap) {
    parts.push(spoke.gap.discussed ? 'talked about since' : 'you see this differently');
  }
  if (spoke.growth) parts.push(GROWTH);
  const moves = movesWords(model, index);
  if (moves) parts.push(moves);
  for (const theme of spoke.themes) parts.push(`theme ${themeWords(theme)}`);
  return `${spoke.title}, ${parts.join('; ')}`;
}

/**
 * One pin in words, with what the others say: `Planning, lead: 4 of 10; self: 6; you see this
 * differently`.
 */
export function pinWords(model: WheelModel, outline: Outline, index: number): string {
  const others = model.outlines.filter((each) => each !== outline);
  return spokeWords({ ...model, outlines: [outline, ...others] }, index);
}

/** What the drawing shows, for those who do not see it. */
export function wheelTitle(model: WheelModel): string {
  return `PMwheel: ${model.name}`;
}

export function wheelDescription(model: WheelModel): string {
  return model.spokes.map((_, index) => `${spokeWords(model, index)}.`).join(' ');
}

/** The tooltip of a spoke: its title, and what good looks like there. */
export function spokeTooltip(spoke: Spoke): string {
  return spoke.good ? `${spoke.title}: ${spoke.good}` : spoke.title;
}

function lowerFirst(text: string): string {
  // Abbreviations and names in capitals stay as they are.
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** `Ratings from 1 to 10: 1 Not seen yet; 5 Solid with help.`, the latter in the compass's words. */
export function scaleInWords({ min, max, labels }: WheelScale): string {
  const range = `Ratings from ${numberWords(min)} to ${numberWords(max)}`;
  const words = Object.entries(labels)
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([rating, label]) => `${numberWords(Number(rating))} ${label}`);
  return words.length === 0 ? `${range}.` : `${range}: ${words.join('; ')}.`;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
