import { documentLinks } from '../../language/documentLink.ts';
import { filesAround } from '../../language/names/filesAround.ts';
import type { Feature } from './feature.ts';

export const documentLink: Feature = {
  advertise: () => ({ documentLinkProvider: {} }),
  listen({ connection, guard, index, read }) {
    connection.onDocumentLinks(
      guard.request([], async ({ textDocument }) => {
        const open = await read(textDocument.uri);
        if (!open) return [];
        return documentLinks(
          open.document,
          filesAround(open.document, open.surroundings, index.names()),
        );
      }),
    );
  },
};
