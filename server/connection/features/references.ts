import { references as referencesOf } from '../../language/references.ts';
import type { Feature } from './feature.ts';

export const references: Feature = {
  advertise: () => ({ referencesProvider: true }),
  listen({ connection, guard, index, read }) {
    connection.onReferences(
      guard.request([], async ({ textDocument, position, context }) => {
        const open = await read(textDocument.uri);
        if (!open) return [];
        return referencesOf(open.document, position, index, context.includeDeclaration);
      }),
    );
  },
};
