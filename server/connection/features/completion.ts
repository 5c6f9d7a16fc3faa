import { completion as offers } from '../../language/completion.ts';
import { completionItems, completionOptions } from '../completionItems.ts';
import type { Feature } from './feature.ts';

export const completion: Feature = {
  advertise: () => ({ completionProvider: completionOptions }),
  listen({ connection, client, guard, document }) {
    connection.onCompletion(
      guard.request([], ({ textDocument, position }) => {
        const open = document(textDocument.uri);
        return open ? completionItems(offers(open, position), client) : [];
      }),
    );
  },
};
