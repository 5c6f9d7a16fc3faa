// npm test [-- STEP ...]: installs what is missing, builds, and runs every step below, or only those
// named, in this order; those on request run only when they are named. It stops at the first step that
// fails. The last line counts the tests.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureEditor } from './editor.mjs';
import { ensureDependencies, npm, pinnedNode, underPinnedNode } from './install.mjs';
import { ensureNeovim } from './neovim.mjs';
import { elapsed, main, quietly, root, StepError, show } from './steps.mjs';

/** Each runs a package script, or the tests of a vitest project, after what these need is there. */
const steps = [
  { name: 'typecheck', title: 'Type check', script: 'typecheck' },
  { name: 'lint', title: 'Lint', script: 'lint' },
  { name: 'architecture', title: 'What imports what', script: 'architecture' },
  { name: 'unit', title: 'Unit tests', project: 'unit' },
  {
    name: 'process',
    title: 'Tests of the server and the command line',
    project: 'process',
    needs: ['build'],
  },
  {
    name: 'neovim',
    title: 'Tests in a real Neovim',
    project: 'neovim',
    needs: ['neovim'],
  },
  {
    name: 'webview',
    title: 'Tests of the wheel in Chromium',
    project: 'webview',
    needs: ['chromium'],
  },
  {
    name: 'editor',
    title: 'Tests in a real VS Code',
    project: 'editor',
    needs: ['build', 'chromium', 'editor'],
  },
  {
    name: 'editor-web',
    title: "Tests in a real VS Code, in the browser's extension host",
    project: 'editor-web',
    needs: ['build', 'chromium', 'editor'],
  },
  {
    name: 'editor-web-workflow',
    title: "Tests of the coaching workflow in the browser's extension host",
    project: 'editor-web-workflow',
    needs: ['build', 'chromium', 'editor'],
    isOnRequest: true,
  },
];

await main(async (args) => {
  const chosen = choose(args);
  await ensureDependencies();
  const code = await underPinnedNode();
  if (code !== undefined) return code;

  const needs = (what) => chosen.some((step) => step.needs?.includes(what));
  if (needs('chromium')) await ensureChromium();
  if (needs('editor')) await ensureEditor();
  if (needs('neovim')) await ensureNeovim();
  // All steps need what is generated from the schemas, which the build begins with.
  await build(needs('build') ? 'build' : 'generate');
  return runAll(chosen);
});

/** @throws {StepError} when a name is none of a step */
function choose(args) {
  const names = steps.map((step) => step.name);
  const unknown = args.find((argument) => !names.includes(argument));
  if (unknown) {
    throw new StepError(`There is no step ${unknown}. Usage: npm test [-- STEP ...], with the steps
${names.join(', ')}; all of them but those on request where none is named.`);
  }
  return steps.filter((step) => (args.length > 0 ? args.includes(step.name) : !step.isOnRequest));
}

async function build(script) {
  const { command, first } = npm();
  await quietly('Building', command, [...first, 'run', script], {
    shell: command.endsWith('.cmd'),
  });
}

/** Runs the steps up to the first that fails, and prints the count. */
async function runAll(chosen) {
  const started = Date.now();
  const count = { passed: 0, failed: 0, skipped: 0 };
  let failedStep;
  for (const step of chosen) {
    const stepStarted = Date.now();
    console.log(`\n=== ${step.title} ===`);
    const well = step.project ? await runTests(step, count) : await runScript(step.script);
    console.log(
      `=== ${step.title}: ${well ? 'passed' : 'FAILED'} in ${elapsed(Date.now() - stepStarted)}`,
    );
    if (!well) {
      failedStep = step;
      break;
    }
  }
  // A step that fails without a test of its own, as the type check does, counts as one.
  if (failedStep && count.failed === 0) count.failed = 1;
  const time = elapsed(Date.now() - started);
  console.log(
    failedStep ? `\n${failedStep.title} failed after ${time}.` : `\nAll well in ${time}.`,
  );
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  console.log(`${count.passed} passed, ${count.failed} failed${skipped}`);
  return failedStep ? 1 : 0;
}

async function runScript(script) {
  const { command, first } = npm();
  const args = [...first, 'run', '--silent', script];
  return (await show(command, args, { shell: command.endsWith('.cmd') })) === 0;
}

/** Runs a vitest project and adds its tests to the count. */
async function runTests({ project }, count) {
  const folder = path.join(root, 'out/test-results');
  const report = path.join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const exitCode = await show(pinnedNode, [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    ...['run', '--project', project, '--reporter=default', '--reporter=json'],
    `--outputFile.json=${report}`,
  ]);
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    count.passed += result.numPassedTests;
    count.failed += result.numFailedTests;
    count.skipped += result.numPendingTests + result.numTodoTests;
  } catch {
    // It ended before it could write a report, and said why.
  }
  return exitCode === 0;
}
