import { onePager } from '../../language/onePager/onePager.ts';
import { type OnePagerParams, onePagerMethod } from '../../protocol.ts';
import type { Feature } from './feature.ts';

/** What a plan says, written for people to read elsewhere. */
export const reports: Feature = {
  listen({ client, connection, guard, read }) {
    connection.onRequest(
      onePagerMethod,
      guard.request(null, async ({ textDocument, format }: OnePagerParams) => {
        const open = await read(textDocument.uri);
        if (!open) return null;
        return onePager(open.document, open.surroundings, { format, locale: client.locale });
      }),
    );
  },
};
