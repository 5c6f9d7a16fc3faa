import { colourWords, documentColours } from '../../language/documentColor.ts';
import type { Feature } from './feature.ts';

export const documentColor: Feature = {
  advertise: (client) => (client.showsColours ? { colorProvider: true } : {}),
  listen({ connection, guard, document }) {
    connection.onDocumentColor(
      guard.request([], ({ textDocument }) => {
        const open = document(textDocument.uri);
        return open ? documentColours(open) : [];
      }),
    );
    connection.onColorPresentation(
      guard.request([], ({ textDocument, color, range }) => {
        if (!document(textDocument.uri)) return [];
        return colourWords(color).map((word) => ({
          label: word,
          textEdit: { range, newText: word },
        }));
      }),
    );
  },
};
