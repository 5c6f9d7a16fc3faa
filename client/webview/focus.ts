/** Draws a part of the page anew; whoever works by keyboard stays where they were, found by `data-key`. */
export function keepingFocus(draw: () => void): void {
  const key = document.activeElement?.getAttribute('data-key');
  draw();
  if (key) find(key)?.focus({ preventScroll: true });
}

export function find(key: string): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? undefined;
}
