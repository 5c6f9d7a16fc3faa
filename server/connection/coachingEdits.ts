import type { Temporal } from 'temporal-polyfill';
import type { Connection, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type CoachDocument, ofKind } from '../document/document.ts';
import type { Refusal } from '../edits/edit.ts';
import { logSession } from '../edits/logSession.ts';
import { type LogSessionResult, logSessionCommand } from '../protocol.ts';
import type { Capabilities } from './capabilities.ts';

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
  client: Capabilities,
  document: CoachDocument | undefined,
  today: Temporal.PlainDate,
): Promise<Refusal | undefined> {
  const plan = ofKind(document, 'plan');
  if (!plan) return { refused: 'Sessions are logged in a plan: open one first.' };
  const edit = logSession(plan, today);
  if ('refused' in edit) return edit;
  if (!client.appliesEdits) return { refused: NOT_LET };
  const position = plan.text.positionAt(edit.offset);
  const newText = (edit.needsLineBreak ? edit.lineBreak : '') + edit.text;
  const edits = [{ range: { start: position, end: position }, newText }];
  const request = {
    label: 'Log a coaching session',
    edit: workspaceEdit(plan.text, edits, client),
  };
  const isApplied = await connection.workspace.applyEdit(request).then(
    ({ applied }) => applied,
    () => false,
  );
  return isApplied ? undefined : { refused: NOT_APPLIED };
}

const NOT_LET =
  'The session was not logged: this editor does not let a language server change files.';
const NOT_APPLIED =
  'The session was not logged: the plan has changed meanwhile, or cannot be written. Please try again.';

/** For the version of the document that was read, where the client can mind it. */
function workspaceEdit(
  { uri, version }: TextDocument,
  edits: TextEdit[],
  { versionsEdits }: Capabilities,
): WorkspaceEdit {
  return versionsEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}
