import { type InlayHint, InlayHintRefreshRequest } from 'vscode-languageserver';
import { inlayHints } from '../../language/inlayHint.ts';
import type { Feature } from './feature.ts';

export const inlayHint: Feature = {
  advertise: (client) => (client.showsInlayHints ? { inlayHintProvider: true } : {}),
  listen({ connection, client, guard, settings, read }) {
    connection.languages.inlayHint.on(
      guard.request([], async ({ textDocument, range }): Promise<InlayHint[]> => {
        const { inlayHints: switches } = settings();
        if (!switches.gaps && !switches.expected && !switches.dueDates) return [];
        const open = await read(textDocument.uri);
        if (!open) return [];
        const { document, surroundings } = open;
        return inlayHints(document, surroundings, range, switches, client.locale).map((hint) => ({
          ...hint,
          paddingLeft: true,
        }));
      }),
    );
  },
  refresh({ client, connection, guard }) {
    if (client.refreshesInlayHints) {
      guard.tell(() => connection.sendRequest(InlayHintRefreshRequest.type));
    }
  },
};
