import { completion as offersAt } from '../../language/completion/index.ts';
import { withoutTypedWord } from '../../language/completion/typing.ts';
import { CompletionItems, completionOptions } from '../completionItems.ts';
import type { Feature } from './feature.ts';

export const completion: Feature = {
  advertise: (client) => ({ completionProvider: completionOptions(client) }),
  listen({ connection, client, guard, index, clock, text, read }) {
    const items = new CompletionItems(client);
    connection.onCompletion(
      guard.request([], async ({ textDocument, position }) => {
        const typed = text(textDocument.uri);
        const calm = typed && withoutTypedWord(typed, position);
        const open = calm
          ? { document: calm, surroundings: await index.surroundings(calm, clock.today()) }
          : await read(textDocument.uri);
        if (!open) return [];
        const { document, surroundings } = open;
        const { locale } = client;
        return items.list(
          offersAt(document, surroundings, position, locale, calm ? typed : document.text),
        );
      }),
    );
    if (client.resolvesDocumentation) {
      connection.onCompletionResolve((item, token) =>
        guard.request(item, () => items.resolve(item))(item, token),
      );
    }
  },
};
