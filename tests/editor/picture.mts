// Takes the README's picture from the real editor: `npm run picture`.
import path from 'node:path';
import { openWorkbench, root } from './harness.ts';
import { copyOfExamples, testToday } from './hostSuite.mts';
import { command, goTo, lens, openFile, openProblems, problem, webviewFrame } from './person.ts';

const team = copyOfExamples();
const workbench = await openWorkbench({
  folder: team.folder,
  extension: root,
  today: testToday,
  settings: { 'editor.minimap.enabled': false, 'workbench.activityBar.location': 'hidden' },
});
try {
  const { page } = workbench;
  await page.setViewportSize({ width: 1600, height: 1000 });
  await openFile(page, 'people/ben.coach.yaml');
  await openProblems(page);
  await problem(page, 'stale-follow-up').first().waitFor();
  await command(page, 'Coach: Open PMwheel');
  await webviewFrame(page, 'PMwheel: Ben Osei').locator('tbody tr').first().waitFor();
  await openFile(page, 'people/ben.coach.yaml');
  await goTo(page, 101);
  await lens(page, /Next coaching session/).waitFor();
  await page.screenshot({ path: path.join(root, 'docs/images/editor.png') });
} finally {
  await workbench.close();
  team.remove();
}
