import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from 'yaml';
import { webviewHtml } from '../../client/wheel/html.ts';
import { chromiumArguments, findChromium } from '../../scripts/chromium.mjs';
import { type PanelState, type WheelState, wheelMethod } from '../../server/protocol.ts';
import { type Benchmark, type Built, milliseconds, type Row, times } from './benchmark.ts';
import { generatedPlan, today } from './generatedPlan.ts';
import { LanguageClient } from './languageClient.ts';
import { percentile, timed } from './measure.ts';

const RUNS = { count: 200, warmUp: 40 };
/** The bound: of 95 edits in a hundred. */
const MOST_MILLISECONDS = 50;
const ROUNDS = 100;
const OWN_BUCKETS = ['analytics', 'hiring', 'pricing', 'writing'];

export const wheel: Benchmark = {
  name: 'wheel',
  how: `From a rating changed in the text, through the server, to the PMwheel's page having drawn it anew in Chromium, next frame and all; without VS Code between. The 95th of a hundred of ${RUNS.count} edits after ${RUNS.warmUp} that warm up, beside a bare parseDocument of yaml over the same text.`,
  async run(built) {
    const long = generatedPlan({ number: 0, lines: 1200 });
    const often = oftenAssessed(long);
    const compass = readFileSync(join(built.root, 'examples/pm.coach.yaml'), 'utf8');
    return [
      await redraw(built, 'wheel, plan of 1,200 lines', long, compass),
      await redraw(
        built,
        `wheel, ${ROUNDS} rounds of ${8 + OWN_BUCKETS.length} buckets`,
        often,
        withOwnBuckets(compass),
      ),
    ];
  },
};

async function redraw(built: Built, what: string, text: string, compass: string): Promise<Row> {
  const folder = join(built.scratch, what.replace(/\W+/g, '-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'pm.coach.yaml'), compass);
  writeFileSync(join(folder, 'ana.coach.yaml'), text);
  const uri = pathToFileURL(join(folder, 'ana.coach.yaml')).toString();
  const client = new LanguageClient([join(built.dist, 'server.js'), '--stdio'], {
    COACH_TODAY: today,
  });
  await client.initialize({
    capabilities: {},
    workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: 'team' }],
  });
  await client.open(uri, 'coach', text);
  const { page, close } = await openPage(built);
  const { ours, bare } = await edits(client, page, uri, text);
  await close();
  await client.stop();
  const slow = percentile(ours, 95);
  const parse = percentile(bare, 50);
  return {
    what,
    ours: `${milliseconds(slow)} (half of them ${milliseconds(percentile(ours, 50))})`,
    peer: `yaml ${milliseconds(parse)}`,
    ratio: times(slow / parse),
    bound: { text: milliseconds(MOST_MILLISECONDS), holds: slow <= MOST_MILLISECONDS },
  };
}

async function edits(client: LanguageClient, page: Page, uri: string, source: string) {
  let text = TextDocument.create(uri, 'coach', 1, source);
  const offset = source.indexOf('problem-understanding: ') + 'problem-understanding: '.length;
  const start = text.positionAt(offset);
  const range = { start, end: { ...start, character: start.character + 1 } };
  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run < RUNS.warmUp + RUNS.count; run++) {
    const version = run + 2;
    const change = { range, text: String(3 + (run % 5)) };
    const started = performance.now();
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [change],
    });
    const state = await client.connection.sendRequest<WheelState>(wheelMethod, {
      textDocument: { uri },
    });
    if (state.kind !== 'model') throw new Error(state.message);
    await draw(page, { uri, wheel: { version, model: state.model } });
    const time = performance.now() - started;
    text = TextDocument.update(text, [change], version);
    const parse = timed(() => parseDocument(text.getText()));
    if (run < RUNS.warmUp) continue;
    ours.push(time);
    bare.push(parse);
  }
  return { ours, bare };
}

/** Shows a state and waits for the frame with it. Throws where it draws nothing new. */
async function draw(page: Page, state: PanelState): Promise<void> {
  // As text, which is how it comes to a webview; Playwright's own way with objects takes as long as the drawing.
  await page.evaluate(async (text) => {
    const state = JSON.parse(text);
    const before = document.querySelector('.coach-wheel');
    window.postMessage({ type: 'state', state }, '*');
    await new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
    // Behind the next frame, which has drawn it.
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    if (document.querySelector('.coach-wheel') === before) throw new Error('nothing was drawn');
  }, JSON.stringify(state));
}

/** The page outside VS Code: the built script and style sheet, under the real policy. */
async function openPage({ dist, root }: Built): Promise<{ page: Page; close(): Promise<void> }> {
  // The benchmarks are bundled into a folder from which no package is found.
  const load = createRequire(join(root, 'package.json'));
  const { chromium }: typeof import('playwright-core') = load('playwright-core');
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found: set CHROME_PATH to one.');
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  const page = await browser.newPage({ viewport: { width: 900, height: 1000 } });
  const origin = 'https://webview.test';
  const body = webviewHtml({
    script: `${origin}/webview.js`,
    style: `${origin}/webview.css`,
    cspSource: origin,
    nonce: 'abc123',
    language: 'en',
  });
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/'
      ? route.fulfill({ contentType: 'text/html', body })
      : route.fulfill({ path: join(dist, pathname) });
  });
  await page.addInitScript(() => {
    const api = { postMessage: () => {}, getState: () => undefined, setState: () => {} };
    Object.assign(globalThis, { acquireVsCodeApi: () => api });
  });
  await page.goto(`${origin}/`);
  return { page, close: () => browser.close() };
}

/** The plan with many rounds of many buckets, a pair of self and lead a week. */
function oftenAssessed(plan: string): string {
  const buckets = [...plan.matchAll(/^ {6}([a-z-]+): /gm)].slice(0, 8).map(([, id]) => id);
  const newest = Temporal.PlainDate.from(today);
  const rounds = Array.from({ length: ROUNDS }, (_, index) => [
    `  - date: ${newest.subtract({ weeks: Math.floor(index / 2) })}`,
    `    rater: ${index % 2 === 0 ? 'self' : 'lead'}`,
    '    ratings:',
    ...[...buckets, ...OWN_BUCKETS].map(
      (bucket, position) => `      ${bucket}: ${3 + ((index + position) % 6)}`,
    ),
  ]);
  return plan.replace(
    /^assessments:\n[\s\S]*?\n\n/m,
    () => `${['assessments:', ...rounds.flat()].join('\n')}\n\n`,
  );
}

function withOwnBuckets(compass: string): string {
  const own = OWN_BUCKETS.map(
    (id) => `  ${id}:\n    title: ${id}\n    good: Does it so that others learn from it.`,
  );
  return compass.replace(/^buckets:\n/m, (line) => `${line}${own.join('\n')}\n`);
}
