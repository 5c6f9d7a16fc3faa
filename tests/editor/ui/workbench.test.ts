import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { screenshotFailures } from '../failures.ts';
import { openWorkbench, screenshot, type Workbench } from '../harness.ts';
import { caretAt, explorerItem, goTo, openFile, save, typeText, visibleText } from '../person.ts';

let folder: string;
let workbench: Workbench;
screenshotFailures(() => workbench);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coach-plain-'));
  await writeFile(path.join(folder, 'hello.txt'), 'Hello\nthere\n');
  workbench = await openWorkbench({ folder });
});

afterAll(async () => {
  await workbench?.close();
  await rm(folder, { recursive: true, force: true });
});

test('the explorer shows the folder', async () => {
  await explorerItem(workbench.page, 'hello.txt').waitFor();
  await screenshot(workbench.page, 'plain-workbench');
});

test('a file can be opened, changed and saved', async () => {
  const { page } = workbench;
  await openFile(page, 'hello.txt');
  await goTo(page, 2, 6);
  await typeText(page, '!');
  await caretAt(page, 2, 7);
  expect(await visibleText(page)).toContain('Hello\nthere!');
  await save(page);
});
