/**
 * Draws a part of the page anew; whoever works by keyboard stays where they were, found by `data-key`, or
 * where that is gone, as a pin that was not observed after all, at its spoke.
 */
export function keepingFocus(draw: () => void): void {
  const key = document.activeElement?.getAttribute('data-key');
  draw();
  if (key) (find(key) ?? spokeOf(key))?.focus({ preventScroll: true });
}

export function find(key: string): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? undefined;
}

/** A key names its spoke behind what sort of thing it is: `pin planning self`. */
function spokeOf(key: string): HTMLElement | undefined {
  const [, spoke] = key.split(' ');
  return spoke === undefined ? undefined : find(`spoke ${spoke}`);
}
