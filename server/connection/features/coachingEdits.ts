import { ErrorCodes, type ExecuteCommandParams, ResponseError } from 'vscode-languageserver';
import { type DocumentParams, logSessionCommand, logSessionMethod } from '../../protocol.ts';
import { applyLogSession, editCommands, logSessionLines } from '../coachingEdits.ts';
import type { Feature } from './feature.ts';

/** Coaching edits: as commands that any editor can run, and as lines with tab stops. */
export const coachingEdits: Feature = {
  advertise: () => ({ executeCommandProvider: { commands: editCommands } }),
  listen({ connection, client, guard, clock, read }) {
    connection.onRequest(
      logSessionMethod,
      guard.request(null, async ({ textDocument }: DocumentParams) => {
        const open = await read(textDocument.uri);
        return open ? logSessionLines(open.document, clock.today()) : null;
      }),
    );
    connection.onExecuteCommand(
      guard.request(null, async ({ command, arguments: [uri] = [] }: ExecuteCommandParams) => {
        if (command !== logSessionCommand) {
          return new ResponseError<never>(
            ErrorCodes.InvalidParams,
            `There is no command ${command} here. There is ${logSessionCommand}, with the URI of a plan.`,
          );
        }
        const open = await read(String(uri));
        const refusal = await applyLogSession(connection, client, open?.document, clock.today());
        if (refusal) guard.warn(refusal.refused);
        return null;
      }),
    );
  },
};
