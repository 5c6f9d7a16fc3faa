import type { WheelScale } from './types.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle; x and y are its left and upper sides. */
export interface Box extends Point, Size {}

/** Where everything stands, in pixels from the centre of the wheel. */
export interface Layout<Block extends Size = Size> {
  /** The whole picture. */
  readonly picture: Box;
  /** The distance of the scale's highest rating from the centre. */
  readonly radius: number;
  /** What stands at the ends of the spokes, in their order. */
  readonly labels: readonly Label<Block>[];
}

export interface Label<Block extends Size = Size> {
  readonly block: Block;
  readonly box: Box;
  readonly align: 'start' | 'middle' | 'end';
}

/** The lowest rating lies this share of the radius away from the centre: else all of them would be one point. */
const CORE = 0.1;
const LARGEST_RADIUS = 240;
const SMALLEST_RADIUS = 48;
const MARGIN = 6;
/** From the outermost ring to the labels. */
const LABEL_DISTANCE = 16;
/** Between two labels. */
const LABEL_GAP = 6;
/** How much of the picture's width the labels on either side may take from the circle. */
const LABEL_SHARE = 0.165;
/** Widths of labels, in em. */
const WIDEST_LABEL = 13.5;
const NARROWEST_LABEL = 7;
const NARROWEST_UPRIGHT_LABEL = 9.5;

/** The direction of a spoke in radians, clockwise from the top. */
export function angleOf(index: number, count: number): number {
  return (index * 2 * Math.PI) / Math.max(count, 1);
}

/** The rating, in half steps, whose pin is nearest to a distance from the centre. */
export function ratingAt(distance: number, scale: WheelScale, radius: number): number {
  const share = (distance / radius - CORE) / (1 - CORE);
  const rating = Math.round((scale.min + share * (scale.max - scale.min)) * 2) / 2;
  return Math.min(Math.max(rating, scale.min), scale.max);
}

/** The distance of a rating from the centre; what lies outside the scale is drawn at its end. */
export function radiusOf(rating: number, scale: WheelScale, radius: number): number {
  const range = scale.max - scale.min;
  const share = range > 0 ? (rating - scale.min) / range : 1;
  return radius * (CORE + (1 - CORE) * Math.min(Math.max(share, 0), 1));
}

export function pointAt(angle: number, distance: number): Point {
  return { x: distance * Math.sin(angle), y: -distance * Math.cos(angle) };
}

/**
 * The ratings that get a ring: whole steps from the lowest to the highest, at most ten of them, with
 * both ends always there.
 */
export function ringsOf(scale: WheelScale): number[] {
  const range = scale.max - scale.min;
  if (!(range > 0)) return [scale.max];
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((step) => range / step <= 9) ?? range / 9;
  const rings = [scale.min];
  for (let rating = scale.min + step; rating < scale.max - step / 2; rating += step) {
    rings.push(rating);
  }
  return [...rings, scale.max];
}

/**
 * Lays out the wheel for a picture of that many pixels: the circle as large as the labels let it be,
 * the labels round it such that none overlaps another one or leaves the picture. A picture too narrow
 * for that is laid out wider, to be scaled down.
 *
 * @param blocks make what stands at the end of each spoke, in at most that many pixels of width.
 * @param em the size of the letters in pixels.
 */
export function layOut<Block extends Size>(
  wantedWidth: number,
  blocks: readonly ((mostWidth: number) => Block)[],
  em: number,
): Layout<Block> {
  const besideLabel = MARGIN + LABEL_DISTANCE;
  const width = Math.max(wantedWidth, 2 * (NARROWEST_LABEL * em + besideLabel + SMALLEST_RADIUS));
  const labelWidth = Math.max(width * LABEL_SHARE, NARROWEST_LABEL * em);
  const radius = Math.min(width / 2 - besideLabel - labelWidth, LARGEST_RADIUS);
  const labels = keepApart(
    blocks.map((block, index) => {
      const angle = angleOf(index, blocks.length);
      return placeLabel(angle, radius, block(freeWidth(angle, blocks.length, radius, width, em)));
    }),
  );
  const top = Math.min(-radius, ...labels.map(({ box }) => box.y)) - MARGIN;
  const bottom = Math.max(radius, ...labels.map(({ box }) => box.y + box.height)) + MARGIN;
  const picture = { x: -width / 2, y: top, width, height: Math.ceil(bottom - top) };
  return { picture, radius, labels };
}

/** Whether a spoke points so nearly up or down that its label is centred over it. */
function isUpright(angle: number): boolean {
  return Math.abs(Math.sin(angle)) < 0.1;
}

function freeWidth(
  angle: number,
  count: number,
  radius: number,
  width: number,
  em: number,
): number {
  const distance = radius + LABEL_DISTANCE;
  if (isUpright(angle)) {
    // As far as the neighbours' labels begin, on both sides; where that is too little, it will stand
    // above or below them.
    const between = 2 * (distance * Math.sin(angleOf(1, Math.max(count, 4))) - LABEL_GAP);
    return Math.min(Math.max(between, NARROWEST_UPRIGHT_LABEL * em), WIDEST_LABEL * em);
  }
  const toTheSide = width / 2 - MARGIN - distance * Math.abs(Math.sin(angle));
  return Math.min(toTheSide, WIDEST_LABEL * em);
}

function placeLabel<Block extends Size>(angle: number, radius: number, block: Block): Label<Block> {
  const { width, height } = block;
  const end = pointAt(angle, radius + LABEL_DISTANCE);
  const align = isUpright(angle) ? 'middle' : Math.sin(angle) > 0 ? 'start' : 'end';
  const x = { start: end.x, middle: end.x - width / 2, end: end.x - width }[align];
  // Above the spoke's end at the top, beside it at the sides, below it at the bottom.
  const y = end.y - (height * (1 + Math.cos(angle))) / 2;
  return { block, align, box: { x, y, width, height } };
}

/** Moves labels up (in the upper half) or down until none overlaps one nearer to the middle. */
function keepApart<Block extends Size>(labels: readonly Label<Block>[]): Label<Block>[] {
  const steepness = (index: number) => Math.cos(angleOf(index, labels.length));
  const flattestFirst = [...labels.keys()].sort(
    (one, other) => Math.abs(steepness(one)) - Math.abs(steepness(other)),
  );
  const result = [...labels];
  const placed: Box[] = [];
  for (const index of flattestFirst) {
    const label = labels[index];
    if (!label) continue;
    const box = clearOf(placed, label.box, steepness(index) >= 0);
    placed.push(box);
    result[index] = { ...label, box };
  }
  return result;
}

function clearOf(placed: readonly Box[], box: Box, upwards: boolean): Box {
  const inTheWay = placed.find((other) => overlap(box, other));
  if (!inTheWay) return box;
  const y = upwards
    ? inTheWay.y - LABEL_GAP - box.height
    : inTheWay.y + inTheWay.height + LABEL_GAP;
  return clearOf(placed, { ...box, y }, upwards);
}

/** Whether two labels touch, or nearly do. */
function overlap(one: Box, other: Box): boolean {
  // A hair less than the gap, since labels are moved to exactly that distance.
  const gap = LABEL_GAP - 0.01;
  return (
    one.x < other.x + other.width + gap &&
    other.x < one.x + one.width + gap &&
    one.y < other.y + other.height + gap &&
    other.y < one.y + one.height + gap
  );
}
