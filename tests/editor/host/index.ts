// Runs inside VS Code's extension host: `run()` is what `extensionTestsPath` asks for. It runs every
// *.test.js beside it (hostSuite.mts builds them from the *.test.ts here), and writes what came out
// to the file that COACH_HOST_REPORT names.
import { readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One test's outcome; `error` is there when it failed. */
export interface HostTest {
  title: string;
  milliseconds: number;
  error?: string;
  skipped?: true;
}

/** What the suite writes at its end. `error` is there when the suite itself could not run. */
export interface HostReport {
  tests: HostTest[];
  error?: string;
}

/**
 * Runs the suite.
 * @throws when a test failed, so that `@vscode/test-electron` ends with another code than 0
 */
export async function run(): Promise<void> {
  const report: HostReport = { tests: [] };
  try {
    await runMocha(report);
  } catch (error) {
    report.error = textOf(error);
  }
  for (const { title, error, skipped } of report.tests) {
    console.log(`${error ? 'failed' : skipped ? 'skipped' : 'passed'}: ${title}`);
    if (error) console.log(error);
  }
  writeReport(report);
  const failed = report.tests.filter((test) => test.error).length;
  if (report.error || failed > 0) throw new Error(report.error ?? `${failed} tests failed`);
}

async function runMocha(report: HostReport): Promise<void> {
  // An ES module, which older hosts can only import.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter: 'min' });
  for (const name of readdirSync(__dirname).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(path.join(__dirname, name));
  }
  await new Promise<void>((resolve) => {
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
function writeReport(report: HostReport): void {
  const file = process.env.COACH_HOST_REPORT;
  if (!file) return;
  writeFileSync(`${file}.part`, JSON.stringify(report));
  renameSync(`${file}.part`, file);
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
