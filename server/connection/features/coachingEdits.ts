import { ErrorCodes, type ExecuteCommandParams, ResponseError } from 'vscode-languageserver';
import { inLanguage } from '../../coaching/inLanguage.ts';
import { sessionToLog } from '../../language/sessionToLog.ts';
import { type SessionToLogParams, sessionToLogMethod } from '../../protocol.ts';
import { runEdit } from '../coachingEdits/editCommand.ts';
import { editCommands } from '../coachingEdits/index.ts';
import { Turns } from '../turns.ts';
import type { Feature } from './feature.ts';

const names = [...editCommands.keys()];

/** Coaching edits, as commands that any editor can run, and what one has to know for them. */
export const coachingEdits: Feature = {
  advertise: () => ({ executeCommandProvider: { commands: names } }),
  listen(serving) {
    const { connection, client, guard, read } = serving;
    const turns = new Turns();
    connection.onRequest(
      sessionToLogMethod,
      guard.request(null, async ({ textDocument }: SessionToLogParams) => {
        const open = await read(textDocument.uri);
        return open ? sessionToLog(open.document, open.surroundings, client.locale) : null;
      }),
    );
    connection.onExecuteCommand(
      guard.request(null, async ({ command, arguments: [argument] = [] }: ExecuteCommandParams) => {
        const edit = editCommands.get(command);
        if (!edit) {
          return new ResponseError<never>(
            ErrorCodes.InvalidParams,
            `There is no command ${command} here. There are ${names.join(', ')}.`,
          );
        }
        const uri = edit.uriOf(argument);
        // The next edit of a document is computed for what the one before leaves: a client that takes no
        // versions would put it in the wrong place.
        const refusal = await turns.take(uri, async () =>
          runEdit(edit, await read(uri), argument, serving),
        );
        if (!refusal) return null;
        const refused = inLanguage(refusal.refused, client.locale);
        guard.warn(refused);
        return { refused };
      }),
    );
  },
};
