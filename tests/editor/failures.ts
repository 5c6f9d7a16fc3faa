// Shows what was on the screen when a test failed.
import { afterEach } from 'vitest';
import { screenshot, type Workbench } from './harness.ts';

/**
 * Takes a picture after each test of this file that fails: `out/screenshots/failed-TEST.png`.
 * @param opened the file's VS Code, when it is there
 */
export function screenshotFailures(opened: () => Workbench | undefined): void {
  afterEach(async ({ task }) => {
    const page = opened()?.page;
    if (task.result?.state !== 'fail' || !page) return;
    const name = task.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    console.log(`The screen when it failed: ${await screenshot(page, `failed-${name}`)}`);
  });
}
