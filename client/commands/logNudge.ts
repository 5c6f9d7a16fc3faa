import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { logNudgeCommand } from '../../server/protocol.ts';
import { writeCheckIn } from '../checkIn/writeCheckIn.ts';
import { documentFor } from './activeDocument.ts';

/** `Coach: Log a Nudge`: today's entry stands in the log, its notes to be typed. */
export function registerLogNudge(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.logNudge', async (uri?: string) => {
    const document = documentFor(uri);
    if (!document) return;
    await writeCheckIn(client, logNudgeCommand, { uri: document.toString(), fillIn: true });
  });
}
