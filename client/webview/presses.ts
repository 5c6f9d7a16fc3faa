import type { RevealMessage } from '../../server/protocol.ts';
import { vscode } from './vscodeApi.ts';

/** What pressing and pointing ask of the page. */
export interface PressesHost {
  /** The reader looks at a spoke. */
  select(spoke: string): void;
  /** An outline is switched off, or on again. */
  toggle(outline: string): void;
  /** A first rating of a spoke is wanted. */
  addPin(spoke: string, outline: string): void;
  /** A rating goes: it was not observed. */
  clear(spoke: string, outline: string): void;
  /** A theme on a spoke is wanted. */
  createTheme(spoke: string): void;
}

/** Listens to what names a spoke (`data-spoke`) or an outline to switch (`data-toggle`), whoever drew it. */
export function listenToPresses(room: HTMLElement, host: PressesHost): void {
  const select = (event: Event) => {
    const spoke = closest(event, 'data-spoke')?.getAttribute('data-spoke');
    if (spoke) host.select(spoke);
  };
  // Not `pointerover`, which what scrolls under a resting pointer sets off too.
  room.addEventListener('pointermove', select);
  room.addEventListener('focusin', select);
  room.addEventListener('click', (event) => press(event, host));
  room.addEventListener('keydown', (event) => {
    const rated = closest(event, 'data-rated');
    if (rated && !event.repeat && (event.key === 'Delete' || event.key === 'Backspace')) {
      event.preventDefault();
      clear(rated, host);
      return;
    }
    // HTML's buttons do this by themselves; those within the picture are SVG.
    const isKey = event.key === 'Enter' || event.key === ' ';
    if (!isKey || !(event.target instanceof SVGElement)) return;
    event.preventDefault();
    press(event, host);
  });
}

function press(event: Event, host: PressesHost): void {
  const toggled = closest(event, 'data-toggle')?.getAttribute('data-toggle');
  if (toggled) {
    host.toggle(toggled);
    return;
  }
  const element = closest(event, 'data-spoke');
  const spoke = element?.getAttribute('data-spoke');
  if (!element || !spoke) return;
  const outline = element.getAttribute('data-outline');
  if (element.hasAttribute('data-create-theme')) {
    host.createTheme(spoke);
    return;
  }
  if (element.hasAttribute('data-clear')) {
    clear(element, host);
    return;
  }
  if (element.hasAttribute('data-new-pin') && outline) {
    host.addPin(spoke, outline);
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

function clear(element: Element, host: PressesHost): void {
  const spoke = element.getAttribute('data-spoke');
  const outline = element.getAttribute('data-outline');
  if (spoke && outline) host.clear(spoke, outline);
}

/** The innermost element that bears an attribute, from where an event happened. */
function closest({ target }: Event, attribute: string): Element | undefined {
  return (target instanceof Element ? target.closest(`[${attribute}]`) : undefined) ?? undefined;
}

/** Undo and redo by the usual keys, wherever in the page the focus is: they are the text's. */
export function listenToUndo(): void {
  window.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    vscode.postMessage({ type: isRedo ? 'redo' : 'undo' });
  });
}
