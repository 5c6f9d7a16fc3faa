import { type Kept, vscode } from './vscodeApi.ts';

let kept = vscode.getState() ?? {};

/** What the reader has chosen, over a reload of the window too. */
export function choices(): Kept {
  return kept;
}

export function keep(change: Kept): void {
  kept = { ...kept, ...change };
  vscode.setState(kept);
}

/** The ids of the outlines that are switched off. */
export function hiddenOutlines(): Set<string> {
  return new Set(kept.hidden);
}

export function toggleOutline(outline: string): void {
  const next = hiddenOutlines();
  if (!next.delete(outline)) next.add(outline);
  keep({ hidden: [...next] });
}
