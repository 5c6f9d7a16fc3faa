import { angleOf, type Point, pointAt, radiusOf } from './geometry.ts';
import { movedOf } from './moved.ts';
import { outlinePath } from './outlinePath.ts';
import type { Painter } from './paint.ts';
import type { Ink } from './palette.ts';
import { styleOf } from './style.ts';
import { element, round } from './svg.ts';
import type { Outline, OutlineRole, WheelModel } from './types.ts';

/** How far beside its spoke a move is drawn, in pixels, so that self's and the lead's stand apart. */
const BESIDE: Readonly<Record<OutlineRole, number>> = { self: -6, lead: 6, peer: 0, expected: 0 };
/** A shorter arrow would be a head alone. */
const SHORTEST_SHAFT = 4;

interface Drawing {
  readonly model: WheelModel;
  /** The distance of the scale's highest rating from the centre, in pixels. */
  readonly radius: number;
  readonly paint: Painter;
}

/** An arrow along each spoke on which a rater's view has moved, from the round before to the newest. */
export function drawMoves({ model, radius, paint }: Drawing, outline: Outline): string {
  const { ink } = styleOf(outline, model.of);
  const arrows = model.spokes.map((_, index) => {
    const moved = movedOf(outline, index);
    if (!moved) return '';
    const [from, to] = [moved.from, moved.to].map((each) => radiusOf(each, model.scale, radius));
    const angle = angleOf(index, model.spokes.length);
    const place = (distance: number) => {
      const { x, y } = pointAt(angle, distance);
      const beside = pointAt(angle + Math.PI / 2, BESIDE[outline.role]);
      return { x: x + beside.x, y: y + beside.y };
    };
    return arrow(place(from ?? 0), place(to ?? 0), ink, paint);
  });
  return element('g', { class: 'moves', 'pointer-events': 'none' }, ...arrows);
}

function arrow(from: Point, to: Point, ink: Ink, paint: Painter): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [along, across] = [
    { x: (to.x - from.x) / length, y: (to.y - from.y) / length },
    { x: (from.y - to.y) / length, y: (to.x - from.x) / length },
  ];
  const head = Math.min(5, Math.max(length - SHORTEST_SHAFT, 2));
  const corner = (side: 1 | -1) =>
    `${round(to.x - along.x * head + across.x * side * 3.5)},${round(to.y - along.y * head + across.y * side * 3.5)}`;
  return element('path', {
    d: `M${round(from.x)},${round(from.y)}L${round(to.x)},${round(to.y)}M${corner(1)}L${round(to.x)},${round(to.y)}L${corner(-1)}`,
    'stroke-width': 1.75,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...paint({ fill: 'none', stroke: ink, class: 'move' }),
  });
}

/** The outline as it was in the round before, to lie behind the newest one. */
export function drawBefore({ model, radius, paint }: Drawing, outline: Outline): string {
  if (!outline.before) return '';
  const style = styleOf(outline, model.of);
  const distances = outline.before.ratings.map((rating) =>
    rating === null ? null : radiusOf(rating, model.scale, radius),
  );
  return element('path', {
    d: outlinePath(distances),
    'stroke-width': 1.25,
    'stroke-dasharray': '2 3',
    'stroke-linejoin': 'round',
    'pointer-events': 'none',
    ...paint({ fill: 'none', stroke: style.ink, class: 'before' }),
  });
}
