import { DocumentHighlightKind } from 'vscode-languageserver';
import { documentHighlights } from '../../language/documentHighlight.ts';
import { filesAround } from '../../language/names/filesAround.ts';
import type { Feature } from './feature.ts';

export const documentHighlight: Feature = {
  advertise: () => ({ documentHighlightProvider: true }),
  listen({ connection, guard, index, read }) {
    connection.onDocumentHighlight(
      guard.request([], async ({ textDocument, position }) => {
        const open = await read(textDocument.uri);
        if (!open) return [];
        const files = filesAround(open.document, open.surroundings, index.names());
        return documentHighlights(open.document, position, files).map(
          ({ range, isDefinition }) => ({
            range,
            kind: isDefinition ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
          }),
        );
      }),
    );
  },
};
