import type { Temporal } from 'temporal-polyfill';
import type { Connection, TextDocumentEdit } from 'vscode-languageserver';
import { type CoachDocument, ofKind } from '../document/document.ts';
import { logSession } from '../edits/logSession.ts';
import { type LogSessionResult, logSessionCommand } from '../protocol.ts';

/** Server commands, which any editor can run: each is one edit that the editor applies. */
export const editCommands = [logSessionCommand];

/** The lines of a held session of today, for a client that puts them in with their tab stops. */
export function logSessionLines(
  document: CoachDocument,
  today: Temporal.PlainDate,
): LogSessionResult {
  const plan = ofKind(document, 'plan');
  if (!plan) return null;
  const edit = logSession(plan, today);
  if ('refused' in edit) return edit;
  const { line, character } = plan.text.positionAt(edit.offset);
  const { snippet, needsLineBreak } = edit;
  return { version: plan.text.version, line, character, snippet, needsLineBreak };
}

/** Has the client apply the same lines, without tab stops, against the version that was read. */
export async function applyLogSession(
  connection: Connection,
  document: CoachDocument | undefined,
  today: Temporal.PlainDate,
): Promise<void> {
  const plan = ofKind(document, 'plan');
  if (!plan) {
    connection.window.showWarningMessage('Sessions are logged in a plan: open one first.');
    return;
  }
  const edit = logSession(plan, today);
  if ('refused' in edit) {
    connection.window.showWarningMessage(edit.refused);
    return;
  }
  const position = plan.text.positionAt(edit.offset);
  const change: TextDocumentEdit = {
    textDocument: { uri: plan.uri, version: plan.text.version },
    edits: [
      {
        range: { start: position, end: position },
        newText: (edit.needsLineBreak ? edit.lineBreak : '') + edit.text,
      },
    ],
  };
  const { applied } = await connection.workspace.applyEdit({
    label: 'Log a coaching session',
    edit: { documentChanges: [change] },
  });
  if (!applied) {
    connection.window.showWarningMessage(
      'The session was not logged: the plan has changed meanwhile, or cannot be written. Please try again.',
    );
  }
}
