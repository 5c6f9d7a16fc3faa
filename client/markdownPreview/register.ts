import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type EmbeddedWheelParams,
  type EmbeddedWheelResult,
  embeddedWheelMethod,
} from '../../server/protocol.ts';
import type { ServerNews } from '../serverNews.ts';
import { EmbeddedWheels } from './embeddedWheels.ts';
import { drawWheels, type MarkdownIt } from './plugin.ts';

/** What VS Code's Markdown preview takes from us (`markdown.markdownItPlugins` in package.json). */
export interface MarkdownExtension {
  extendMarkdownIt<Markdown extends MarkdownIt>(markdown: Markdown): Markdown;
}

/**
 * The wheel in Markdown previews. VS Code loads us for each of them, so this does nothing until there is
 * a block of ours: the first request for a wheel is what starts the language server.
 */
export function registerMarkdownPreview(
  client: BaseLanguageClient,
  news: ServerNews,
): MarkdownExtension & vscode.Disposable {
  const wheels = new EmbeddedWheels({
    ask(from, path) {
      const params: EmbeddedWheelParams = { from, path };
      return client.sendRequest<EmbeddedWheelResult>(embeddedWheelMethod, params);
    },
    // VS Code of another make may have no such command.
    draw: () =>
      void vscode.commands.executeCommand('markdown.preview.refresh').then(undefined, () => {}),
    isShown: isPreviewOpen,
  });
  const subscriptions = vscode.Disposable.from(
    wheels,
    news.onDidChange(() => wheels.refresh()),
  );
  return {
    extendMarkdownIt: (markdown) =>
      drawWheels(markdown, (from, path) => wheels.get(from, path), vscode.env.language),
    dispose: () => subscriptions.dispose(),
  };
}

/** Previews are webviews, custom editors, or whatever comes next: each has Markdown in its name. */
function isPreviewOpen(): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(
      ({ input }) =>
        (input instanceof vscode.TabInputWebview || input instanceof vscode.TabInputCustom) &&
        /markdown/i.test(input.viewType),
    ),
  );
}
