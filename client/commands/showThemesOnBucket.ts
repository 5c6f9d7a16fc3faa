import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type BucketThemesResult,
  bucketThemesMethod,
  type DocumentPositionParams,
  type PlacedRange,
} from '../../server/protocol.ts';
import { documentFor, toRange } from './activeDocument.ts';

/** `Coach: Show Themes on This Bucket`: who works on a bucket of the compass, in the references view. */
export function registerShowThemesOnBucket(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand(
    'coach.showThemesOnBucket',
    async (uri?: string, line?: number) => {
      const document = documentFor(uri);
      if (!document) return;
      const position = { line: line ?? caretLine(document), character: 0 };
      const params: DocumentPositionParams = {
        textDocument: { uri: document.toString() },
        position,
      };
      const result = await client.sendRequest<BucketThemesResult>(bucketThemesMethod, params);
      if (!result) {
        vscode.window.showInformationMessage(
          vscode.l10n.t('Place the caret in a bucket of a compass first.'),
        );
        return;
      }
      if (result.themes.length === 0) {
        vscode.window.showInformationMessage(
          vscode.l10n.t('No plan has a theme on {0} yet.', result.bucket),
        );
        return;
      }
      await vscode.commands.executeCommand(
        'editor.action.showReferences',
        document,
        new vscode.Position(position.line, position.character),
        result.themes.map(toLocation),
      );
    },
  );
}

function caretLine(document: vscode.Uri): number {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.uri.toString() === document.toString() ? editor.selection.active.line : 0;
}

function toLocation({ uri, range }: PlacedRange): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(uri), toRange(range));
}
