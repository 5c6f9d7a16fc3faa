import { progressOf } from '../../language/progress.ts';
import { quarterOf } from '../../language/quarter.ts';
import { type DocumentParams, progressMethod, quarterMethod } from '../../protocol.ts';
import type { Feature } from './feature.ts';

/** How a plan's themes go: as they stand now, and since the last refresh. */
export const progress: Feature = {
  listen({ connection, client, guard, read }) {
    connection.onRequest(
      progressMethod,
      guard.request(null, async ({ textDocument }: DocumentParams) => {
        const open = await read(textDocument.uri);
        return open ? progressOf(open.document, open.surroundings, client.locale) : null;
      }),
    );
    connection.onRequest(
      quarterMethod,
      guard.request(null, async ({ textDocument }: DocumentParams) => {
        const open = await read(textDocument.uri);
        return open ? quarterOf(open.document, open.surroundings, client.locale) : null;
      }),
    );
  },
};
