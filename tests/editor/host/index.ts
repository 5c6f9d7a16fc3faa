// Runs inside VS Code's extension host: `run()` is what `extensionTestsPath` asks for. It runs every
// *.test.js beside it (hostSuite.mts builds them from the *.test.ts here).
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { runAndReport } from './runAndReport.ts';

export async function run(): Promise<void> {
  await runAndReport(async () => {
    // An ES module, which older hosts can only import.
    const { default: Mocha } = await import('mocha');
    const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter: 'min' });
    for (const name of readdirSync(__dirname).sort()) {
      if (name.endsWith('.test.js')) mocha.addFile(path.join(__dirname, name));
    }
    return mocha;
  });
}
