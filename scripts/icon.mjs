// Draws images/icon.png, which a marketplace shows, from images/icon.svg. Run it by hand after a
// change: node scripts/icon.mjs
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from './chromium.mjs';
import { root } from './steps.mjs';

const svg = readFileSync(path.join(root, 'images/icon.svg'), 'utf8');
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: chromiumArguments,
});
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
await page.screenshot({ path: path.join(root, 'images/icon.png'), omitBackground: true });
await browser.close();
