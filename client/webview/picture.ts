import { type DrawOptions, drawWheel } from '../../server/coaching/wheel/draw.ts';
import type { Measure } from '../../server/coaching/wheel/text.ts';
import type { WheelModel } from '../../server/coaching/wheel/types.ts';
import { spokeWords, wheelTitle } from '../../server/coaching/wheel/words.ts';
import { svgFrom } from './dom.ts';

/** The wheel as an element in which each spoke can be reached and pressed. */
export function picture(
  model: WheelModel,
  options: Pick<DrawOptions, 'hidden' | 'width' | 'before'>,
): Element {
  const { fontFamily, fontSize } = getComputedStyle(document.body);
  const svg = svgFrom(
    drawWheel(model, {
      ...options,
      fontSize: Number.parseFloat(fontSize) || 13,
      measure: measureIn(fontFamily),
    }),
  );
  // A picture hides what it holds from screen readers; this one holds buttons.
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', wheelTitle(model));
  // Here the card says it, and the table; as tooltips they would lie over the wheel.
  for (const selector of ['title', 'desc', '.spoke > title']) {
    svg.querySelector(`:scope > ${selector}`)?.remove();
  }
  for (const title of svg.querySelectorAll('.spoke > title')) title.remove();
  for (const [index, spoke] of [...svg.querySelectorAll('.spoke')].entries()) {
    const label = spoke.querySelector('.label');
    label?.setAttribute('role', 'button');
    label?.setAttribute('tabindex', '0');
    label?.setAttribute('aria-label', spokeWords(model, index));
    spoke.querySelector('.marks')?.setAttribute('aria-hidden', 'true');
    label?.setAttribute('data-key', `spoke ${spoke.getAttribute('data-spoke')}`);
  }
  return svg;
}

/** Asks the browser how wide texts are in the editor's typeface. */
function measureIn(fontFamily: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, fontSize, bold) => {
    if (!context) return text.length * fontSize;
    context.font = `${bold ? 600 : 400} ${fontSize}px ${fontFamily}`;
    return context.measureText(text).width;
  };
}
