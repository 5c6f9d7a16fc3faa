// The page of the team view, with its real bundle and policy.
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { TeamMessage, TeamPerson, TeamState, TeamWords } from '../../server/protocol.ts';
import { buildWebview, type Webview } from './harness.ts';
import { pictures, webviewOpener } from './opening.ts';
import { themes } from './themes.ts';

const open = webviewOpener();
const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };

/** Each text says its own name, but for those in which something is filled in. */
const words = new Proxy({} as TeamWords, { get: (_, name) => String(name) });
const allWords = (): TeamWords => {
  const names = [
    ...['title', 'intro', 'reading', 'incomplete', 'noPlans', 'howToBegin', 'team', 'folder'],
    ...['allFolders', 'noCompass', 'works', 'worksCaption', 'person', 'otherThemes', 'covered'],
    ...['challenges', 'challengesCaption', 'challenge', 'status', 'agreed', 'reviewed'],
    ...['noChallenge', 'statusIdea', 'statusAgreed', 'statusAssigned', 'checkIns'],
    ...['checkInsCaption', 'checkIn', 'overdue', 'thisWeek', 'later', 'unscheduled', 'noCheckIns'],
  ] as const;
  const said = Object.fromEntries(names.map((name) => [name, words[name]]));
  return {
    ...(said as Record<keyof TeamWords, string>),
    plans: '{0} ({1})',
    nobody: 'nobody: {0}',
    showMore: 'more: {0}',
  };
};

function person(name: string, rest: Partial<TeamPerson> = {}): TeamPerson {
  const uri = `file:///t/${name}.coach.yaml`;
  const target = { uri, range };
  return {
    uri,
    name,
    target,
    themes: [
      { key: 'theme problem', title: `Start from ${name}`, buckets: ['planning'], target },
      { key: 'theme empathy', title: 'Share bad news', buckets: [], target },
    ],
    challenge: {
      key: 'challenge',
      title: 'Lead it',
      status: 'agreed',
      agreed: '2026-07-10',
      target,
    },
    checkIns: [
      { key: 'session', section: 'overdue', due: '2026-11-18', label: 'Session', target },
      { key: 'nudge', section: 'later', due: '2026-12-02', label: 'Nudge', target },
    ],
    ...rest,
  };
}

const state: TeamState = {
  isComplete: true,
  teams: [
    { id: '', title: '', plans: 1 },
    { id: 'file:///t/pm.coach.yaml', title: 'Product', plans: 2 },
  ],
  team: 'file:///t/pm.coach.yaml',
  folders: [],
  folder: '',
  buckets: [
    { id: 'planning', title: 'Planning' },
    { id: 'team', title: 'Team' },
    { id: 'agile', title: 'Agile' },
  ],
  uncovered: ['Team', 'Agile'],
  people: [person('Ana'), person('<img src=x onerror=alert(1)>', { themes: [], checkIns: [] })],
  left: 3,
};

async function shown(
  theme = themes[0],
  shownState: TeamState | undefined = state,
): Promise<Webview> {
  const webview = await open({ theme, bundleName: 'team', width: 1000 });
  const message: TeamMessage = { type: 'team', state: shownState, words: allWords() };
  await webview.page.evaluate((data) => window.postMessage(data, '*'), message);
  await webview.page.locator('h1').waitFor();
  return webview;
}

describe.each([...themes])('$name', (theme) => {
  test('has nothing that axe or the policy complain of', async () => {
    const webview = await shown(theme);
    await webview.picture(join(pictures, `team-${theme.name}.png`));
    expect(await webview.accessibilityViolations()).toEqual([]);
    expect(webview.complaints).toEqual([]);
  });
});

test('is a table by person and bucket, which says what nobody works on', async () => {
  const { page } = await shown();
  const table = page.getByRole('table', { name: 'worksCaption' });
  expect(await table.getByRole('columnheader').allTextContents()).toEqual([
    ...['person', 'Planning', 'Team', 'Agile', 'otherThemes'],
  ]);
  const row = table.getByRole('row', { name: 'Ana' });
  expect(await row.getByRole('cell').allTextContents()).toEqual([
    ...['Start from Ana', '', '', 'Share bad news'],
  ]);
  await page.getByText('nobody: Team and Agile').waitFor();
  // What somebody is called is text and nothing else.
  expect(await page.locator('img').count()).toBe(0);
});

test('asks for a line by what stands there, from the keyboard', async () => {
  const webview = await shown();
  await webview.page.getByRole('button', { name: 'Lead it' }).first().focus();
  await webview.page.keyboard.press('Enter');
  expect((await webview.sent()).at(-1)).toEqual({
    type: 'open',
    uri: 'file:///t/Ana.coach.yaml',
    key: 'challenge',
  });
});

test('has what is due by when', async () => {
  const { page } = await shown();
  const table = page.getByRole('table', { name: 'checkInsCaption' });
  expect(await table.getByRole('row').allTextContents()).toEqual([
    ...['personcheckIn', 'overdue', 'AnaSession', 'later', 'AnaNudge'],
  ]);
});

test('lets another team and more people be chosen, and remembers it', async () => {
  const webview = await shown();
  await webview.page.getByLabel('team').selectOption({ label: 'noCompass (1)' });
  expect((await webview.sent()).at(-1)).toMatchObject({ type: 'choose', chosen: { team: '' } });
  await webview.page.getByRole('button', { name: 'more: 3' }).click();
  expect((await webview.sent()).at(-1)).toMatchObject({
    type: 'choose',
    chosen: { team: '', most: 202 },
  });
});

test('says what to do where there is no plan', async () => {
  const webview = await shown(themes[0], { ...state, teams: [], people: [], left: 0 });
  await webview.page.getByRole('heading', { name: 'noPlans' }).waitFor();
  expect(await webview.page.getByRole('table').count()).toBe(0);
  expect(await webview.accessibilityViolations()).toEqual([]);
});

test('stays within its budget', async () => {
  const script = (await buildWebview()).get('/team.js') ?? new Uint8Array();
  expect(script.length).toBeGreaterThan(0);
  expect(gzipSync(script).length).toBeLessThan(60 * 1024);
});
