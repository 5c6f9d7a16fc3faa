import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type SetThemeColourParams, setThemeColourCommand } from '../../server/protocol.ts';
import { askForColour } from '../checkIn/colour.ts';
import { pickTheme, progressFor } from '../checkIn/progress.ts';
import { runCoachingEdit } from '../wheel/languageServer.ts';
import { documentFor } from './activeDocument.ts';

/**
 * `Coach: Set a Theme's Colour`: how a theme goes today, into the log. Lenses and the tree name the theme;
 * else it is asked for. Escape leaves no trace.
 */
export function registerSetThemeColour(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand(
    'coach.setThemeColour',
    async (uri?: string, index?: number) => {
      const document = documentFor(uri);
      const progress = document && (await progressFor(client, document));
      const theme = progress && (await pickTheme(document, progress.themes, index));
      if (!theme) return;
      const answer = await askForColour({
        theme: theme.title,
        title: theme.title,
        canGoBack: false,
        last: theme.last,
        before: undefined,
        canSkip: false,
      });
      if (answer.kind !== 'answered' || answer.result === 'skip') return;
      const { colour, evidence } = answer.result;
      const params: SetThemeColourParams = {
        uri: document.toString(),
        version: progress.version,
        theme: theme.id,
        colour,
        ...(evidence !== '' && { evidence }),
      };
      await runCoachingEdit(client, setThemeColourCommand, params);
    },
  );
}
