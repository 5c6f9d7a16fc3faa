import type { Spoke } from '../../server/coaching/wheel/types.ts';
import { html } from './dom.ts';

/** The mark of a growth area without a theme, as on the wheel. The words stand beside it. */
export function growthMark(): HTMLElement {
  return html('span', { class: 'growth-mark', 'aria-hidden': 'true' }, 'no theme');
}

/** @param where the part of the page, since there may be one in each */
export function createThemeButton({ id, title }: Spoke, where: 'card' | 'row'): HTMLElement {
  return html(
    'button',
    {
      type: 'button',
      class: 'create-theme',
      'data-create-theme': '',
      'data-spoke': id,
      'data-key': `create-in-${where} ${id}`,
      'aria-label': `Create theme on ${title}`,
    },
    'Create theme',
  );
}
