import type { Text } from '../../coaching/say.ts';
import { type Edits, isRefused } from '../../edits/edit.ts';
import type { Open, Serving } from '../serving.ts';
import { workspaceEdit } from '../textEdits.ts';
import { isRecord } from './arguments.ts';
import { CHANGED_MEANWHILE, type EditCommand } from './editCommand.ts';

/** What a command that changes one document takes, whatever else it does. */
export interface DocumentArgument {
  readonly uri: string;
  /** The version that was looked at; where it is given, the edit is made against no other. */
  readonly version?: number;
}

/** A coaching edit of one open document. */
export interface DocumentEdit<Params extends DocumentArgument> {
  readonly command: string;
  readonly label: string;
  /** Whether an argument that names a document says besides what it has to. */
  isWhole(argument: Readonly<Record<string, unknown>>): boolean;
  /** What is said where it does not. */
  readonly usage: Text;
  /** What is said where no such document is open. */
  readonly needs: Text;
  edit(open: Open, params: Params, serving: Serving): Edits;
  /** What the document's URI alone comes to, as something to fill in; absent where that is not enough. */
  toFillIn?(open: Open, serving: Serving): Edits;
}

/** The command of an edit of one document, which is refused for another version than the one looked at. */
export function documentEdit<Params extends DocumentArgument>(
  made: DocumentEdit<Params>,
): EditCommand {
  const isParams = (argument: unknown): argument is Params =>
    isRecord(argument) &&
    typeof argument.uri === 'string' &&
    (argument.version === undefined || typeof argument.version === 'number') &&
    made.isWhole(argument);
  return {
    command: made.command,
    label: made.label,
    uriOf(argument) {
      if (isParams(argument)) return argument.uri;
      return made.toFillIn ? String(argument) : '';
    },
    edit(open, argument, serving) {
      const isWhole = isParams(argument);
      if (!isWhole && (typeof argument !== 'string' || !made.toFillIn)) {
        return { refused: made.usage };
      }
      if (!open) return { refused: made.needs };
      const { text } = open.document;
      if (isWhole && (argument.version ?? text.version) !== text.version) {
        return { refused: CHANGED_MEANWHILE };
      }
      const edits = isWhole
        ? made.edit(open, argument, serving)
        : (made.toFillIn?.(open, serving) ?? []);
      if (isRefused(edits)) return edits;
      return edits.length > 0 ? workspaceEdit(text, edits, serving.client) : undefined;
    },
  };
}
