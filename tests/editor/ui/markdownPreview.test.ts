// The wheel in VS Code's own Markdown preview.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { expect, test } from 'vitest';
import { screenshot } from '../harness.ts';
import { command, goTo, openFile, typeText, webviewFrame } from '../person.ts';
import { sampleTeam } from '../sampleTeam.ts';

const team = sampleTeam();

writeFileSync(
  path.join(team.folder, 'team.md'),
  `# Our team

\`\`\`coach-wheel people/ana.coach.yaml
\`\`\`

\`\`\`coach-wheel people/nobody.coach.yaml
\`\`\`

\`\`\`yaml
not: a wheel
\`\`\`
`,
);

/** What the table below the wheel says that Ana thinks of a bucket. */
async function selfRating(preview: FrameLocator, bucket: string): Promise<string | null> {
  const row = preview.getByRole('row').filter({ hasText: bucket });
  return await row.getByRole('cell').first().textContent();
}

test('is drawn, and drawn again while its plan is typed in', async () => {
  const { page } = team.workbench;
  await openFile(page, 'team.md');
  await command(page, 'Markdown: Open Preview to the Side');
  const preview = webviewFrame(page, 'Preview team.md');
  await preview.getByRole('img', { name: 'PMwheel: Ana Lopez' }).waitFor();
  expect(await selfRating(preview, 'Solution Finding')).toBe('5');
  await preview.getByText('There is no such file.').waitFor();
  await preview.locator('pre', { hasText: 'not: a wheel' }).waitFor();
  await screenshot(page, 'markdown-preview');

  await command(page, 'View: Focus First Editor Group');
  await openFile(page, 'people/ana.coach.yaml');
  // The newest round of the person herself, with the caret behind `solution-finding: 5`.
  await goTo(page, 54, 26);
  await typeText(page, '.5');
  await expect.poll(() => selfRating(preview, 'Solution Finding')).toBe('5.5');
  await screenshot(page, 'markdown-preview-typed');

  // Broken for a moment: the wheel stays, and says why it is not the newest.
  await goTo(page, 1, 1);
  await typeText(page, '[');
  await preview.getByText('The file cannot be read as it is now').waitFor();
  await preview.getByRole('img', { name: 'PMwheel: Ana Lopez' }).waitFor();
  expect(team.workbench.webviewErrors).toEqual([]);
});
