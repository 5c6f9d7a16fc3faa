import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  logSessionCommand,
  type SessionToLogParams,
  type SessionToLogResult,
  sessionToLogMethod,
} from '../../server/protocol.ts';
import { askAboutSession } from '../checkIn/session.ts';
import { writeCheckIn } from '../checkIn/writeCheckIn.ts';
import { documentFor } from './activeDocument.ts';

/**
 * `Coach: Log a Coaching Session`: each theme's colour and the mood from lists; then the entry stands in the
 * log, with tab stops for the rest. Nothing is written before, and what is written stays.
 */
export function registerLogSession(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.logSession', async (uri?: string) => {
    const document = documentFor(uri);
    if (!document) return;
    // The server speaks of open documents, and of this one only the wheel may be open.
    await vscode.workspace.openTextDocument(document);
    const params: SessionToLogParams = { textDocument: { uri: document.toString() } };
    const session = await client.sendRequest<SessionToLogResult>(sessionToLogMethod, params);
    if (!session || 'refused' in session) {
      vscode.window.showWarningMessage(
        session?.refused ?? vscode.l10n.t('Check-ins are logged in a plan: open one first.'),
      );
      return;
    }
    const answers = await askAboutSession(session);
    if (!answers) return;
    await writeCheckIn(client, logSessionCommand, {
      uri: document.toString(),
      ...answers,
      fillIn: true,
    });
  });
}
