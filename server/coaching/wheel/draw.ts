import { drawLabel } from './drawLabel.ts';
import { drawBefore, drawMoves } from './drawMoves.ts';
import { angleOf, type Box, layOut, pointAt, radiusOf, ringsOf } from './geometry.ts';
import { labelBlock, letterSizes } from './label.ts';
import { outlinePath, sectorPath } from './outlinePath.ts';
import { type Painter, painter } from './paint.ts';
import type { Palette } from './palette.ts';
import { markerPath, styleOf } from './style.ts';
import { element, escapeXml, round } from './svg.ts';
import { estimate, type Measure } from './text.ts';
import type { Outline, Spoke, WheelModel } from './types.ts';
import { numberWords, spokeTooltip, wheelDescription, wheelTitle } from './words.ts';

export interface DrawOptions {
  /** In pixels; the height follows from it. */
  readonly width: number;
  /** Size of the letters in pixels, default 13. */
  readonly fontSize?: number;
  /** Default: what surrounds the drawing; with a palette `sans-serif`. */
  readonly fontFamily?: string;
  /** How wide a text is in that typeface; without it an estimate on the safe side. */
  readonly measure?: Measure;
  /** Plain colours for a drawing that stands alone. Without them a style sheet paints, by the classes. */
  readonly palette?: Palette;
  /** Ids of outlines that are left out. */
  readonly hidden?: ReadonlySet<string>;
  /** What is drawn of each rater's round before: nothing, what has moved since, or its outline with it. */
  readonly before?: 'moves' | 'outline' | undefined;
}

/** What the parts of the drawing share. */
interface Drawing {
  readonly model: WheelModel;
  readonly outlines: readonly Outline[];
  /** The distance of the scale's highest rating from the centre, in pixels. */
  readonly radius: number;
  readonly paint: Painter;
}

/** A wheel without the element round it, to stand in a larger picture. */
export interface DrawnWheel {
  /** Where it stands: the centre of the wheel is the origin. */
  readonly picture: Box;
  /** SVG elements. */
  readonly content: string;
}

/**
 * Draws the wheel as the text of one SVG element, with its centre at the origin. It has a title and a
 * description, no ids (so that several drawings can share a page) and no inline styles (so that a
 * strict Content-Security-Policy holds). `data-spoke` and `data-outline` say what an element stands for.
 */
export function drawWheel(model: WheelModel, options: DrawOptions): string {
  const { picture, content } = drawnWheel(model, options);
  const { x, y, width, height } = picture;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'coach-wheel',
      role: 'img',
      viewBox: [x, y, width, height].map(round).join(' '),
      width,
      height,
      'font-family': options.fontFamily ?? (options.palette && 'sans-serif'),
      'font-size': letterSizes(options.fontSize ?? 13).font,
    },
    element('title', {}, escapeXml(wheelTitle(model))),
    element('desc', {}, escapeXml(wheelDescription(model))),
    options.palette
      ? element('rect', { ...picture, ...painter(options.palette)({ fill: 'background' }) })
      : '',
    content,
  );
}

/** Draws what `drawWheel` puts into its element. */
export function drawnWheel(model: WheelModel, options: DrawOptions): DrawnWheel {
  const sizes = letterSizes(options.fontSize ?? 13);
  const measure = options.measure ?? estimate;
  const paint = painter(options.palette);
  const { picture, radius, labels } = layOut(
    options.width,
    model.spokes.map((spoke) => (width: number) => labelBlock(spoke, width, sizes, measure)),
    sizes.font,
  );
  const outlines = model.outlines.filter(({ id }) => !options.hidden?.has(id));
  const drawing: Drawing = { model, outlines, radius, paint };
  const content = [
    drawRings(drawing),
    ...model.spokes.map((spoke, index) => {
      const label = labels[index];
      return label ? drawSpoke(drawing, spoke, index, drawLabel(label, sizes, paint)) : '';
    }),
    drawGaps(drawing),
    ...(options.before === 'outline'
      ? outlines.map((outline) => drawBefore(drawing, outline))
      : []),
    ...[...outlines].reverse().map((outline) => drawOutline(drawing, outline)),
    ...(options.before ? outlines.map((outline) => drawMoves(drawing, outline)) : []),
    drawRingNumbers(drawing, sizes.smallFont),
    ...[...outlines].reverse().map((outline) => drawPins(drawing, outline)),
  ].join('');
  return { picture, content };
}

function drawRings({ model, radius, paint }: Drawing): string {
  const rings = ringsOf(model.scale);
  return element(
    'g',
    { class: 'rings' },
    ...rings.map((rating, index) =>
      element('circle', {
        r: radiusOf(rating, model.scale, radius),
        'stroke-width': index === rings.length - 1 ? 1.5 : 1,
        ...paint({ fill: 'none', stroke: 'ring' }),
      }),
    ),
  );
}

/** The numbers of the rings, between the last spoke and the first, where no pin ever stands. */
function drawRingNumbers({ model, radius, paint }: Drawing, fontSize: number): string {
  const rings = ringsOf(model.scale);
  const angle = -Math.PI / Math.max(model.spokes.length, 4);
  const distance = rings.length > 1 ? radius / rings.length : radius;
  const every = Math.max(1, Math.ceil((fontSize * 1.25) / distance));
  const numbered = rings.filter((_, index) => (rings.length - 1 - index) % every === 0);
  return element(
    'g',
    { class: 'ring-numbers', 'text-anchor': 'middle', 'font-size': fontSize },
    ...numbered.map((rating) => {
      const { x, y } = pointAt(angle, radiusOf(rating, model.scale, radius));
      return element(
        'text',
        {
          x,
          y: y + fontSize * 0.35,
          'stroke-width': 3,
          'stroke-linejoin': 'round',
          'paint-order': 'stroke',
          ...paint({ fill: 'muted', stroke: 'background' }),
        },
        numberWords(rating),
      );
    }),
  );
}

function drawSpoke(drawing: Drawing, spoke: Spoke, index: number, label: string): string {
  const { model, radius, paint } = drawing;
  const end = pointAt(angleOf(index, model.spokes.length), radius);
  return element(
    'g',
    { class: 'spoke', 'data-spoke': spoke.id },
    element('title', {}, escapeXml(spokeTooltip(spoke))),
    element('path', {
      class: 'sector',
      d: sectorPath(index, model.spokes.length, radius),
      fill: 'none',
      'pointer-events': 'all',
    }),
    element('line', { x2: end.x, y2: end.y, ...paint({ stroke: 'spoke', class: 'axis' }) }),
    label,
  );
}

/** Between self's and lead's pins, where they are two points or more apart. */
function drawGaps({ model, outlines, radius, paint }: Drawing): string {
  const self = outlines.find(({ role }) => role === 'self');
  const lead = outlines.find(({ role }) => role === 'lead');
  const marks = model.spokes.map(({ gap }, index) => {
    const [one, other] = [self?.values[index], lead?.values[index]];
    if (!gap || !one || !other) return '';
    const angle = angleOf(index, model.spokes.length);
    const from = pointAt(angle, radiusOf(one.rating, model.scale, radius));
    const to = pointAt(angle, radiusOf(other.rating, model.scale, radius));
    return element('line', {
      x1: from.x,
      y1: from.y,
      x2: to.x,
      y2: to.y,
      'stroke-width': 12,
      'stroke-linecap': 'round',
      'stroke-opacity': gap.discussed ? 0.15 : 0.3,
      ...paint({ stroke: 'gap', class: gap.discussed ? 'gap-band discussed' : 'gap-band' }),
    });
  });
  return element('g', { class: 'gaps' }, ...marks);
}

function drawOutline({ model, radius, paint }: Drawing, outline: Outline): string {
  const style = styleOf(outline, model.of);
  const distances = outline.values.map((value) =>
    value ? radiusOf(value.rating, model.scale, radius) : null,
  );
  return element('path', {
    'data-outline': outline.id,
    d: outlinePath(distances),
    'stroke-width': style.width,
    'stroke-dasharray': style.dashes,
    'stroke-linejoin': 'round',
    'stroke-linecap': style.roundEnds ? 'round' : undefined,
    'pointer-events': 'none',
    ...paint({ fill: 'none', stroke: style.ink, class: `outline ${outline.role}` }),
  });
}

function drawPins({ model, radius, paint }: Drawing, outline: Outline): string {
  const style = styleOf(outline, model.of);
  const pins = outline.values.map((value, index) => {
    const spoke = model.spokes[index];
    if (!value || !spoke) return '';
    const angle = angleOf(index, model.spokes.length);
    const { x, y } = pointAt(angle, radiusOf(value.rating, model.scale, radius));
    return element(
      'g',
      {
        class: `pin ${outline.role}`,
        'data-spoke': spoke.id,
        'data-outline': outline.id,
        transform: `translate(${round(x)},${round(y)})`,
      },
      element('title', {}, escapeXml(`${outline.label}: ${numberWords(value.rating)}`)),
      element('path', {
        d: markerPath(style),
        'stroke-width': style.markerLine,
        ...paint({ fill: style.fill, stroke: style.ink }),
      }),
    );
  });
  return element('g', { class: 'pins' }, ...pins);
}
