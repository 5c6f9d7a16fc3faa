import { curveLinear, curveLinearClosed, lineRadial } from 'd3-shape';
import { angleOf } from './geometry.ts';

/**
 * The path of an outline round the origin, from its distance on each spoke. Where one is null the
 * line is interrupted, rather than led over a value that nobody gave.
 */
export function outlinePath(distances: readonly (number | null)[]): string {
  const points = distances.map((distance, index) => ({
    distance,
    angle: angleOf(index, distances.length),
  }));
  const missing = distances.indexOf(null);
  const line = lineRadial<(typeof points)[number]>()
    .defined((point) => point.distance !== null)
    .angle((point) => point.angle)
    .radius((point) => point.distance ?? 0)
    .curve(missing === -1 ? curveLinearClosed : curveLinear);
  // It begins behind an interruption, so that the line runs on over the first spoke.
  const ordered =
    missing === -1 ? points : [...points.slice(missing + 1), ...points.slice(0, missing)];
  return line(ordered) ?? '';
}

/** The path of a spoke's sector round the origin: what reacts to the pointer. */
export function sectorPath(index: number, count: number, radius: number): string {
  if (count === 1) {
    const [left, right] = [`${number(-radius)},0`, `${number(radius)},0`];
    const arc = `A${number(radius)},${number(radius)} 0 0 1`;
    return `M${left}${arc} ${right}${arc} ${left}Z`;
  }
  const half = Math.PI / count;
  const corner = (angle: number) =>
    `${number(radius * Math.sin(angle))},${number(-radius * Math.cos(angle))}`;
  const angle = angleOf(index, count);
  return `M0,0L${corner(angle - half)}A${number(radius)},${number(radius)} 0 0 1 ${corner(angle + half)}Z`;
}

function number(value: number): string {
  return value.toFixed(2);
}
