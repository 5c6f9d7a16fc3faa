import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { codeLenses } from '../../language/codeLens.ts';
import type { Feature } from './feature.ts';

export const codeLens: Feature = {
  advertise: () => ({ codeLensProvider: {} }),
  listen({ connection, client, guard, settings, read }) {
    connection.onCodeLens(
      guard.request([], async ({ textDocument }) => {
        const open = settings().codeLensEnabled ? await read(textDocument.uri) : undefined;
        return open ? codeLenses(open.document, open.surroundings, client) : [];
      }),
    );
  },
  refresh({ client, connection, guard }) {
    if (client.refreshesCodeLenses) {
      guard.tell(() => connection.sendRequest(CodeLensRefreshRequest.type));
    }
  },
};
