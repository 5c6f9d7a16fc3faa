import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawWheel } from '../../../server/coaching/wheel/draw.ts';
import { drawSample } from '../../../server/coaching/wheel/drawSample.ts';
import {
  darkPalette,
  inks,
  lightPalette,
  printPalette,
} from '../../../server/coaching/wheel/palette.ts';
import { anyWheel, outline, spokesOf, wheel } from './wheels.ts';
import { attributesOf, elementsOf, parseXml, textOf } from './xml.ts';

const eight = [6, 5, 6, 9, 8, 7, 6, 8];
const pair = wheel({ outlines: [outline('self', eight), outline('lead', [3, ...eight.slice(1)])] });
const draw = (model: Parameters<typeof drawWheel>[0]) => parseXml(drawWheel(model, { width: 720 }));

test('is well-formed, whatever people write', () => {
  fc.assert(
    fc.property(anyWheel, fc.string({ unit: 'binary' }), (model, name) => {
      parseXml(drawWheel({ ...model, name }, { width: 600 }));
    }),
  );
});

test('escapes people’s text', () => {
  const nasty = '<script>"&\'\u0000\ud800';
  const svg = drawWheel(wheel({ name: nasty, spokes: spokesOf([nasty]) }), { width: 720 });
  expect(svg).not.toContain('<script');
  expect(textOf(parseXml(svg), 'title')[0]).toBe('PMwheel: <script>"&\'\ufffd\ufffd');
});

test('has a title and a description that say it all', () => {
  const root = draw(pair);
  expect(textOf(root, 'title')[0]).toBe('PMwheel: Ana Lopez');
  expect(textOf(root, 'desc')[0]).toContain('One, self: 6 of 10; lead: 3.');
});

test('has no ids, no inline styles and no scripts', () => {
  fc.assert(
    fc.property(anyWheel, (model) => {
      for (const element of elementsOf(draw(model))) {
        expect(element.name).not.toMatch(/^(script|style|foreignObject|image|use|a)$/);
        const names = Object.keys(element.attributes);
        expect(names.filter((name) => /^(id|style|href|on.*)$/.test(name))).toEqual([]);
      }
    }),
  );
});

test('spokes stand in the order of the model', () => {
  const spokes = attributesOf(draw(pair), 'g', 'data-spoke');
  expect(spokes.slice(0, 8)).toEqual(pair.spokes.map(({ id }) => id));
});

describe('outlines', () => {
  test('have a marker for each value', () => {
    const root = draw(wheel({ outlines: [outline('self', [1, null, 3, 4, 5, null, null, 8])] }));
    const pins = elementsOf(root).filter(({ attributes }) => attributes.class === 'pin self');
    expect(pins.map(({ attributes }) => attributes['data-spoke'])).toEqual([
      'bucket-1',
      'bucket-3',
      'bucket-4',
      'bucket-5',
      'bucket-8',
    ]);
  });

  test('are closed where everything is rated', () => {
    expect(pathOf(pair, 'self')).toMatch(/^M[^MZ]*Z$/);
  });

  test('are interrupted where nothing is rated, and run on over the first spoke', () => {
    const path = pathOf(
      wheel({ outlines: [outline('self', [1, 2, null, 4, 5, null, 7, 8])] }),
      'self',
    );
    // Two pieces: the fourth and fifth spoke, and the seventh by way of the first to the second.
    expect(path.match(/M[^M]*/g)?.map((piece) => piece.split('L').length)).toEqual([2, 4]);
    expect(path).not.toContain('Z');
  });

  test('are told apart without colour: by dashes and shapes', () => {
    const roles = ['self', 'lead', 'peer', 'expected'] as const;
    const looks = roles.map((role) => {
      const root = parseXml(drawSample(outline(role, eight), 'plan'));
      const line = attributesOf(root, 'line', 'stroke-dasharray')[0];
      const marker = attributesOf(root, 'path', 'd')[0];
      return [line, marker];
    });
    expect(new Set(looks.map(([line]) => line)).size).toBe(4);
    expect(new Set(looks.map(([, marker]) => marker)).size).toBe(4);
  });

  test('can be left out', () => {
    const svg = drawWheel(pair, { width: 720, hidden: new Set(['lead']) });
    expect(svg).toContain('data-outline="self"');
    expect(svg).not.toContain('data-outline="lead"');
  });
});

describe('marks', () => {
  const spokes = pair.spokes.map((spoke, index) => ({
    ...spoke,
    ...(index === 0 && { gap: { difference: 3, discussed: false } }),
    themes:
      index === 2
        ? (['green', 'amber', 'red', undefined, 'red', 'red'] as const).map((colour) => ({
            id: 'theme',
            title: 'Theme',
            ...(colour && { colour }),
            target: spoke.target,
          }))
        : [],
  }));
  const root = draw({ ...pair, spokes });

  test('of a gap stand between the two pins and at the label, in neutral words', () => {
    const bands = elementsOf(root).filter(({ attributes }) =>
      attributes.class?.startsWith('gap-band'),
    );
    expect(bands).toHaveLength(1);
    expect(textOf(root, 'text')).toContain('3 apart');
  });

  test('of a gap go when one of the two outlines is hidden', () => {
    const svg = drawWheel({ ...pair, spokes }, { width: 720, hidden: new Set(['self']) });
    expect(svg).not.toContain('gap-band');
  });

  test('of themes have letter and shape, and are counted where there are many', () => {
    const texts = textOf(root, 'text');
    expect(texts).toEqual(expect.arrayContaining(['G', 'A', 'R', '+2']));
  });
});

test('everything stands within the picture', () => {
  fc.assert(
    fc.property(anyWheel, fc.integer({ min: 320, max: 1400 }), (model, width) => {
      const root = parseXml(drawWheel(model, { width }));
      const [x = 0, y = 0, w = 0, h = 0] = (root.attributes.viewBox ?? '').split(' ').map(Number);
      const points = pointsOf(root);
      const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)];
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(x);
      expect(Math.max(...xs)).toBeLessThanOrEqual(x + w);
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(y);
      expect(Math.max(...ys)).toBeLessThanOrEqual(y + h);
    }),
  );
});

describe('colours', () => {
  const everything = fc.sample(anyWheel, { numRuns: 30, seed: 1 });

  test('alone, no class is needed', () => {
    for (const palette of [lightPalette, darkPalette, printPalette]) {
      for (const model of everything) {
        const root = parseXml(drawWheel(model, { width: 600, palette }));
        for (const { name, attributes } of elementsOf(root)) {
          if (!/^(line|circle|path|rect|text)$/.test(name)) continue;
          expect([name, attributes.fill ?? attributes.stroke]).toEqual([
            name,
            expect.stringMatching(/^(#[0-9a-f]{6}|none)$/),
          ]);
        }
      }
    }
  });

  test('in the editor, each class that is drawn has a rule in the style sheet', () => {
    const css = readFileSync(
      join(import.meta.dirname, '../../../client/webview/colours.css'),
      'utf8',
    );
    const drawn = everything.flatMap((model) =>
      [model, { ...model, of: 'compass' as const }].flatMap((model) =>
        elementsOf(draw(model)).flatMap(({ attributes }) => attributes.class?.split(' ') ?? []),
      ),
    );
    const names = inks.flatMap((ink) => [`fill-${ink}`, `stroke-${ink}`]);
    const used = names.filter((name) => drawn.includes(name));
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((name) => !css.includes(`.${name}`))).toEqual([]);
  });

  test.each([
    ['light', lightPalette],
    ['dark', darkPalette],
    ['print', printPalette],
  ])('of the %s palette stand out from its background', (_, palette) => {
    const faint = inks.filter((ink) => {
      if (['background', 'on-colour', 'ring', 'spoke'].includes(ink)) return false;
      const enough = ['text', 'muted'].includes(ink) ? 4.5 : 3;
      return contrast(palette[ink], palette.background) < enough;
    });
    expect(faint).toEqual([]);
    for (const ink of ['green', 'amber', 'red'] as const) {
      expect(contrast(palette['on-colour'], palette[ink])).toBeGreaterThanOrEqual(4.5);
    }
  });
});

function pathOf(model: Parameters<typeof drawWheel>[0], id: string): string {
  const path = elementsOf(draw(model)).find(
    ({ name, attributes }) => name === 'path' && attributes['data-outline'] === id,
  );
  return path?.attributes.d ?? '';
}

/** Points that the drawing names outright: of lines, texts, marks' shapes and pins. */
function pointsOf(root: ReturnType<typeof parseXml>): { x: number; y: number }[] {
  const points: [string | undefined, string | undefined][] = [];
  for (const { name, attributes } of elementsOf(root)) {
    if (name === 'line')
      points.push([attributes.x1, attributes.y1], [attributes.x2, attributes.y2]);
    if (name === 'text' || name === 'rect' || name === 'tspan')
      points.push([attributes.x, attributes.y]);
    if (name === 'circle') points.push([attributes.cx, attributes.cy]);
    const moved = /translate\((.*),(.*)\)/.exec(attributes.transform ?? '');
    if (moved) points.push([moved[1], moved[2]]);
    if (name === 'path' && attributes['data-outline']) {
      for (const [, x, y] of (attributes.d ?? '').matchAll(/(-?[\d.e-]+),(-?[\d.e-]+)/g)) {
        points.push([x, y]);
      }
    }
  }
  return points.map(([x, y]) => ({ x: Number(x ?? 0), y: Number(y ?? 0) }));
}

/** WCAG's contrast ratio of two colours written #rrggbb. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
