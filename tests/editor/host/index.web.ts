// The same for the extension host in a browser's worker, where nothing can be loaded later: the tests
// are in the bundle, behind `all-tests` (hostSuite.mts).
import 'mocha/mocha.js';
import { runAndReport } from './runAndReport.ts';

export async function run(): Promise<void> {
  await runAndReport(async () => {
    mocha.setup({ ui: 'bdd', timeout: 20_000, reporter: 'min' });
    await import('all-tests');
    return mocha;
  });
}
