// A VS Code on a copy of the sample team, for the tests of one file.
import { afterAll, beforeAll } from 'vitest';
import { screenshotFailures } from './failures.ts';
import { openWorkbench, root, type Workbench, type WorkbenchOptions } from './harness.ts';
import { copyOfExamples, testToday } from './hostSuite.mts';

/** What a file's tests work with. */
export interface SampleTeam {
  /** Where the copy is, for tests to look at and to change. */
  readonly folder: string;
  /** The open VS Code. Only there once the tests run. */
  readonly workbench: Workbench;
}

/**
 * Opens the sample team before this file's tests and closes it after them, with a picture of the screen
 * for each that fails.
 *
 * @param load how our extension gets there, its folder where nothing is said, and user settings
 */
export function sampleTeam(
  load: Pick<WorkbenchOptions, 'extension' | 'vsix' | 'settings'> = { extension: root },
): SampleTeam {
  const { folder, remove } = copyOfExamples();
  let workbench: Workbench | undefined;
  screenshotFailures(() => workbench);
  beforeAll(async () => {
    workbench = await openWorkbench({ folder, ...load, today: testToday });
  });
  afterAll(async () => {
    await workbench?.close();
    remove();
  });
  return {
    folder,
    get workbench() {
      if (!workbench) throw new Error('VS Code opens only when the tests run');
      return workbench;
    },
  };
}
