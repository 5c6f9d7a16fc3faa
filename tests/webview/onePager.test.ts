// One-pagers as a browser shows and prints them, from a file of their own.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { onePager } from '../../server/language/onePager/onePager.ts';
import { type ReadDocument, readAmong, readSample } from '../support/reporting.ts';
import { accessibility } from './axe.ts';
import { brokenWords } from './brokenWords.ts';
import { startBrowser } from './harness.ts';
import { pictures } from './opening.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

interface Shown {
  readonly page: Page;
  /** What the page asked for besides itself, and what its policy or a script complained of. */
  readonly complaints: string[];
}

async function shown({ document, surroundings }: ReadDocument, width = 1000): Promise<Shown> {
  const result = onePager(document, surroundings, { format: 'html', locale: 'en' });
  if ('refused' in result) throw new Error(result.refused);
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === 'https://page.test/') {
      return route.fulfill({ contentType: 'text/html', body: result.text });
    }
    // Chromium asks each site for its picture in the tab.
    if (!url.endsWith('/favicon.ico')) complaints.push(url);
    return route.abort();
  });
  await page.goto('https://page.test/');
  return { page, complaints };
}

/** How many pages it has when it is printed. */
async function pagesOf(page: Page, format: 'A4' | 'Letter', path?: string): Promise<number> {
  const pdf = await page.pdf({ format, ...(path !== undefined && { path }) });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** As much as a diligent pair writes down in half a year. */
function richPlan(): string {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  const buckets = ['problem-understanding', 'solution-finding', 'planning', 'team', 'agile'];
  const text = 'Write three problem briefs with the squad before any discovery begins';
  const ratings = Object.fromEntries(buckets.map((bucket, index) => [bucket, 3 + index]));
  return JSON.stringify({
    kind: 'plan',
    person: { id: 'ana', name: 'Ana Lopez', level: 'senior-pm' },
    lead: { id: 'dana', name: 'Dana Kim' },
    headline: 'Explain the why before the what, to everyone who builds, sells or supports it',
    period: { start: '2026-06-01', end: '2026-12-18' },
    strengths: ['Ships on time', 'Trusted by engineering', 'Keeps a tidy backlog'],
    assessments: [
      { date: '2026-07-02', rater: 'self', ratings },
      { date: '2026-07-03', rater: 'lead', ratings: { ...ratings, team: 2 } },
      ...numbers(3).map((peer) => ({
        date: '2026-07-08',
        rater: 'peer',
        by: `peer-${peer}`,
        ratings,
      })),
    ],
    challenge: {
      title: 'Lead the H2 strategy planning',
      why: text,
      'ready-when': text,
      status: 'agreed',
      agreed: '2026-07-10',
    },
    vision: { person: `${text}. ${text}.`, lead: `${text}. ${text}.`, beyond: text },
    themes: [
      ...buckets.map((bucket) => ({
        id: bucket,
        title: `Start from the problem in ${bucket}`,
        bucket,
        success: 'Engineers can say why without asking Ana, and Sales can too.',
        actions: numbers(3).map((number) => ({
          do: `${text} (${number})`,
          due: '2026-11-30',
          status: 'doing',
        })),
      })),
      { id: 'x', title: 'Give estimates', status: 'closed', closed: '2026-10-01', learnt: text },
    ],
    cadence: { session: 'monthly' },
    log: numbers(11).map((month) => ({
      date: `2026-${String(month).padStart(2, '0')}-15`,
      kind: 'session',
      progress: Object.fromEntries(buckets.map((bucket) => [bucket, 'amber'])),
      commitments:
        month > 3 ? [{ who: 'ana', what: `Bring brief number ${month}`, due: '2026-11-27' }] : [],
    })),
  });
}
const rich = () => readAmong({ 'ana.coach.yaml': richPlan() }, 'ana.coach.yaml');

const plans = [
  ...['ana', 'ben', 'chidi', 'dana', 'eva'].map((name) => ({ name, read: () => readSample(name) })),
  { name: 'rich', read: rich },
];

describe.each(plans)('$name', ({ name, read }) => {
  test('has nothing that axe or the policy complain of, on a wide and a narrow page', async () => {
    for (const width of [1000, 360]) {
      const { page, complaints } = await shown(await read(), width);
      expect((await accessibility(page)).violations).toEqual([]);
      expect(complaints).toEqual([]);
      const hidden = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(hidden).toBeLessThanOrEqual(0);
      expect(await brokenWords(page.locator('th, td'))).toEqual([]);
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({
        path: join(pictures, `one-pager-${name}-${width}.png`),
        fullPage: true,
      });
    }
  });

  test('prints on one or two pages', async () => {
    const { page } = await shown(await read());
    const expected = name === 'chidi' ? [1] : [1, 2];
    expect(expected).toContain(await pagesOf(page, 'A4', join(pictures, `one-pager-${name}.pdf`)));
    expect(expected).toContain(await pagesOf(page, 'Letter'));
  });
});

test('its headings are in order, and the wheel has its numbers beside it', async () => {
  const { page } = await shown(await readSample('ana'));
  const headings = await page
    .locator('h1, h2, h3')
    .evaluateAll((all) => all.map(({ tagName, textContent }) => `${tagName} ${textContent}`));
  expect(headings).toEqual([
    'H1 Ana Lopez',
    'H2 PMwheel',
    'H2 Next dates',
    'H2 Strengths',
    'H2 Next bigger challenge',
    'H2 Vision',
    'H2 Themes',
    'H3 Start from the problem',
    'H3 Take part in the strategy, then lead it',
    'H3 Ask a second question',
    'H2 Closed themes',
    'H2 Open commitments',
    'H2 The PMwheel in numbers',
  ]);
  await page.getByRole('img', { name: 'PMwheel: Ana Lopez' }).waitFor();
  const row = page.getByRole('row', { name: 'Problem Understanding' });
  expect(await row.getByRole('cell').allTextContents()).toEqual([
    ...['7', '4', '4', '6', '3 apart: you see this differently'],
  ]);
});

test('shows what people write, and runs none of it', async () => {
  const nasty =
    '</title></style><img src=https://evil.test/x onerror=alert(1)><script>alert(2)</script>';
  const text = JSON.stringify({
    kind: 'plan',
    person: { name: nasty },
    headline: nasty,
    themes: [{ id: 'a', title: nasty, bucket: 'planning', actions: [{ do: nasty }] }],
    assessments: [{ date: '2026-07-02', rater: 'peer', by: nasty, ratings: { planning: 5 } }],
  });
  const { page, complaints } = await shown(
    await readAmong({ 'a.coach.yaml': text }, 'a.coach.yaml'),
  );
  expect(await page.locator('h1').textContent()).toBe(nasty);
  expect(await page.title()).toContain(nasty);
  expect(await page.locator('script, img, iframe').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('its policy stops what somebody might put into the file later', async () => {
  const { page, complaints } = await shown(await readSample('chidi'));
  await page.evaluate(() => {
    const image = document.createElement('img');
    image.src = 'https://evil.test/x.png';
    document.body.append(image);
    document.body.setAttribute('style', 'color: red');
  });
  await expect.poll(() => complaints.join('\n')).toMatch(/img-src|default-src/);
  expect(complaints.join('\n')).toMatch(/style-src/);
  expect(complaints.join('\n')).not.toContain('https://evil.test/x.png\n');
});
