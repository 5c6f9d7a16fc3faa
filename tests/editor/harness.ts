// Opens a real VS Code, its server and its workbench in Chromium, for a test. What a person does in
// it is in person.ts.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumArguments, ensureChromium, findChromium } from '../../scripts/chromium.mjs';
import {
  ensureEditor,
  installVsix,
  type RunningEditor,
  startEditor,
} from '../../scripts/editor.mjs';
import { type HostKind, hostKind, hostSuffix } from './hostKind.ts';

/** The checkout's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** How long a person's step may take before it counts as failed, in milliseconds. */
const patience = 20_000;

/** What to open. Without an extension, VS Code comes as it is. */
export interface WorkbenchOptions {
  /** Absolute path of the workspace folder. */
  folder: string;
  /** Absolute path of an extension's folder to load. */
  extension?: string;
  /** Absolute path of an extension's package file to install first. */
  vsix?: string;
  /** The date that it is for our extension, `YYYY-MM-DD`. */
  today?: string;
  /** Which extension host ours runs in; the one of this run where nothing is said. */
  host?: HostKind;
  /** User settings, beside those that keep VS Code quiet. */
  settings?: Record<string, unknown>;
  /**
   * Absolute path of a module whose `run()` the extension host shall call. VS Code then shows
   * neither messages nor dialogs.
   */
  tests?: string;
}

/** An open VS Code. */
export interface Workbench {
  /** The page that shows it; what person.ts works on. */
  readonly page: Page;
  /** Errors that webviews have reported so far, violations of their security policy included. */
  readonly webviewErrors: readonly string[];
  /** The absolute path of the folder in which it keeps what it stores, the installed extensions too. */
  readonly temporaryFolder: string;
  /** Whether our extension has been loaded into the browser's own extension host. */
  runsInBrowser(): boolean;
  /** What VS Code's server has printed so far. */
  output(): string;
  /** Ends browser and server, and deletes what they stored. */
  close(): Promise<void>;
}

/**
 * Opens VS Code on a folder and waits until its extensions are loaded. It has its own server,
 * browser and settings, and shares nothing with another one.
 */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  await ensureEditor();
  await ensureChromium();
  const temporary = await mkdtemp(path.join(tmpdir(), 'coach-editor-'));
  const opened: { editor?: RunningEditor; browser?: Browser } = {};
  const close = async () => {
    await opened.browser?.close();
    await opened.editor?.stop();
    await rm(temporary, { recursive: true, force: true });
  };
  let output = '';
  const host = options.host ?? hostKind;
  const { today } = options;
  try {
    const folders = {
      dataFolder: path.join(temporary, 'data'),
      extensionsFolder: path.join(temporary, 'extensions'),
    };
    if (options.vsix) await installVsix(options.vsix, folders);
    const editor = await startEditor({
      ...folders,
      folder: options.folder,
      extension: options.extension,
      tests: options.tests,
      inWebWorker: host === 'web',
      settings: {
        'workbench.reduceMotion': 'on',
        // In a browser there is no environment to say it.
        ...(today && host === 'web' ? { 'coach.today': today } : {}),
        ...options.settings,
      },
      env: today && host === 'node' ? { COACH_TODAY: today } : {},
      onOutput: (text) => {
        output += text;
      },
    });
    opened.editor = editor;
    const browser = await launchChromium();
    opened.browser = browser;
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'en-US' });
    page.setDefaultTimeout(patience);
    const webviewErrors = collectWebviewErrors(page);
    let runsInBrowser = false;
    page.on('request', (request) => {
      if (request.url().includes('extension.web.js')) runsInBrowser = true;
    });
    await page.goto(editor.address);
    await extensionsLoaded(page);
    return {
      page,
      webviewErrors,
      temporaryFolder: temporary,
      runsInBrowser: () => runsInBrowser,
      output: () => output,
      close,
    };
  } catch (error) {
    await close();
    throw new Error(`VS Code did not open.\n${output.slice(-2000)}`, { cause: error });
  }
}

/** Starts the Chromium that scripts/chromium.mjs finds. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found.');
  return await chromium.launch({ executablePath, args: chromiumArguments });
}

/** VS Code's own mark in the page's timeline; from then on contributed commands are known. */
export async function extensionsLoaded(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByName('code/didLoadExtensions').length > 0,
    undefined,
    { timeout: 60_000 },
  );
}

/** The workbench itself reports errors too, as for missing native modules; they are left out. */
function collectWebviewErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    const fromWebview = message.location().url.includes('/contrib/webview/');
    if (message.type() === 'error' && (fromWebview || /security policy/i.test(message.text()))) {
      errors.push(message.text());
    }
  });
  return errors;
}

/**
 * Takes a picture of the page for people to look at.
 * @returns the path of `out/screenshots/NAME.png`, in the web worker's host of `NAME-web.png`
 */
export async function screenshot(page: Page, name: string): Promise<string> {
  const folder = path.join(root, 'out/screenshots');
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, `${name}${hostSuffix}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  return file;
}
