// Runs the suite of tests/editor/host inside the extension host of a real VS Code, and shows each of
// its tests as one here.
import { expect, test } from 'vitest';
import { runHostSuite } from '../runHostSuite.ts';

const report = await runHostSuite();

test('the suite in the extension host runs', () => {
  expect(report.error).toBeUndefined();
  expect(report.tests.length).toBeGreaterThan(0);
});

for (const { title, error, skipped } of report.tests) {
  test.skipIf(skipped)(title, () => {
    if (error) throw new Error(error);
  });
}
