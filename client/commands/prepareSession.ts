import * as vscode from 'vscode';
import type { PreparationPages } from '../preparation/preparationPage.ts';
import { documentFor } from './activeDocument.ts';

/** `Coach: Prepare a Session`: the ten minutes before, on one page beside the plan. */
export function registerPrepareSession(pages: PreparationPages): vscode.Disposable {
  return vscode.commands.registerCommand('coach.prepareSession', async (uri?: string) => {
    const document = documentFor(uri);
    if (document) await pages.show(document);
  });
}
