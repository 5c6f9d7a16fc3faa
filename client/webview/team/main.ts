import type { TeamMessage, TeamParams } from '../../../server/protocol.ts';
import { keepingFocus } from '../focus.ts';
import { page } from './page.ts';
import './team.css';
import { vscode } from './vscodeApi.ts';

let chosen: TeamParams = vscode.getState() ?? {};

function choose(change: TeamParams): void {
  chosen = { ...chosen, ...change };
  vscode.setState(chosen);
  vscode.postMessage({ type: 'choose', chosen });
}

let shown: string | undefined;
window.addEventListener('message', ({ data }: MessageEvent<TeamMessage>) => {
  if (data.type !== 'team') return;
  // Nothing that reads the page is disturbed when a line has moved elsewhere.
  const next = JSON.stringify(data, (key, value) => (key === 'target' ? undefined : value));
  if (next === shown) return;
  shown = next;
  keepingFocus(() => document.body.replaceChildren(page(data, choose)));
});

document.body.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('[data-open]') : undefined;
  const uri = button?.getAttribute('data-uri');
  const key = button?.getAttribute('data-open');
  if (uri && key) vscode.postMessage({ type: 'open', uri, key });
});
vscode.postMessage({ type: 'ready', chosen });
