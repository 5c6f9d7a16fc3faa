import { foldingRanges } from '../../language/foldingRange.ts';
import type { Feature } from './feature.ts';

export const foldingRange: Feature = {
  advertise: () => ({ foldingRangeProvider: true }),
  listen({ connection, client, guard, document }) {
    connection.onFoldingRanges(
      guard.request([], ({ textDocument }) => {
        const open = document(textDocument.uri);
        return open ? foldingRanges(open, client) : [];
      }),
    );
  },
};
