import { codeActionKinds, codeActions } from '../codeActions.ts';
import type { Feature } from './feature.ts';

export const codeAction: Feature = {
  advertise: (client) =>
    client.takesCodeActions ? { codeActionProvider: { codeActionKinds } } : {},
  listen({ connection, client, guard, read, findings }) {
    connection.onCodeAction(
      guard.request([], async (params) => {
        const open = await read(params.textDocument.uri);
        if (!open || !client.takesCodeActions) return [];
        return codeActions(open.document, open.surroundings, findings(open), params, client);
      }),
    );
  },
};
