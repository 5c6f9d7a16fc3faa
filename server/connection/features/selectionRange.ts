import { selectionRange as selectionAt } from '../../language/selectionRange.ts';
import type { Feature } from './feature.ts';

export const selectionRange: Feature = {
  advertise: () => ({ selectionRangeProvider: true }),
  listen({ connection, guard, document }) {
    connection.onSelectionRanges(
      guard.request(null, ({ textDocument, positions }) => {
        const open = document(textDocument.uri);
        return open ? positions.map((position) => selectionAt(open, position)) : null;
      }),
    );
  },
};
