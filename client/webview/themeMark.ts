import type { SpokeTheme } from '../../server/coaching/wheel/types.ts';
import { html } from './dom.ts';

/** The mark of a theme's latest colour, as on the wheel: letter, shape and colour. The words stand beside it. */
export function themeMark({ colour }: Pick<SpokeTheme, 'colour'>): HTMLElement {
  return html(
    'span',
    { class: `theme-mark ${colour ?? 'uncoloured'}`, 'aria-hidden': 'true' },
    // The space gives the empty mark a line to stand on.
    html('span', {}, colour?.charAt(0).toUpperCase() ?? '\u00a0'),
  );
}
