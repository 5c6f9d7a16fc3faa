// The wheel in a real VS Code, in its fonts and its themes: what it gives its webviews is not what the
// themes' files say.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { faintInks } from '../../webview/contrast.ts';
import { newerThemes, type Theme, themes } from '../../webview/themes.ts';
import { screenshot } from '../harness.ts';
import { command, openFile, webviewFrame } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

const team = sampleTeam();
let wheel: FrameLocator;

beforeAll(async () => {
  await openFile(team.workbench.page, 'people/ana.coach.yaml');
  await command(team.workbench.page, 'Coach: Open PMwheel');
  wheel = webviewFrame(team.workbench.page, 'PMwheel: Ana Lopez');
  await wheel.locator('tbody tr').first().waitFor();
});

/** Sets the theme in the workspace's settings, and waits until the wheel has it. */
async function dress({ id }: Theme): Promise<void> {
  const isOfTheYear = newerThemes.some((theme) => theme.id === id);
  const folder = path.join(team.folder, '.vscode');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'settings.json'),
    JSON.stringify({ 'workbench.colorTheme': isOfTheYear ? id : `Default ${id}` }),
  );
  await wheel.locator(`body[data-vscode-theme-id$=${JSON.stringify(id)}]`).waitFor();
}

test('all of the table is in sight beside the text', async () => {
  const room = wheel.locator('.table-room');
  await room.scrollIntoViewIfNeeded();
  await wheel.locator('tbody tr').last().scrollIntoViewIfNeeded();
  await screenshot(team.workbench.page, 'wheel-table');
  expect(await room.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await wheel.locator('h1').scrollIntoViewIfNeeded();
});

/** The variables that any of the themes is said to have, but for fonts. */
const variables = [
  ...new Set([...themes, ...newerThemes].flatMap((theme) => Object.keys(theme.variables))),
].filter((name) => !name.startsWith('--vscode-font'));

describe.each([...themes, ...newerThemes])('$id', (theme) => {
  test('lines, marks and letters stand out', async () => {
    await dress(theme);
    await screenshot(team.workbench.page, `wheel-${theme.name}`);
    expect(await faintInks(wheel.locator('body'))).toEqual([]);
    for (const outline of ['self', 'lead', 'expected']) {
      expect(await wheel.locator(`.coach-wheel .stroke-${outline}`).count()).toBeGreaterThan(0);
    }
  });

  test('has the values that tests/webview/themes.ts says', async () => {
    await dress(theme);
    const actual = await wheel.locator('body').evaluate((_, names) => {
      const style = getComputedStyle(document.documentElement);
      return names.map((name) => [name, style.getPropertyValue(name)]);
    }, variables);
    expect(actual).toEqual(variables.map((name) => [name, theme.variables[name] ?? '']));
  });
});
