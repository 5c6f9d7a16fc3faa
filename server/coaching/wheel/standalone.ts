import { type DateParts, dateInWords } from '../datesInWords.ts';
import { drawnWheel } from './draw.ts';
import { type Flowing, flow, type Lettering, lines } from './flow.ts';
import { letterSizes } from './label.ts';
import { legendItems, themeItems } from './legend.ts';
import { painter } from './paint.ts';
import type { Palette } from './palette.ts';
import { element, escapeXml, round } from './svg.ts';
import { estimate, type Measure } from './text.ts';
import type { WheelModel } from './types.ts';
import { scaleInWords, wheelDescription, wheelTitle } from './words.ts';

export interface StandaloneOptions {
  readonly palette: Palette;
  /** The day that the wheel shows. */
  readonly day: DateParts;
  /** As in `font-family`; default: what most machines have, in their order. */
  readonly fontFamily?: string;
  /** How wide a text is in that typeface; without it an estimate on the safe side. */
  readonly measure?: Measure;
  /** In pixels; 860 where nothing is said. */
  readonly width?: number;
  /**
   * For a page that itself says whose the wheel is, of when, and which themes there are: the wheel and its
   * legend alone.
   */
  readonly isPart?: true;
}

/** In pixels. */
const WIDTH = 860;
const MARGIN = 28;
const BETWEEN = 18;
const FONT_SIZE = 13;
/** No font comes with the picture: each of these is on many machines, and looks much like the others. */
const FONTS = "'Open Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/**
 * The wheel as an SVG file of its own, with whose it is, of when, and a legend. It needs nothing from
 * outside: no style sheet, no script, no font, no picture. It ends with a line break.
 */
export function standaloneSvg(model: WheelModel, options: StandaloneOptions): string {
  const { palette, day, measure = estimate, width = WIDTH, isPart = false } = options;
  const margin = isPart ? 0 : MARGIN;
  const paint = painter(palette);
  const sizes = letterSizes(FONT_SIZE);
  const room = width - 2 * margin;
  const texts = (text: string, lettering: Lettering) =>
    flow(lines(text, lettering, room, measure, paint), room);
  const { picture, content } = drawnWheel(model, {
    width: width - margin,
    fontSize: FONT_SIZE,
    measure,
    palette,
  });
  const date = `${subject(model)}, ${dateInWords(day)}`;
  const scale = scaleInWords(model.scale);
  const tools = { sizes, measure, paint };
  const heading = [
    texts(model.name, { size: 22, ink: 'text', bold: true }),
    ...(model.headline === undefined ? [] : [texts(model.headline, { size: 15, ink: 'text' })]),
    texts(date, { size: FONT_SIZE, ink: 'muted' }),
  ];
  const themes = themeItems(model, room, tools).map((item) => flow([item], room));
  const blocks: readonly Flowing[] = [
    ...(isPart ? [] : heading),
    {
      height: picture.height + BETWEEN,
      // In the middle of the whole picture.
      content: element(
        'g',
        { transform: `translate(${round(room / 2)},${round(BETWEEN - picture.y)})` },
        content,
      ),
    },
    { height: BETWEEN, content: '' },
    flow(legendItems(model, tools), room),
    ...(isPart ? [] : themes),
    { height: BETWEEN / 2, content: '' },
    texts(scale, { size: sizes.smallFont, ink: 'muted' }),
  ];
  let height = margin;
  const placed = blocks.map((block) => {
    const { content } = block;
    const at = element('g', { transform: `translate(${margin},${round(height)})` }, content);
    height += block.height;
    return content === '' ? '' : at;
  });
  height = Math.ceil(height + margin);
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      role: 'img',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': options.fontFamily ?? FONTS,
      'font-size': FONT_SIZE,
    },
    element('title', {}, escapeXml(wheelTitle(model))),
    element('desc', {}, escapeXml(`${date}. ${wheelDescription(model)}`)),
    element('rect', { width, height, ...paint({ fill: 'background' }) }),
    ...placed,
  );
  return `${svg}\n`;
}

function subject({ of }: WheelModel): string {
  return of === 'plan' ? 'PMwheel' : 'PMwheel, what is expected by level';
}
