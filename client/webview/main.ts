import type { WheelModel } from '../../server/coaching/wheel/types.ts';
import type { PanelState, RevealMessage, ToWebview } from '../../server/protocol.ts';
import { card } from './card.ts';
import { html, withCode } from './dom.ts';
import { legend } from './legend.ts';
import { isMovable, type Move, withMove } from './move.ts';
import { picture } from './picture.ts';
import { dressPins, listenToPins, markMoving } from './pins.ts';
import { table } from './table.ts';
import { vscode } from './vscodeApi.ts';
import './webview.css';

/** Wider pictures gain nothing: the circle has its full size. */
const WIDEST_PICTURE = 860;

let kept = vscode.getState() ?? {};
let state: PanelState | undefined;
/** The pin that is on its way, or that has been let go and not been answered yet. */
let move: Move | undefined;
let isSent = false;

const notice = html('p', { class: 'notice', role: 'status' });
const content = html('div', { class: 'content' }, placeholder());
const wheelRoom = html('div', { class: 'wheel' });
const cardRoom = html('div', { class: 'card-room' });
const tableRoom = html('div', { class: 'table-room' });
document.body.append(html('main', {}, notice, content));

function show(next: PanelState): void {
  // Nothing that reads or points at the wheel is disturbed when the text has changed elsewhere.
  const isSame = !isSent && shownOf(next.wheel?.model) === shownOf(state?.wheel?.model);
  state = next;
  if (isSent) move = undefined;
  isSent = false;
  keep({ uri: next.uri });
  const text = next.notice ?? '';
  if (notice.textContent !== text.replaceAll('`', '')) notice.replaceChildren(...withCode(text));
  content.classList.toggle('outdated', next.notice !== undefined && next.wheel !== undefined);
  if (!isSame) render();
}

/** What a model shows, apart from the places in the text, which move with every line. */
function shownOf(model: WheelModel | undefined): string | undefined {
  return JSON.stringify(model, (key, value) => (key === 'target' ? undefined : value));
}

/** Draws everything anew; whoever works by keyboard stays where they were. */
function render(): void {
  const model = state?.wheel?.model;
  const focus = focusedKey();
  if (model) {
    content.replaceChildren(
      header(model),
      ...model.notices.map((text) => html('p', { class: 'hint' }, ...withCode(text))),
      html(
        'div',
        { class: 'stage' },
        wheelRoom,
        html('div', { class: 'side' }, legend(model, hidden()), cardRoom, howToMove(model)),
      ),
      tableRoom,
    );
    renderPicture();
    renderTable();
    renderCard();
  } else {
    content.replaceChildren(placeholder());
  }
  if (focus) find(focus)?.focus({ preventScroll: true });
}

/** The heading of a page without a wheel. */
function placeholder(): HTMLElement {
  return html('h1', { class: 'heard' }, 'PMwheel');
}

function header(model: WheelModel): HTMLElement {
  return html(
    'header',
    {},
    html('h1', {}, model.name),
    model.headline ? html('p', {}, model.headline) : undefined,
  );
}

/** The wheel with the pin that is on its way. */
function shownModel(): WheelModel | undefined {
  const model = state?.wheel?.model;
  return (model && move && withMove(model, move)) ?? model;
}

function howToMove(model: WheelModel): HTMLElement | undefined {
  if (!model.outlines.some(isMovable)) return undefined;
  return html(
    'p',
    { class: 'muted how-to' },
    'Pins move: drag one, or press the arrow keys and then Enter. Escape puts it back.',
  );
}

function renderPicture(): void {
  const model = shownModel();
  if (!model || wheelRoom.clientWidth === 0) return;
  const focus = focusedKey();
  const width = Math.min(wheelRoom.clientWidth, WIDEST_PICTURE);
  const svg = picture(model, hidden(), width);
  dressPins(svg, model);
  if (move) markMoving(svg, move);
  wheelRoom.replaceChildren(svg);
  markSelected();
  if (focus) find(focus)?.focus({ preventScroll: true });
}

/** Only the browser knows how much room the words of this table take. */
function renderTable(): void {
  const model = state?.wheel?.model;
  if (!model) return;
  const focus = focusedKey();
  tableRoom.replaceChildren(table(model, 'beside'));
  if (tableRoom.scrollWidth > tableRoom.clientWidth) {
    tableRoom.replaceChildren(table(model, 'below'));
  }
  markSelected();
  if (focus) find(focus)?.focus({ preventScroll: true });
}

function renderCard(): void {
  const model = shownModel();
  const shown = model && card(model, selectedIndex(model));
  cardRoom.replaceChildren(...(shown ? [shown] : []));
  markSelected();
}

/** The spoke chosen last, else the one that is seen most differently, else the first. */
function selectedIndex(model: WheelModel): number {
  const chosen = model.spokes.findIndex((spoke) => spoke.id === kept.spoke);
  if (chosen >= 0) return chosen;
  const distances = model.spokes.map(({ gap }) => Math.abs(gap?.difference ?? 0));
  return Math.max(distances.indexOf(Math.max(...distances)), 0);
}

function markSelected(): void {
  const model = state?.wheel?.model;
  const selected = model?.spokes[selectedIndex(model)]?.id;
  for (const element of content.querySelectorAll('.spoke, tr[data-spoke]')) {
    element.classList.toggle('selected', element.getAttribute('data-spoke') === selected);
  }
}

function hidden(): Set<string> {
  return new Set(kept.hidden);
}

function keep(change: typeof kept): void {
  kept = { ...kept, ...change };
  vscode.setState(kept);
}

function focusedKey(): string | undefined {
  return document.activeElement?.getAttribute('data-key') ?? undefined;
}

function find(key: string): HTMLElement | undefined {
  return content.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? undefined;
}

/** What an event is about: the innermost element that names a spoke. */
function spokeOf(event: Event): Element | undefined {
  const { target } = event;
  return (target instanceof Element ? target.closest('[data-spoke]') : undefined) ?? undefined;
}

function select(event: Event): void {
  const spoke = spokeOf(event)?.getAttribute('data-spoke');
  if (!spoke || spoke === kept.spoke) return;
  keep({ spoke });
  renderCard();
}

function press(event: Event): void {
  const target = event.target instanceof Element ? event.target : undefined;
  const toggled = target?.closest('[data-toggle]')?.getAttribute('data-toggle');
  if (toggled) {
    toggle(toggled);
    return;
  }
  const element = spokeOf(event);
  const spoke = element?.getAttribute('data-spoke');
  if (!element || !spoke) return;
  const outline = element.getAttribute('data-outline');
  if (element.hasAttribute('data-new-pin') && outline) {
    addPin(spoke, outline);
    return;
  }
  const theme = element.getAttribute('data-theme');
  const message: RevealMessage = {
    type: 'reveal',
    spoke,
    ...(outline && { outline }),
    ...(theme && { theme }),
  };
  vscode.postMessage(message);
}

/** Puts a new pin on a spoke, in the middle of the scale, from where the person moves it. */
function addPin(spoke: string, outline: string): void {
  const scale = state?.wheel?.model.scale;
  if (!scale) return;
  if (hidden().has(outline)) toggle(outline);
  const to = Math.round((scale.min + scale.max) / 2);
  pins.begin({ spoke, outline, from: undefined, to });
  find(`pin ${spoke} ${outline}`)?.focus();
}

const pins = listenToPins(wheelRoom, {
  model: shownModel,
  moving(next) {
    move = next;
    renderPicture();
    renderCard();
  },
  commit(next) {
    move = next;
    isSent = true;
    const { spoke, outline, to } = next;
    const version = state?.wheel?.version ?? null;
    vscode.postMessage({ type: 'rate', version, spoke, outline, rating: to });
    renderPicture();
  },
});

function toggle(outline: string): void {
  const next = hidden();
  if (!next.delete(outline)) next.add(outline);
  keep({ hidden: [...next] });
  render();
}

content.addEventListener('pointerover', select);
content.addEventListener('focusin', select);
content.addEventListener('click', press);
content.addEventListener('keydown', (event) => {
  // HTML's buttons do this by themselves; those within the picture are SVG.
  const isKey = event.key === 'Enter' || event.key === ' ';
  if (!isKey || !(event.target instanceof SVGElement)) return;
  event.preventDefault();
  press(event);
});
window.addEventListener('keydown', (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  vscode.postMessage({ type: isRedo ? 'redo' : 'undo' });
});
let drawnWidth = 0;
new ResizeObserver(() => {
  // The picture's own height changes the room too; only another width makes another picture or table.
  if (wheelRoom.clientWidth === drawnWidth) return;
  drawnWidth = wheelRoom.clientWidth;
  renderPicture();
  renderTable();
}).observe(wheelRoom);
window.addEventListener('message', (event: MessageEvent<ToWebview>) => {
  if (event.data.type === 'state') show(event.data.state);
});
vscode.postMessage({ type: 'ready' });
