import { dateInWords, datePartsOf } from '../datesInWords.ts';
import { drawMark } from './drawLabel.ts';
import { sample, sampleSize } from './drawSample.ts';
import { type Item, type Lettering, lineHeight, written } from './flow.ts';
import { gapMark, growthMark, type LetterSizes, type Mark, themeMark } from './label.ts';
import type { Painter } from './paint.ts';
import { element, round } from './svg.ts';
import { type Measure, wrap } from './text.ts';
import type { Outline, SpokeTheme, WheelModel } from './types.ts';
import { colourWords, GROWTH } from './words.ts';

/** What all parts of one legend are made with. */
export interface Tools {
  readonly sizes: LetterSizes;
  readonly measure: Measure;
  readonly paint: Painter;
}

/** From a sample or a mark to its words, in pixels. */
const BEFORE_WORDS = 8;
const ROW = 26;

/** What the outlines and the marks of gaps and growth areas mean, of those that are there. */
export function legendItems(model: WheelModel, tools: Tools): Item[] {
  return [
    ...model.outlines.map((outline) => outlineItem(outline, model.of, tools)),
    ...[false, true]
      .filter((discussed) => model.spokes.some(({ gap }) => gap?.discussed === discussed))
      .map((discussed) => gapItem(discussed, tools)),
    ...(model.spokes.some(({ growth }) => growth) ? [growthItem(tools)] : []),
  ];
}

function outlineItem(outline: Outline, of: WheelModel['of'], tools: Tools): Item {
  const { width } = sampleSize;
  const content = element(
    'g',
    { transform: `translate(${width / 2},${ROW / 2})` },
    sample(outline, of, tools.paint),
  );
  const newest = newestDay(outline);
  const words = newest === undefined ? [] : [muted(dayWords(newest), tools)];
  return beside({ width, content }, [plain(outline.label, tools), ...words], tools);
}

/** The day of the newest rating, YYYY-MM-DD; undefined of what is expected. */
export function newestDay({ values }: Outline): string | undefined {
  return values
    .flatMap((value) => value?.date ?? [])
    .sort()
    .at(-1);
}

function gapItem(discussed: boolean, tools: Tools): Item {
  const mark = gapMark('apart', { discussed }, tools.sizes, tools.measure);
  const words = discussed ? 'seen differently, talked about since' : 'seen differently';
  return beside(drawn(mark, tools), [plain(words, tools)], tools);
}

function growthItem(tools: Tools): Item {
  const mark = growthMark('no theme', tools.sizes, tools.measure);
  return beside(drawn(mark, tools), [plain(GROWTH, tools)], tools);
}

/** The open themes, each once, with its mark, its buckets and its latest colour in words. */
export function themeItems(model: WheelModel, mostWidth: number, tools: Tools): Item[] {
  return themesOf(model).map(({ theme, buckets }) => {
    const { width, content } = drawn(themeMark(theme, tools.sizes), tools);
    const left = width + BEFORE_WORDS;
    const since = theme.date === undefined ? '' : `, ${dayWords(theme.date)}`;
    const words = `${theme.title} (${buckets.join(', ')}): ${colourWords(theme)}${since}`;
    const { font } = tools.sizes;
    const wrapped = wrap(words, mostWidth - left, (line) => tools.measure(line, font, false));
    const line = lineHeight(font);
    const texts = wrapped.map(({ text }, index) =>
      written(
        text,
        { x: left, middle: ROW / 2 + index * line },
        { size: font, ink: 'text' },
        tools.paint,
      ),
    );
    const height = ROW + (wrapped.length - 1) * line;
    return { width: mostWidth, height, content: content + texts.join('') };
  });
}

/** The open themes in the order of the wheel, each once, with the titles of its buckets. */
export function themesOf(
  model: WheelModel,
): readonly { readonly theme: SpokeTheme; readonly buckets: readonly string[] }[] {
  const found = new Map<string, { theme: SpokeTheme; buckets: string[] }>();
  for (const { title, themes } of model.spokes) {
    for (const theme of themes) {
      const known = found.get(theme.id);
      if (known) known.buckets.push(title);
      else found.set(theme.id, { theme, buckets: [title] });
    }
  }
  return [...found.values()];
}

interface Words {
  readonly text: string;
  readonly lettering: Lettering;
  readonly width: number;
}

function plain(text: string, { sizes, measure }: Tools): Words {
  return {
    text,
    lettering: { size: sizes.font, ink: 'text' },
    width: measure(text, sizes.font, false),
  };
}

function muted(text: string, { sizes, measure }: Tools): Words {
  const size = sizes.smallFont;
  return { text, lettering: { size, ink: 'muted' }, width: measure(text, size, false) };
}

/** A mark in the middle of a row's height. */
function drawn(mark: Mark, { sizes, paint }: Tools): { width: number; content: string } {
  const content = drawMark(mark, 0, (ROW - sizes.mark) / 2, sizes, paint);
  return { width: mark.width, content };
}

/** Words beside what they explain. */
function beside(
  { width, content }: { readonly width: number; readonly content: string },
  words: readonly Words[],
  { paint }: Tools,
): Item {
  let left = width + BEFORE_WORDS;
  const texts = words.map(({ text, lettering, width }) => {
    const x = Number(round(left));
    left += width + BEFORE_WORDS;
    return written(text, { x, middle: ROW / 2 }, lettering, paint);
  });
  return { width: left - BEFORE_WORDS, height: ROW, content: content + texts.join('') };
}

/** A day of a coach file, YYYY-MM-DD, in English. */
export function dayWords(date: string): string {
  return dateInWords(datePartsOf(date));
}
