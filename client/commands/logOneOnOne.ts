import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { logOneOnOneCommand } from '../../server/protocol.ts';
import { writeCheckIn } from '../checkIn/writeCheckIn.ts';
import { documentFor } from './activeDocument.ts';

/** `Coach: Log a One-on-One`: today's entry stands in the log, its notes to be typed. */
export function registerLogOneOnOne(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.logOneOnOne', async (uri?: string) => {
    const document = documentFor(uri);
    if (!document) return;
    await writeCheckIn(client, logOneOnOneCommand, { uri: document.toString(), fillIn: true });
  });
}
