import { ratingAt } from '../../server/coaching/wheel/geometry.ts';
import type { WheelModel } from '../../server/coaching/wheel/types.ts';
import { numberWords, pinWords } from '../../server/coaching/wheel/words.ts';
import { isMovable, type Move, steppedBy } from './move.ts';

/** A pointer that moves less than this, in pixels, has clicked. */
const CLICK_PIXELS = 4;

/** Shows at a pin on its way what it would say. */
export function markMoving(svg: Element, { spoke, outline, to }: Move): void {
  const pin = [...svg.querySelectorAll('.pin')].find(
    (each) =>
      each.getAttribute('data-spoke') === spoke && each.getAttribute('data-outline') === outline,
  );
  const number = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  number.setAttribute('class', 'moving-number');
  number.setAttribute('y', '-12');
  number.setAttribute('text-anchor', 'middle');
  number.textContent = numberWords(to);
  pin?.classList.add('moving');
  pin?.append(number);
}

/** What the pins of the picture ask of the page. */
export interface PinsHost {
  /** The wheel as it is shown. */
  model(): WheelModel | undefined;
  /** A pin is on its way, or, without a move, back where it was. */
  moving(move: Move | undefined): void;
  /** A pin was let go elsewhere than where it was. */
  commit(move: Move): void;
}

/** What the page asks of the pins. */
export interface Pins {
  /** Sets a pin on its way. */
  begin(move: Move): void;
  /** Puts the pin that is on its way back. */
  cancel(): void;
}

/** Makes sliders of the pins that may be moved. */
export function dressPins(svg: Element, model: WheelModel): void {
  for (const pin of svg.querySelectorAll('.pin')) {
    const found = pinIn(model, pin);
    if (!found) continue;
    const { outline, index, rating } = found;
    pin.prepend(roomForFingers());
    pin.setAttribute('role', 'slider');
    pin.setAttribute('tabindex', '0');
    pin.setAttribute('data-key', `pin ${pin.getAttribute('data-spoke')} ${outline.id}`);
    pin.setAttribute('data-rated', '');
    pin.setAttribute('aria-keyshortcuts', 'Delete');
    pin.setAttribute('aria-orientation', 'vertical');
    pin.setAttribute('aria-label', `${model.spokes[index]?.title}, ${outline.label}`);
    pin.setAttribute('aria-valuemin', numberWords(model.scale.min));
    pin.setAttribute('aria-valuemax', numberWords(model.scale.max));
    pin.setAttribute('aria-valuenow', numberWords(rating));
    pin.setAttribute('aria-valuetext', pinWords(model, outline, index));
  }
}

/** A marker alone is too small a thing to hit. */
function roomForFingers(): Element {
  const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  circle.setAttribute('r', '11');
  circle.setAttribute('fill', 'none');
  circle.setAttribute('pointer-events', 'all');
  return circle;
}

function pinIn(model: WheelModel, pin: Element) {
  const index = model.spokes.findIndex(({ id }) => id === pin.getAttribute('data-spoke'));
  const outline = model.outlines.find(({ id }) => id === pin.getAttribute('data-outline'));
  const rating = outline?.values[index]?.rating;
  if (!outline || rating === undefined || !isMovable(outline)) return undefined;
  return { outline, index, rating };
}

/**
 * Lets the pins in a room be moved, by pointer, touch and keyboard: Escape puts one back, letting go
 * or Enter sets it.
 */
export function listenToPins(room: HTMLElement, host: PinsHost): Pins {
  let move: Move | undefined;
  let drag: { readonly pin: Element; readonly x: number; readonly y: number } | undefined;
  let isDragging = false;

  function moveTo(start: Move, to: number): void {
    move = { ...start, to };
    host.moving(move);
  }
  function end(isSet: boolean): void {
    const ended = move;
    move = undefined;
    drag = undefined;
    if (!ended) return;
    if (isSet && ended.to !== ended.from) host.commit(ended);
    else host.moving(undefined);
  }

  room.addEventListener('keydown', (event) => {
    const pin = pinOf(event);
    const model = host.model();
    const found = pin && model && pinIn(model, pin);
    if (!found) return;
    const start = move ?? startOf(pin, found.rating);
    const to = steppedBy(event.key, found.rating, model.scale);
    if (to !== undefined) moveTo(start, to);
    else if (move && event.key === 'Escape') end(false);
    // Without a move under way Enter shows the line, as everywhere.
    else if (move && (event.key === 'Enter' || event.key === ' ')) end(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  room.addEventListener('focusout', (event) => {
    // The picture is drawn anew while a pin moves: the old pin goes, and the new one takes the focus.
    if (!drag && pinOf(event)?.isConnected && event.relatedTarget) end(false);
  });
  window.addEventListener('blur', () => end(false));
  room.addEventListener('pointerdown', (event) => {
    isDragging = false;
    const pin = pinOf(event);
    if (!pin || event.button !== 0 || !event.isPrimary) return;
    end(false);
    drag = { pin, x: event.clientX, y: event.clientY };
  });
  room.addEventListener('pointermove', (event) => {
    const model = host.model();
    if (!drag || !model) return;
    const isFar = Math.hypot(event.clientX - drag.x, event.clientY - drag.y) >= CLICK_PIXELS;
    if (!isDragging && !isFar) return;
    if (!isDragging) room.setPointerCapture(event.pointerId);
    isDragging = true;
    const found = pinIn(model, drag.pin);
    const to = ratingUnder(room, drag.pin, event, model.scale);
    if (!found || to === undefined) end(false);
    else moveTo(move ?? startOf(drag.pin, found.rating), to);
  });
  room.addEventListener('pointerup', () => end(true));
  room.addEventListener('pointercancel', () => end(false));
  window.addEventListener('keydown', (event) => {
    if (drag && event.key === 'Escape') end(false);
  });
  room.addEventListener(
    'click',
    (event) => {
      // What ends a drag is no click.
      if (isDragging) event.stopPropagation();
      isDragging = false;
    },
    { capture: true },
  );
  return {
    begin(start) {
      end(false);
      moveTo(start, start.to);
    },
    cancel: () => end(false),
  };
}

function startOf(pin: Element, rating: number): Move {
  return {
    spoke: pin.getAttribute('data-spoke') ?? '',
    outline: pin.getAttribute('data-outline') ?? '',
    from: rating,
    to: rating,
  };
}

function pinOf({ target }: Event): Element | undefined {
  return (target instanceof Element && target.closest('.pin[role="slider"]')) || undefined;
}

/** The rating on a pin's spoke that is nearest to a pointer. */
function ratingUnder(
  room: HTMLElement,
  pin: Element,
  { clientX, clientY }: PointerEvent,
  scale: WheelModel['scale'],
): number | undefined {
  const spoke = CSS.escape(pin.getAttribute('data-spoke') ?? '');
  const outline = CSS.escape(pin.getAttribute('data-outline') ?? '');
  // Of two wheels, the one with this outline: the pin's own may have been drawn anew since.
  const wheel = room.querySelector(`.pin[data-outline="${outline}"]`)?.closest('svg');
  const axis = wheel?.querySelector<SVGLineElement>(`.spoke[data-spoke="${spoke}"] .axis`);
  const toScreen = axis?.getScreenCTM();
  if (!axis || !toScreen) return undefined;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(toScreen.inverse());
  const [endX, endY] = [axis.x2.baseVal.value, axis.y2.baseVal.value];
  const radius = Math.hypot(endX, endY);
  return ratingAt((x * endX + y * endY) / radius, scale, radius);
}
