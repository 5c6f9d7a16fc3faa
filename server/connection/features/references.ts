import { filesAround } from '../../language/names/filesAround.ts';
import { references as referencesOf } from '../../language/references.ts';
import type { Feature } from './feature.ts';

export const references: Feature = {
  advertise: () => ({ referencesProvider: true }),
  listen({ connection, guard, index, read }) {
    connection.onReferences(
      guard.request([], async ({ textDocument, position, context }) => {
        const open = await read(textDocument.uri);
        if (!open) return [];
        const files = filesAround(open.document, open.surroundings, index.names());
        return referencesOf(open.document, position, files, context.includeDeclaration);
      }),
    );
  },
};
