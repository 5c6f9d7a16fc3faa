import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { caretAt, command, openFile, quickItem, typeText, visibleText } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

const team = sampleTeam();
writeFileSync(path.join(team.folder, 'zoe.coach.yaml'), '');
writeFileSync(path.join(team.folder, 'yan.coach.yaml'), 'kind: plan\n');

test('a plan is begun from its snippet, Tab leading from place to place', async () => {
  const { page } = team.workbench;
  await openFile(page, 'zoe.coach.yaml');
  await command(page, 'Snippets: Insert Snippet');
  await quickItem(page, /A development plan/).click();
  await expect.poll(() => visibleText(page)).toContain('kind: plan');
  for (const text of ['zoe', 'Zoe Xu', 'dana', 'Dana Kim', 'Say it early']) {
    await typeText(page, text);
    await page.keyboard.press('Tab');
  }
  await expect.poll(() => visibleText(page)).toContain('person: { id: zoe, name: Zoe Xu }');
  const text = await visibleText(page);
  expect(text).toContain('lead: { id: dana, name: Dana Kim }');
  expect(text).toContain('owner: zoe');
  expect(text).toContain('headline: Say it early');
  await page.keyboard.press('Escape');
});

test('Enter after a key goes one level in', async () => {
  const { page } = team.workbench;
  await openFile(page, 'yan.coach.yaml');
  await page.keyboard.press('Control+End');
  await typeText(page, 'vision:');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await caretAt(page, 3, 3);
});
