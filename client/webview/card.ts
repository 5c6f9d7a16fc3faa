import { drawSample } from '../../server/coaching/wheel/drawSample.ts';
import { movedOf } from '../../server/coaching/wheel/moved.ts';
import type { Outline, Spoke, WheelModel, WheelValue } from '../../server/coaching/wheel/types.ts';
import {
  colourWords,
  differenceWords,
  growthWords,
  movedWords,
  numberWords,
  scaleWords,
  upperFirst,
} from '../../server/coaching/wheel/words.ts';
import { dayWords, html, svgFrom } from './dom.ts';
import { createThemeButton, growthMark } from './growth.ts';
import { isMovable } from './move.ts';
import { themeMark } from './themeMark.ts';

/**
 * One bucket up close: what good looks like there, and each rating with the compass's words for it and
 * its evidence. It follows the pointer and the focus; nothing stands here alone that a list lacks.
 */
export function card(model: WheelModel, index: number): HTMLElement | undefined {
  const spoke = model.spokes[index];
  if (!spoke) return undefined;
  const difference = spoke.gap ? differenceWords(model, index) : undefined;
  return html(
    'section',
    { class: 'card', 'aria-label': spoke.title },
    html('h2', {}, spoke.title),
    goodText(spoke),
    html(
      'ul',
      {},
      ...model.outlines.map((outline) => {
        const value = outline.values[index];
        if (!value) return undefined;
        return html(
          'li',
          {},
          svgFrom(drawSample(outline, model.of)),
          html('span', {}, `${outline.label}: `, html('strong', {}, numberWords(value.rating))),
          html('span', { class: 'muted' }, details(model, outline, index, value)),
          value.evidence ? html('q', {}, value.evidence) : undefined,
          isMovable(outline) ? notObservedButton(spoke, outline) : undefined,
        );
      }),
    ),
    ...spoke.themes.map((theme) =>
      html(
        'p',
        { class: 'theme' },
        themeMark(theme),
        html('span', {}, `Theme “${theme.title}”: ${colourWords(theme)}`),
      ),
    ),
    spoke.growth
      ? html(
          'p',
          { class: 'growth' },
          growthMark(),
          html('span', {}, `${upperFirst(growthWords(spoke.growth))}.`),
          createThemeButton(spoke, 'card'),
        )
      : undefined,
    difference ? html('p', { class: 'difference' }, `${difference}.`) : undefined,
  );
}

function goodText(spoke: Spoke): HTMLElement | undefined {
  return spoke.good ? html('p', { class: 'good' }, spoke.good) : undefined;
}

function details(model: WheelModel, outline: Outline, index: number, value: WheelValue): string {
  const moved = movedOf(outline, index);
  const parts = [
    scaleWords(value.rating, model.scale),
    value.date === undefined ? undefined : dayWords(value.date),
    moved && `${movedWords(moved)} since ${dayWords(moved.since)}`,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** Takes a rating back: the rater had no chance to see it. */
function notObservedButton(spoke: Spoke, outline: Outline): HTMLElement {
  return html(
    'button',
    {
      type: 'button',
      class: 'quiet',
      'data-clear': '',
      'data-spoke': spoke.id,
      'data-outline': outline.id,
      'data-key': `clear ${spoke.id} ${outline.id}`,
      'aria-label': `${spoke.title}, ${outline.label}: set to not observed`,
    },
    'Set to not observed',
  );
}
