import type { WorkspaceEdit } from 'vscode-languageserver';
import { say } from '../../coaching/say.ts';
import type { Refusal } from '../../edits/edit.ts';
import type { Open, Serving } from '../serving.ts';

/** One coaching edit that any editor can run as a command: the server computes it, the client applies it. */
export interface EditCommand {
  /** Its name, which begins with `coach.edit.`. */
  readonly command: string;
  /** What the client may show for it, as in its list of what can be undone. */
  readonly label: string;
  /** The document's URI, out of the command's first argument. */
  uriOf(argument: unknown): string;
  /** The edit, or why there is none; undefined where all is as it is wished already. */
  edit(open: Open | undefined, argument: unknown, serving: Serving): Computed | Promise<Computed>;
}

type Computed = WorkspaceEdit | Refusal | undefined;

/**
 * Runs a command: the client applies the edit, as one step that can be undone, against the version
 * that was read.
 *
 * @returns why nothing was changed; null where the edit was made, or there was nothing to change.
 */
export async function runEdit(
  { label, edit }: EditCommand,
  open: Open | undefined,
  argument: unknown,
  serving: Serving,
): Promise<Refusal | null> {
  const change = await edit(open, argument, serving);
  if (!change) return null;
  if ('refused' in change) return change;
  if (!serving.client.appliesEdits) return { refused: NOT_LET };
  const isApplied = await serving.connection.workspace.applyEdit({ label, edit: change }).then(
    ({ applied }) => applied,
    () => false,
  );
  return isApplied ? null : { refused: NOT_APPLIED };
}

/** Why nothing is written for a version that is not the current one. */
export const CHANGED_MEANWHILE = say`The plan has changed meanwhile, so nothing was written. Look at it once more, and try again.`;
const NOT_LET = say`Nothing was written: this editor does not let a language server change files.`;
const NOT_APPLIED = say`Nothing was written: the plan has changed meanwhile, or cannot be written. Please try again.`;
