// A VS Code on an empty folder, for the tests of one file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { screenshotFailures } from './failures.ts';
import { openWorkbench, root, type Workbench } from './harness.ts';
import { testToday } from './hostSuite.mts';
import type { SampleTeam } from './sampleTeam.ts';

/** As `sampleTeam`, for whoever begins: there is nothing in the folder yet. */
export function emptyFolder(): SampleTeam {
  const folder = mkdtempSync(path.join(tmpdir(), 'coach-empty-'));
  let workbench: Workbench | undefined;
  screenshotFailures(() => workbench);
  beforeAll(async () => {
    workbench = await openWorkbench({ folder, extension: root, today: testToday });
  });
  afterAll(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder,
    get workbench() {
      if (!workbench) throw new Error('VS Code opens only when the tests run');
      return workbench;
    },
  };
}
