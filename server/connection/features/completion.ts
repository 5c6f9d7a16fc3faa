import { completion as offersAt } from '../../language/completion/index.ts';
import { CompletionItems, completionOptions } from '../completionItems.ts';
import type { Feature } from './feature.ts';

export const completion: Feature = {
  advertise: (client) => ({ completionProvider: completionOptions(client) }),
  listen({ connection, client, guard, read }) {
    const items = new CompletionItems(client);
    connection.onCompletion(
      guard.request([], async ({ textDocument, position }) => {
        const open = await read(textDocument.uri);
        if (!open) return [];
        const { document, surroundings } = open;
        return items.list(offersAt(document, surroundings, position, client.locale));
      }),
    );
    if (client.resolvesDocumentation) {
      connection.onCompletionResolve((item, token) =>
        guard.request(item, () => items.resolve(item))(item, token),
      );
    }
  },
};
