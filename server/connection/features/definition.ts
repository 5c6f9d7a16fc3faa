import { definition as definitionOf } from '../../language/definition.ts';
import { filesAround } from '../../language/names/filesAround.ts';
import type { Feature } from './feature.ts';

export const definition: Feature = {
  advertise: () => ({ definitionProvider: true }),
  listen({ connection, client, guard, index, read }) {
    connection.onDefinition(
      guard.request(null, async ({ textDocument, position }) => {
        const open = await read(textDocument.uri);
        if (!open) return null;
        const files = filesAround(open.document, open.surroundings, index.names());
        const lead = definitionOf(open.document, position, files);
        if (!lead) return null;
        const { from, to } = lead;
        if (!client.linksDefinitions) return [...to];
        return to.map(({ uri, range }) => ({
          originSelectionRange: from,
          targetUri: uri,
          targetRange: range,
          targetSelectionRange: range,
        }));
      }),
    );
  },
};
