import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** YAML content is imported as text, as esbuild.mjs does it for the bundles. */
const yamlAsText = {
  name: 'yaml-as-text',
  enforce: 'pre' as const,
  load(id: string) {
    return id.endsWith('.yaml')
      ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))}`
      : undefined;
  },
};

/** These drive a real VS Code in Chromium, one at a time. */
const editor = {
  include: ['tests/editor/ui/**/*.test.ts'],
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 180_000,
  // As long as any other step may take on a machine that has much to do (harness.ts).
  expect: { poll: { timeout: 20_000 } },
};

/**
 * All of them run with the extension in the server's host and again with it in the browser's own, but
 * for these, with why.
 */
const notInWebWorker = {
  'tests/editor/ui/workbench.test.ts': 'It opens no extension.',
  'tests/editor/ui/markdownPreview.test.ts':
    'This VS Code has its Markdown preview in the other host, and extensions see those of their own host alone.',
};

/**
 * The coaching workflow, which the web step leaves out to stay within the time that CI has: it runs there as
 * a step of its own, when it is named.
 */
const workflow = ['agenda', 'halfYear', 'logCheckIn', 'newFiles', 'progress', 'reports'].map(
  (name) => `tests/editor/ui/${name}.test.ts`,
);

export default defineConfig({
  plugins: [yamlAsText],
  test: {
    // By itself vitest leaves one of CI's two cores idle.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/fuzz/**/*.test.ts'] },
      },
      // These run the built dist/ as processes of their own.
      {
        extends: true,
        test: {
          name: 'process',
          include: ['tests/lsp/**/*.test.ts', 'tests/cli/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      // These pack coach-language-server, install it, and use it from a real Neovim.
      {
        extends: true,
        test: {
          name: 'neovim',
          include: ['tests/neovim/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      // These run the webview's bundle in Chromium, without VS Code round it.
      {
        extends: true,
        test: {
          name: 'webview',
          include: ['tests/webview/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      { extends: true, test: { ...editor, name: 'editor' } },
      {
        extends: true,
        test: {
          ...editor,
          name: 'editor-web',
          env: { COACH_EXTENSION_HOST: 'web' },
          exclude: [...Object.keys(notInWebWorker), ...workflow],
        },
      },
      {
        extends: true,
        test: {
          ...editor,
          name: 'editor-web-workflow',
          env: { COACH_EXTENSION_HOST: 'web' },
          include: workflow,
        },
      },
    ],
  },
});
