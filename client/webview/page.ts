import type { WheelModel } from '../../server/coaching/wheel/types.ts';
import type { PanelState } from '../../server/protocol.ts';
import { card } from './card.ts';
import { html, update, withCode } from './dom.ts';
import { keepingFocus } from './focus.ts';
import { header, hints, howToMove, placeholder } from './frame.ts';
import { choices, hiddenOutlines, keep } from './kept.ts';
import { legend } from './legend.ts';
import { type Move, withMove } from './move.ts';
import { overTime } from './overTime.ts';
import { canStandBeside, pictures } from './pictures.ts';
import { RoundsBar } from './roundsBar.ts';
import { table } from './table.ts';
import { vscode } from './vscodeApi.ts';

/** The page: holds what is shown, and draws the parts of it that have changed. */
export class Page {
  readonly content = html('div', { class: 'content' });
  readonly wheelRoom = html('div', { class: 'wheel' });
  readonly #notice = html('p', { class: 'notice', role: 'status' });
  readonly #headRoom = html('div', {}, placeholder());
  readonly #hintsRoom = html('div', {});
  readonly #sideRoom = html('div', { class: 'side' });
  readonly #stage = html('div', { class: 'stage', hidden: '' }, this.wheelRoom, this.#sideRoom);
  readonly #cardRoom = html('div', { class: 'card-room' });
  readonly #tableRoom = html('div', { class: 'table-room' });
  readonly #overTimeRoom = html('div', {});
  readonly #rounds = new RoundsBar({
    lookAt: (day) => this.#lookAt(day),
    putBeside: (isBeside) => this.#putBeside(isBeside),
  });
  #state: PanelState | undefined;
  /** The pin that is on its way, or that has been let go and not been answered yet. */
  #move: Move | undefined;
  /** How many changes have been asked for and not been answered yet. */
  #unsettled = 0;
  #isMoving = false;
  #drawnWidth = 0;
  /** Of the table whose themes had to go below, with the width that it had. */
  #wordsWithoutRoom = '';

  constructor(body: HTMLElement) {
    this.content.append(
      this.#headRoom,
      this.#rounds.element,
      this.#hintsRoom,
      this.#stage,
      this.#tableRoom,
      this.#overTimeRoom,
    );
    body.append(html('main', {}, this.#notice, this.content));
    new ResizeObserver(() => {
      // The picture's own height changes the room too; only another width makes another picture or table.
      if (this.wheelRoom.clientWidth === this.#drawnWidth) return;
      this.#drawnWidth = this.wheelRoom.clientWidth;
      this.#renderPicture();
      this.#renderTable();
    }).observe(this.wheelRoom);
  }

  /** Which wheel is shown; 0 while there is none. */
  get version(): number {
    return this.#state?.wheel?.version ?? 0;
  }

  /** The wheel with the pin that is on its way. */
  get model(): WheelModel | undefined {
    const model = this.#saved;
    return (model && this.#move && withMove(model, this.#move)) ?? model;
  }

  /** The wheel as it stands in the text. */
  get #saved(): WheelModel | undefined {
    return this.#state?.wheel?.model;
  }

  /** @param settles true where a pin that was let go has its answer */
  show(next: PanelState, settles = false): void {
    const isSettled = settles && this.#unsettled === 1;
    if (settles && this.#unsettled > 0) this.#unsettled--;
    // Nothing that reads or points at the wheel is disturbed when the text has changed elsewhere.
    const isSame = !isSettled && shownOf(next.wheel?.model) === shownOf(this.#saved);
    this.#state = next;
    if (isSettled && !this.#isMoving) this.#move = undefined;
    keep({ uri: next.uri });
    const text = next.notice ?? '';
    if (this.#notice.textContent !== text.replaceAll('`', '')) {
      this.#notice.replaceChildren(...withCode(text));
    }
    const isOutdated = next.notice !== undefined && next.wheel !== undefined;
    this.content.classList.toggle('outdated', isOutdated);
    this.#updateRounds();
    if (!isSame) this.render();
  }

  #updateRounds(): void {
    const { at, beside = false } = choices();
    const isThere = this.#state?.at === at;
    this.#rounds.update(this.#saved, isThere ? this.#saved?.day : at, beside);
  }

  #lookAt(at: string | undefined): void {
    keep({ at });
    vscode.postMessage({ type: 'look', ...(at !== undefined && { at }) });
  }

  #putBeside(beside: boolean): void {
    keep({ beside });
    this.#updateRounds();
    this.#renderPicture();
  }

  /** A pin is on its way, or, without a move, back where it was. */
  moving(move: Move | undefined): void {
    this.#move = move;
    this.#isMoving = move !== undefined;
    if (move) this.#rounds.stop();
    this.#renderPicture();
    this.#renderCard();
  }

  /** A change is asked for. A pin that has been let go stays there until the text's answer is shown. */
  sent(move: Move | undefined): void {
    if (move) this.#move = move;
    this.#isMoving = false;
    this.#unsettled++;
    this.#renderPicture();
  }

  /** The reader looks at a spoke. */
  select(spoke: string): void {
    if (spoke === choices().spoke) return;
    keep({ spoke });
    this.#renderCard();
  }

  /** Draws everything anew. */
  render(): void {
    const model = this.#saved;
    keepingFocus(() => {
      update(this.#headRoom, [model ? header(model) : placeholder()]);
      update(this.#hintsRoom, model ? hints(model) : []);
      this.#stage.hidden = !model;
      if (!model) {
        this.#tableRoom.replaceChildren();
        this.#overTimeRoom.replaceChildren();
        return;
      }
      const side = [legend(model, hiddenOutlines()), this.#cardRoom, howToMove(model)];
      update(
        this.#sideRoom,
        side.filter((each) => each !== undefined),
      );
      const development = overTime(model);
      update(this.#overTimeRoom, development ? [development] : []);
      this.#renderPicture();
      this.#renderCard();
      // Last, since it asks how wide it is: whatever came after would have to be laid out once more.
      this.#renderTable();
    });
  }

  #renderPicture(): void {
    const { model, wheelRoom } = this;
    if (!model) return;
    const isBeside = (choices().beside ?? false) && canStandBeside(model);
    if (this.#stage.classList.contains('two') !== isBeside) {
      // Two wheels have the whole of the room.
      this.#stage.classList.toggle('two', isBeside);
      this.#drawnWidth = wheelRoom.clientWidth;
    }
    // Not asked for anew, which would lay out the page in the middle of its changes: the observer tells.
    const width = this.#drawnWidth;
    if (width === 0) return;
    keepingFocus(() => {
      const view = { hidden: hiddenOutlines(), isBeside, width, move: this.#move };
      wheelRoom.replaceChildren(...pictures(model, view));
      this.#markSelected();
    });
  }

  /** Only the browser knows how much room the words of this table take. */
  #renderTable(): void {
    const model = this.#saved;
    if (!model) return;
    const room = this.#tableRoom;
    keepingFocus(() => {
      // While nothing but numbers changes, what had no room beside them has none now either.
      const words = `${this.#drawnWidth} ${wordsOfTable(model)}`;
      const isBelow = words === this.#wordsWithoutRoom;
      update(room, [table(model, isBelow ? 'below' : 'beside')]);
      if (!isBelow && room.scrollWidth > room.clientWidth) {
        this.#wordsWithoutRoom = words;
        update(room, [table(model, 'below')]);
      }
      this.#markSelected();
    });
  }

  #renderCard(): void {
    const { model } = this;
    const shown = model && card(model, selectedIndex(model));
    update(this.#cardRoom, shown ? [shown] : []);
    this.#markSelected();
  }

  #markSelected(): void {
    const model = this.#saved;
    const selected = model?.spokes[selectedIndex(model)]?.id;
    for (const element of this.content.querySelectorAll('.spoke, tr[data-spoke]')) {
      element.classList.toggle('selected', element.getAttribute('data-spoke') === selected);
    }
  }
}

function wordsOfTable({ outlines, spokes }: WheelModel): string {
  const themes = spokes.map((spoke) => [spoke.growth, ...spoke.themes.map(({ title }) => title)]);
  return JSON.stringify([outlines.map(({ label }) => label), themes]);
}

/** What a model shows, apart from the places in the text, which move with every line. */
function shownOf(model: WheelModel | undefined): string | undefined {
  return JSON.stringify(model, (key, value) => (key === 'target' ? undefined : value));
}

/** The spoke chosen last, else the one that is seen most differently, else the first. */
function selectedIndex(model: WheelModel): number {
  const chosen = model.spokes.findIndex((spoke) => spoke.id === choices().spoke);
  if (chosen >= 0) return chosen;
  const distances = model.spokes.map(({ gap }) => Math.abs(gap?.difference ?? 0));
  return Math.max(distances.indexOf(Math.max(...distances)), 0);
}
