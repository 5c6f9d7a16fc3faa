import type { RoundDay, WheelModel } from '../../server/coaching/wheel/types.ts';
import { dayWords, html } from './dom.ts';
import { canStandBeside } from './pictures.ts';

/** How long each round is shown while they are played through. */
const STEP_MILLISECONDS = 1200;

/** What the slider through the rounds asks of the page. */
export interface RoundsHost {
  /** The round of a day is to be shown, or, without one, how things stand now. */
  lookAt(day: string | undefined): void;
  /** Self and lead are to stand beside each other, or on one wheel. */
  putBeside(isBeside: boolean): void;
}

/**
 * The slider through the rounds: its last step is now. It stays the same element while what is round it
 * is drawn anew, since somebody may be dragging it. Texts for screen readers are the slider's own.
 */
export class RoundsBar {
  readonly element: HTMLElement;
  readonly #host: RoundsHost;
  readonly #slider = html('input', {
    type: 'range',
    min: '0',
    step: '1',
    'aria-label': 'Round',
    'data-key': 'round',
  });
  readonly #earlier = arrowButton('‹', 'Earlier round');
  readonly #later = arrowButton('›', 'Later round');
  readonly #play = html('button', { type: 'button', class: 'tool' });
  readonly #beside = html(
    'button',
    { type: 'button', class: 'tool' },
    'Self and lead side by side',
  );
  /** What is said of it while it plays; otherwise the slider says it. */
  readonly #shown = html('output', {});
  #rounds: readonly RoundDay[] = [];
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: RoundsHost) {
    this.#host = host;
    this.element = html(
      'div',
      { class: 'rounds', role: 'group', 'aria-label': 'Rounds', hidden: '' },
      this.#earlier,
      this.#slider,
      this.#later,
      this.#play,
      this.#shown,
      this.#beside,
    );
    this.#slider.addEventListener('input', () => {
      this.stop();
      this.#goTo(this.#slider.valueAsNumber);
    });
    this.#earlier.addEventListener('click', () => this.#step(-1));
    this.#later.addEventListener('click', () => this.#step(1));
    this.#play.addEventListener('click', () => {
      if (this.#timer === undefined) this.#start();
      else this.stop();
    });
    this.#beside.addEventListener('click', () => {
      host.putBeside(this.#beside.getAttribute('aria-pressed') !== 'true');
    });
    this.element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.stop();
    });
    this.stop();
  }

  /**
   * Shows where one is.
   *
   * @param day of the round that is shown, or on its way; undefined for now.
   */
  update(model: WheelModel | undefined, day: string | undefined, isBeside: boolean): void {
    const rounds = model?.rounds ?? [];
    this.#rounds = rounds;
    this.element.hidden = rounds.length === 0 || (rounds.length === 1 && day === undefined);
    if (this.element.hidden) this.stop();
    this.#beside.hidden = !isBeside && !(model && canStandBeside(model));
    this.#beside.setAttribute('aria-pressed', String(isBeside));
    const found = day === undefined ? -1 : rounds.findLastIndex(({ date }) => date <= day);
    this.#put(found < 0 && day === undefined ? rounds.length - 1 : Math.max(found, 0), day);
  }

  /** Ends playing. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#play.textContent = 'Play';
    this.#play.setAttribute('aria-label', 'Play through the rounds');
    this.#shown.setAttribute('aria-live', 'off');
  }

  #start(): void {
    const last = this.#rounds.length - 1;
    this.#play.textContent = 'Stop';
    this.#play.setAttribute('aria-label', 'Stop playing');
    this.#shown.setAttribute('aria-live', 'polite');
    this.#goTo(this.#slider.valueAsNumber >= last ? 0 : this.#slider.valueAsNumber + 1);
    this.#timer = setInterval(() => {
      this.#goTo(this.#slider.valueAsNumber + 1);
      if (this.#slider.valueAsNumber >= this.#rounds.length - 1) this.stop();
    }, STEP_MILLISECONDS);
  }

  #step(by: number): void {
    this.stop();
    this.#goTo(this.#slider.valueAsNumber + by);
  }

  #goTo(index: number): void {
    const last = this.#rounds.length - 1;
    if (index < 0 || index > last) return;
    const day = index === last ? undefined : this.#rounds[index]?.date;
    this.#put(index, day);
    this.#host.lookAt(day);
  }

  #put(index: number, day: string | undefined): void {
    const round = this.#rounds[index];
    const last = this.#rounds.length - 1;
    this.#slider.max = String(Math.max(last, 0));
    this.#slider.value = String(index);
    const words = round ? roundWords(round, day === undefined) : '';
    this.#slider.setAttribute('aria-valuetext', words);
    if (this.#shown.textContent !== words) this.#shown.textContent = words;
    // Not `disabled`, which would take the focus from whoever has just pressed it.
    this.#earlier.setAttribute('aria-disabled', String(index <= 0));
    this.#later.setAttribute('aria-disabled', String(index >= last));
  }
}

/** `Mon 3 Aug 2026: Self, Lead`, `Now; last round Mon 3 Aug 2026: Self`. */
function roundWords({ date, raters }: RoundDay, isNow: boolean): string {
  const words = `${dayWords(date)}: ${raters.join(', ')}`;
  return isNow ? `Now; last round ${words}` : words;
}

function arrowButton(sign: string, label: string): HTMLButtonElement {
  return html(
    'button',
    { type: 'button', class: 'tool arrow', 'aria-label': label, title: label },
    html('span', { 'aria-hidden': 'true' }, sign),
  );
}
