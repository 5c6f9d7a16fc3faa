// Runs the suite and writes what came out through VS Code, since in a browser there is no other way to
// a disk.
import * as vscode from 'vscode';
import { type HostReport, type HostTest, reportName } from './report.ts';

/**
 * Runs the tests that a Mocha has loaded, and writes what came out.
 * @param load gives the Mocha
 * @throws when a test failed, so that `@vscode/test-electron` ends with another code than 0
 */
export async function runAndReport(load: () => Mocha | Promise<Mocha>): Promise<void> {
  const report: HostReport = { tests: [] };
  try {
    await runAll(await load(), report);
  } catch (error) {
    report.error = textOf(error);
  }
  for (const { title, error, skipped } of report.tests) {
    console.log(`${error ? 'failed' : skipped ? 'skipped' : 'passed'}: ${title}`);
    if (error) console.log(error);
  }
  await write(report);
  const failed = report.tests.filter((test) => test.error).length;
  if (report.error || failed > 0) throw new Error(report.error ?? `${failed} tests failed`);
}

function runAll(mocha: Mocha, report: HostReport): Promise<void> {
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve());
    const add = (test: Mocha.Test, rest: Partial<HostTest> = {}) =>
      report.tests.push({ title: test.fullTitle(), milliseconds: test.duration ?? 0, ...rest });
    runner.on('pass', (test) => add(test));
    runner.on('pending', (test) => add(test, { skipped: true }));
    // Also called for a hook that failed, which stands for the tests that it kept from running.
    runner.on('fail', (test, error) => add(test, { error: textOf(error) }));
  });
}

/** Whoever waits for the file finds it whole. */
async function write(report: HostReport): Promise<void> {
  const [workspace] = vscode.workspace.workspaceFolders ?? [];
  if (!workspace) throw new Error('no folder is open');
  const file = vscode.Uri.joinPath(workspace.uri, '..', reportName);
  const part = vscode.Uri.joinPath(workspace.uri, '..', `${reportName}.part`);
  await vscode.workspace.fs.writeFile(part, new TextEncoder().encode(JSON.stringify(report)));
  await vscode.workspace.fs.rename(part, file);
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
