import { type Painter, painter } from './paint.ts';
import type { Palette } from './palette.ts';
import { markerPath, styleOf } from './style.ts';
import { element } from './svg.ts';
import type { Outline, WheelModel } from './types.ts';

/** Of a sample, in pixels. */
export const sampleSize = { width: 46, height: 16 } as const;

/** A short piece of an outline with its marker, for a legend. */
export function drawSample(outline: Outline, of: WheelModel['of'], palette?: Palette): string {
  const { width, height } = sampleSize;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${-width / 2} ${-height / 2} ${width} ${height}`,
      width,
      height,
      'aria-hidden': 'true',
    },
    sample(outline, of, painter(palette)),
  );
}

/** What `drawSample` puts into its element: the centre of the sample is the origin. */
export function sample(outline: Outline, of: WheelModel['of'], paint: Painter): string {
  const style = styleOf(outline, of);
  const { width } = sampleSize;
  const line = element('line', {
    x1: 1 - width / 2,
    x2: width / 2 - 1,
    'stroke-width': style.width,
    'stroke-dasharray': style.dashes,
    'stroke-linecap': style.roundEnds ? 'round' : undefined,
    ...paint({ stroke: style.ink, class: 'outline' }),
  });
  const marker = element('path', {
    d: markerPath(style),
    'stroke-width': style.markerLine,
    ...paint({ fill: style.fill, stroke: style.ink }),
  });
  return line + marker;
}
