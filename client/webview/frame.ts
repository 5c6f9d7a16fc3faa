import type { WheelModel } from '../../server/coaching/wheel/types.ts';
import { html, withCode } from './dom.ts';
import { exportButton } from './export.ts';
import { isMovable } from './move.ts';

/* What stands round the wheel and its table. */

/** The heading of a page without a wheel. */
export function placeholder(): HTMLElement {
  return html('h1', { class: 'heard' }, 'PMwheel');
}

export function header(model: WheelModel): HTMLElement {
  return html(
    'header',
    {},
    html('h1', {}, model.name),
    model.headline ? html('p', {}, model.headline) : undefined,
    exportButton(model.day),
  );
}

/** What the reader should know about what is missing. */
export function hints({ notices }: WheelModel): HTMLElement[] {
  return notices.map((text) => html('p', { class: 'hint' }, ...withCode(text)));
}

export function howToMove(model: WheelModel): HTMLElement | undefined {
  if (!model.outlines.some(isMovable)) return undefined;
  const how =
    'Pins move: drag one, or press the arrow keys and then Enter. Escape puts it back. Delete says that it was not observed.';
  const back = model.day === undefined ? '' : ' Here they change the rounds that are shown.';
  return html('p', { class: 'muted how-to' }, how + back);
}
