import type { Temporal } from 'temporal-polyfill';
import { type CoachDocument, ofKind } from '../../document/document.ts';
import { insertion, isRefused } from '../../edits/edit.ts';
import { logSession } from '../../edits/logSession.ts';
import { type LogSessionResult, logSessionCommand } from '../../protocol.ts';
import { workspaceEdit } from '../textEdits.ts';
import type { EditCommand } from './editCommand.ts';

export const logSessionEdit: EditCommand = {
  command: logSessionCommand,
  label: 'Log a coaching session',
  uriOf: String,
  edit(open, _argument, { client, clock }) {
    const plan = ofKind(open?.document, 'plan');
    if (!plan) return { refused: 'Sessions are logged in a plan: open one first.' };
    const lines = logSession(plan, clock.today());
    if (isRefused(lines)) return lines;
    const text = (lines.needsLineBreak ? lines.lineBreak : '') + lines.text;
    return workspaceEdit(plan.text, [insertion(lines.offset, text)], client);
  },
};

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
