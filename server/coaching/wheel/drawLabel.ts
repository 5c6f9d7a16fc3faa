import type { Label } from './geometry.ts';
import {
  type LabelBlock,
  type LetterSizes,
  type Mark,
  markOffsets,
  rowTop,
  rowWidth,
} from './label.ts';
import type { Painter } from './paint.ts';
import { element, escapeXml } from './svg.ts';

/** Space round a label that reacts to the pointer and shows the focus. */
const PADDING = 3;

/** A spoke's label: its title, and below it the marks of a gap and of themes. */
export function drawLabel(label: Label<LabelBlock>, sizes: LetterSizes, paint: Painter): string {
  const { block, box, align } = label;
  const x = { start: box.x, middle: box.x + box.width / 2, end: box.x + box.width }[align];
  const lines = block.lines.map(({ text, endsWord }, index) => {
    const line = element('tspan', { x, y: box.y + sizes.line * (index + 0.76) }, escapeXml(text));
    // Whoever reads the text alone shall not read words of two lines as one; nobody sees the space.
    const space = element('tspan', { 'font-size': 0 }, ' ');
    return endsWord && index < block.lines.length - 1 ? line + space : line;
  });
  const rows = block.rows.map((row, index) => {
    const width = rowWidth(row);
    const left = { start: x, middle: x - width / 2, end: x - width }[align];
    const top = box.y + rowTop(block, index, sizes);
    const offsets = markOffsets(row);
    return row
      .map((mark, at) => drawMark(mark, left + (offsets[at] ?? 0), top, sizes, paint))
      .join('');
  });
  const title = element(
    'g',
    { class: 'label' },
    element('rect', {
      x: box.x - PADDING,
      y: box.y - PADDING,
      width: box.width + 2 * PADDING,
      height: box.height + 2 * PADDING,
      rx: 3,
      fill: 'none',
      'pointer-events': 'all',
      class: 'label-room',
    }),
    element(
      'text',
      {
        'text-anchor': align,
        'font-weight': 600,
        ...paint({ fill: 'text', class: 'label-title' }),
      },
      ...lines,
    ),
  );
  // Apart from the label, whose name says the same in words.
  return rows.length === 0 ? title : title + element('g', { class: 'marks' }, ...rows);
}

/** A mark whose left upper corner stands there. */
export function drawMark(
  mark: Mark,
  left: number,
  top: number,
  sizes: LetterSizes,
  paint: Painter,
): string {
  const centre = { x: left + mark.width / 2, y: top + sizes.mark / 2 };
  switch (mark.kind) {
    case 'gap':
    case 'gap-discussed':
    case 'growth':
      return element(
        'g',
        { class: mark.kind },
        element('rect', {
          x: left + 0.5,
          y: top + 0.5,
          width: mark.width - 1,
          height: sizes.mark - 1,
          ...frameOf(mark.kind, sizes, paint),
        }),
        smallText(mark.text, centre, sizes, paint),
      );
    case 'theme':
      return drawThemeMark(mark, centre, sizes, paint);
    case 'more':
      return smallText(mark.text, centre, sizes, paint);
  }
}

/** Round for what is seen differently, dashed where that was talked about; as a name tag for what has no theme. */
function frameOf(kind: 'gap' | 'gap-discussed' | 'growth', sizes: LetterSizes, paint: Painter) {
  if (kind === 'growth') {
    return { rx: 2, 'stroke-dasharray': '1.5 2.5', ...paint({ fill: 'none', stroke: 'muted' }) };
  }
  return {
    rx: sizes.mark / 2,
    'stroke-dasharray': kind === 'gap' ? undefined : '3 2',
    ...paint({ fill: 'none', stroke: 'gap' }),
  };
}

interface Centre {
  readonly x: number;
  readonly y: number;
}

function smallText(text: string, { x, y }: Centre, sizes: LetterSizes, paint: Painter): string {
  const size = sizes.smallFont;
  return element(
    'text',
    {
      x,
      y: y + size * 0.35,
      'text-anchor': 'middle',
      'font-size': size,
      ...paint({ fill: 'text' }),
    },
    escapeXml(text),
  );
}

/** A theme's colour as shape, letter and colour: green is round, amber a diamond, red a square. */
function drawThemeMark(mark: Mark, centre: Centre, sizes: LetterSizes, paint: Painter): string {
  const { x, y } = centre;
  const half = sizes.mark / 2;
  if (!mark.colour) {
    return element(
      'g',
      { class: 'theme' },
      element('circle', {
        cx: x,
        cy: y,
        r: half - 2,
        'stroke-width': 1.5,
        'stroke-dasharray': '3 2',
        ...paint({ fill: 'none', stroke: 'muted' }),
      }),
    );
  }
  const fill = paint({ fill: mark.colour });
  const shape = {
    green: () => element('circle', { cx: x, cy: y, r: half - 0.5, ...fill }),
    amber: () =>
      element('path', {
        d: `M${x},${y - half - 1.5}l${half + 1.5},${half + 1.5}l${-half - 1.5},${half + 1.5}l${-half - 1.5},${-half - 1.5}z`,
        ...fill,
      }),
    red: () =>
      element('rect', {
        x: x - half + 1,
        y: y - half + 1,
        width: sizes.mark - 2,
        height: sizes.mark - 2,
        rx: 1.5,
        ...fill,
      }),
  }[mark.colour];
  const size = sizes.smallFont * 0.95;
  return element(
    'g',
    { class: 'theme' },
    shape(),
    element(
      'text',
      {
        x,
        y: y + size * 0.36,
        'text-anchor': 'middle',
        'font-size': size,
        'font-weight': 700,
        ...paint({ fill: 'on-colour' }),
      },
      mark.text,
    ),
  );
}
