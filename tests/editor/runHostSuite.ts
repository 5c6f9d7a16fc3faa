// Runs the extension-host suite in the VS Code of the harness.
import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openWorkbench, root } from './harness.ts';
import { type HostReport, reportName } from './host/report.ts';
import { hostKind } from './hostKind.ts';
import { buildHostSuite, copyOfExamples, testToday } from './hostSuite.mts';

/**
 * Builds the suite, runs it on a copy of the sample team with this extension loaded, and waits for
 * its report.
 * @param limit how long the suite may take, in milliseconds
 */
export async function runHostSuite(limit = 180_000): Promise<HostReport> {
  const tests = await buildHostSuite(hostKind);
  const team = copyOfExamples();
  const reportFile = path.join(path.dirname(team.folder), reportName);
  const reported = fileAppears(reportFile, limit);
  try {
    const workbench = await openWorkbench({
      folder: team.folder,
      extension: root,
      tests,
      today: testToday,
    });
    try {
      await reported;
    } catch (error) {
      throw new Error(`${error}\n${workbench.output().slice(-3000)}`);
    } finally {
      await workbench.close();
    }
    return JSON.parse(await readFile(reportFile, 'utf8'));
  } finally {
    team.remove();
  }
}

function fileAppears(file: string, limit: number): Promise<void> {
  const appeared = new Promise<void>((resolve, reject) => {
    const end = (finish: () => void) => {
      watcher.close();
      clearTimeout(timer);
      finish();
    };
    const watcher = watch(path.dirname(file), (_event, name) => {
      if (name === path.basename(file)) end(resolve);
    });
    const tooLate = new Error(`The suite did not end within ${limit / 1000} s.`);
    const timer = setTimeout(() => end(() => reject(tooLate)), limit);
  });
  // So that nothing is reported as unhandled when the workbench did not even open.
  appeared.catch(() => {});
  return appeared;
}
