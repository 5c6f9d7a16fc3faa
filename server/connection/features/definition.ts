import { definition as definitionOf } from '../../language/definition.ts';
import type { Feature } from './feature.ts';

export const definition: Feature = {
  advertise: () => ({ definitionProvider: true }),
  listen({ connection, client, guard, index, read }) {
    connection.onDefinition(
      guard.request(null, async ({ textDocument, position }) => {
        const open = await read(textDocument.uri);
        const lead = open && definitionOf(open.document, position, index);
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
