// The team view in a real VS Code: by keyboard from the palette to a line of a plan, and back.
import { expect, test } from 'vitest';
import { focusOn } from '../focus.ts';
import { screenshot } from '../harness.ts';
import { caretAt, command, goTo, typeText, webviewFrame } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

const team = sampleTeam();

test('shows who works on what, and Enter on a theme opens its line', async () => {
  const { page } = team.workbench;
  await command(page, 'Coach: Open Team View');
  const view = webviewFrame(page, 'Team view');
  const row = view.getByRole('row').filter({ hasText: 'Ana Lopez' }).first();
  const theme = row.getByRole('button', { name: 'Start from the problem' });
  await theme.waitFor();
  await view.getByRole('heading', { name: 'Check-ins' }).waitFor();
  await screenshot(page, 'team-view');

  // Tab by Tab, as somebody without a mouse does.
  await focusOn(view.getByRole('button', { name: 'Ana Lopez' }).first());
  await page.keyboard.press('Tab');
  await expect
    .poll(() => theme.evaluate((element) => element === document.activeElement))
    .toBe(true);
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: 'ana.coach.yaml' }).waitFor();
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
  await screenshot(page, 'team-view-opened');

  // It follows what is typed, beside the text.
  await caretAt(page, 85);
  await goTo(page, 86);
  await page.keyboard.press('End');
  await typeText(page, ' now');
  await row.getByRole('button', { name: 'Start from the problem now' }).waitFor();
  expect(team.workbench.webviewErrors).toEqual([]);
});
