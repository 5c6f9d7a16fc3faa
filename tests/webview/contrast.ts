import type { Locator } from 'playwright-core';

/** An ink with its contrast to what it is painted on, by WCAG's formula. */
export interface InkContrast {
  readonly ink: string;
  readonly ratio: number;
}

/** WCAG 2.2, 1.4.11 for lines and marks, and 1.4.3 for texts and letters. */
export async function faintInks(body: Locator): Promise<InkContrast[]> {
  return (await inkContrasts(body)).filter(({ ink, ratio }) => {
    const isText = ['fill-text', 'fill-muted'].includes(ink) || ink.startsWith('letter');
    return ratio < (isText ? 4.5 : 3);
  });
}

/**
 * The contrast of the drawing's inks to the background, and of the letters on theme marks to their
 * marks, in the theme that the page of this body has.
 */
async function inkContrasts(body: Locator): Promise<InkContrast[]> {
  return body.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    /** What a colour looks like on another one. */
    const painted = (...colours: readonly string[]) => {
      if (!context) throw new Error('no canvas');
      context.clearRect(0, 0, 1, 1);
      for (const colour of colours) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (channels: readonly number[]) => {
      const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratio = (one: readonly number[], other: readonly number[]) => {
      const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    };
    const svg = document.body.appendChild(
      document.createElementNS('http://www.w3.org/2000/svg', 'svg'),
    );
    const colourOf = (name: string) => {
      const shape = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
      shape.setAttribute('class', name);
      const style = getComputedStyle(shape);
      return name.startsWith('fill') ? style.fill : style.stroke;
    };
    const background = getComputedStyle(document.body).backgroundColor;
    const lines = ['self', 'lead', 'peer-0', 'peer-1', 'peer-2', 'expected', 'gap', 'muted'];
    const result = [
      ...lines.map((ink) => `stroke-${ink}`),
      ...['text', 'muted', 'self', 'expected', 'green', 'amber', 'red'].map((ink) => `fill-${ink}`),
    ].map((ink) => ({
      ink,
      ratio: ratio(painted(background, colourOf(ink)), painted(background)),
    }));
    for (const mark of ['green', 'amber', 'red']) {
      const colour = colourOf(`fill-${mark}`);
      result.push({
        ink: `letter-${mark}`,
        ratio: ratio(
          painted(background, colour, colourOf('fill-on-colour')),
          painted(background, colour),
        ),
      });
    }
    svg.remove();
    return result;
  });
}
