import type { ToWebview } from '../../server/protocol.ts';
import { askToExport, paint } from './export.ts';
import { find } from './focus.ts';
import { choices, hiddenOutlines, toggleOutline } from './kept.ts';
import { Page } from './page.ts';
import { listenToPins } from './pins.ts';
import { listenToPresses, listenToUndo } from './presses.ts';
import { vscode } from './vscodeApi.ts';
import './webview.css';

/* Wires the page: what it shows is page.ts's, what a press means presses.ts's, what a pin does pins.ts's. */

const page = new Page(document.body);

const pins = listenToPins(page.wheelRoom, {
  model: () => page.model,
  moving: (move) => page.moving(move),
  commit(move) {
    const { spoke, outline, to } = move;
    vscode.postMessage({ type: 'rate', version: page.version, spoke, outline, rating: to });
    page.sent(move);
  },
});

function toggle(outline: string): void {
  toggleOutline(outline);
  page.render();
}

listenToPresses(page.content, {
  select: (spoke) => page.select(spoke),
  toggle,
  /** Puts a new pin on a spoke, in the middle of the scale, from where the person moves it. */
  addPin(spoke, outline) {
    const scale = page.model?.scale;
    if (!scale) return;
    if (hiddenOutlines().has(outline)) toggle(outline);
    const to = Math.round((scale.min + scale.max) / 2);
    pins.begin({ spoke, outline, from: undefined, to });
    find(`pin ${spoke} ${outline}`)?.focus();
  },
  clear(spoke, outline) {
    pins.cancel();
    const { version } = page;
    vscode.postMessage({ type: 'rate', version, spoke, outline, rating: 'not-observed' });
    page.sent(undefined);
  },
  createTheme(spoke) {
    pins.cancel();
    vscode.postMessage({ type: 'createTheme', version: page.version, spoke });
    page.sent(undefined);
  },
});
listenToUndo();

window.addEventListener('message', (event: MessageEvent<ToWebview>) => {
  const { data } = event;
  if (data.type === 'state') page.show(data.state, data.settles);
  if (data.type === 'ask-export') askToExport(page.model?.day);
  if (data.type === 'paint') void paint(data);
});
const { at } = choices();
vscode.postMessage({ type: 'ready', ...(at !== undefined && { at }) });
