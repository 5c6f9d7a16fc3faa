// npm run test:electron: runs the extension-host suite in a desktop VS Code, which
// @vscode/test-electron downloads into .vscode-test/ (or the one that VSCODE_PATH names).
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { buildHostSuite, copyOfExamples, testToday } from './hostSuite.mts';

const root = path.resolve(import.meta.dirname, '../..');

const vscodeExecutablePath =
  process.env.VSCODE_PATH ??
  (await downloadAndUnzipVSCode({
    cachePath: path.join(root, '.vscode-test'),
    version: process.env.VSCODE_VERSION ?? 'stable',
  }).catch((error) => {
    console.error(
      `VS Code could not be downloaded: ${error.message}\n\n` +
        "This run needs access to Microsoft's download hosts, or the program of an installed " +
        'VS Code in the environment variable VSCODE_PATH. `npm test` runs the same suite in the ' +
        "VS Code that the npm registry holds and doesn't need either.",
    );
    process.exit(1);
  }));

const team = copyOfExamples();
try {
  process.exitCode = await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: await buildHostSuite(),
    extensionTestsEnv: { COACH_TODAY: testToday },
    launchArgs: [team.folder, '--disable-extensions', '--disable-workspace-trust'],
  });
} catch {
  // It has printed what failed.
  process.exitCode = 1;
} finally {
  team.remove();
}
