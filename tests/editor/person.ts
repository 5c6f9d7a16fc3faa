// What a person does in VS Code, for tests: with the keyboard and the mouse, and seeing what is on
// the screen. Each waits for what it needs and fails with a time-out where that does not come.
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Runs a command by its title in the command palette: `Coach: Open PMwheel`. */
export async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await filterQuickInput(page, `>${title}`);
  await quickItem(page, title).click();
}

/** Opens a file by its name or path in the workspace, and waits until its text has the caret. */
export async function openFile(page: Page, path: string): Promise<void> {
  const name = path.split('/').at(-1) ?? path;
  await page.keyboard.press('Control+P');
  // In quotes it is not matched loosely: `ana` would be found in `dana`, and stand where `ana` just stood.
  await filterQuickInput(page, `"${path}"`);
  // By key: the list is drawn anew while VS Code goes on looking for files, and a click may hit a row that goes.
  await page
    .locator('.quick-input-widget .monaco-list-row.focused')
    .getByText(name, { exact: true })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page
    .locator('.editor-group-container.active .tab.active')
    .getByText(name, { exact: true })
    .waitFor();
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
}

/** Types text at the caret, key by key, with whatever the editor does on each. */
export async function typeText(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
}

/** Moves the caret to a place, both numbers from 1 as the status bar shows them. */
export async function goTo(page: Page, line: number, column = 1): Promise<void> {
  await page.keyboard.press('Control+G');
  await filterQuickInput(page, `:${line}:${column}`);
  await page.keyboard.press('Enter');
  await caretAt(page, line, column);
}

/** Waits until the status bar shows the caret at a place, both numbers from 1. */
export async function caretAt(page: Page, line: number, column?: number): Promise<void> {
  const place = column === undefined ? `^Ln ${line}, Col ` : `^Ln ${line}, Col ${column}$`;
  await statusItem(page, new RegExp(place)).waitFor();
}

/** An item of the status bar, by its text. */
export function statusItem(page: Page, text: string | RegExp): Locator {
  return page.locator('.statusbar-item').filter({ hasText: text });
}

/** The bulb beside the caret's line, where something can be done about it. */
export function lightBulb(page: Page): Locator {
  // In the gutter where that line has room there, else in the text.
  const bulbs = '[class*="codicon-gutter-lightbulb"], .lightBulbWidget';
  return page.locator('.editor-group-container.active').locator(bulbs).filter({ visible: true });
}

/** Saves the active file and waits until its tab shows no unsaved changes. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+S');
  await page.locator('.editor-group-container.active .tab.active:not(.dirty)').waitFor();
}

/** The lines of the active editor that are on the screen. */
export async function visibleText(page: Page): Promise<string> {
  const lines = await page.locator('.editor-group-container.active .view-line').evaluateAll((all) =>
    all
      .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' }))
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text.replaceAll('\u00a0', ' ')),
  );
  return lines.join('\n');
}

/** A finding as the Problems panel shows it; line and column count from 1. */
export interface ShownProblem {
  severity: 'Error' | 'Warning' | 'Info';
  message: string;
  source: string;
  code: string;
  line: number;
  column: number;
}

/** A row of the Problems panel, by its message, code or place (`[Ln 34, Col 25]`). */
export function problem(page: Page, text: string | RegExp): Locator {
  return page.locator('.markers-panel .monaco-list-row[aria-level="2"]').filter({ hasText: text });
}

/** Opens the Problems panel, whatever has the focus; the caret goes back into the text by Escape. */
export async function openProblems(page: Page): Promise<void> {
  await command(page, 'Problems: Focus on Problems View');
  await page.locator('.markers-panel').waitFor();
}

/**
 * Opens the Problems panel and reads the findings that fit in it, top to bottom, as they are now.
 * To wait for one, use `problem` and its `waitFor()`. VS Code never lists hints.
 */
export async function problems(page: Page): Promise<ShownProblem[]> {
  await openProblems(page);
  return await problem(page, /./).evaluateAll((rows) => {
    const text = (row: Element, part: string) => row.querySelector(part)?.textContent ?? '';
    return rows
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((row) => {
        const [line = 0, column = 0] = (text(row, '.marker-line').match(/\d+/g) ?? []).map(Number);
        return {
          severity: (row.ariaLabel ?? '').split(':')[0] as ShownProblem['severity'],
          message: text(row, '.marker-message'),
          source: text(row, '.marker-source'),
          code: text(row, '.marker-code'),
          line,
          column,
        };
      });
  });
}

/** A line of lenses; VS Code keeps those above and below what is shown, out of sight. */
const shownLenses = '.codelens-decoration[monaco-visible-content-widget=true]';

/** A lens on the screen that can be clicked, by its text; `goTo` brings others to the screen. */
export function lens(page: Page, text: string | RegExp): Locator {
  return page.locator(`${shownLenses} > a`).filter({ hasText: text });
}

/** The texts of the lenses that are on the screen, top to bottom, those above one line in one. */
export async function lenses(page: Page): Promise<string[]> {
  const all = page.locator(shownLenses);
  await all.filter({ visible: true }).first().waitFor();
  return await all.evaluateAll((elements) =>
    elements
      .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent }))
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text ?? ''),
  );
}

/** The inside of the webview that is on the screen with this title. */
export function webviewFrame(page: Page, title: string): FrameLocator {
  return (
    page
      .locator('iframe.webview.ready')
      .filter({ visible: true })
      .contentFrame()
      // Beside the one that it shows, VS Code loads the next one.
      .frameLocator(`iframe#active-frame[title=${JSON.stringify(title)}]`)
  );
}

/**
 * The insides of the webviews that are on the screen with this title, where there may be more than one:
 * the one that was opened first comes first.
 */
export function webviewFrames(page: Page, title: string, index: number): FrameLocator {
  return page
    .locator('iframe.webview.ready')
    .filter({ visible: true })
    .nth(index)
    .contentFrame()
    .frameLocator(`iframe#active-frame[title=${JSON.stringify(title)}]`);
}

/** An entry of the open quick pick, by its label or, with a pattern, by all it shows. */
export function quickItem(page: Page, label: string | RegExp): Locator {
  const rows = page.locator('.quick-input-widget .monaco-list-row');
  if (label instanceof RegExp) return rows.filter({ hasText: label }).first();
  return rows
    .filter({
      has: page
        .locator('.quick-input-list-label-meta, .label-name')
        .getByText(label, { exact: true }),
    })
    .first();
}

/** Chooses an entry of the open quick pick, by filtering for it first. */
export async function pick(page: Page, label: string): Promise<void> {
  await filterQuickInput(page, label);
  await quickItem(page, label).click();
}

/** Answers the open input box. */
export async function answer(page: Page, text: string): Promise<void> {
  await filterQuickInput(page, text);
  await page.keyboard.press('Enter');
}

async function filterQuickInput(page: Page, text: string): Promise<void> {
  await page.locator('.quick-input-widget input.input').filter({ visible: true }).fill(text);
}

/** A message in the corner, by its text. */
export function notification(page: Page, text: string | RegExp): Locator {
  return page.locator('.notifications-toasts .notification-list-item').filter({ hasText: text });
}

/** A file or folder in the explorer. */
export function explorerItem(page: Page, name: string): Locator {
  return page.locator('.explorer-folders-view').getByRole('treeitem', { name });
}
