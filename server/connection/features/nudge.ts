import { nudgeMessage } from '../../language/nudge.ts';
import { type DocumentParams, nudgeMethod } from '../../protocol.ts';
import type { Feature } from './feature.ts';

/** This week's nudge of a plan, as a message. */
export const nudge: Feature = {
  listen({ connection, client, clock, guard, read }) {
    connection.onRequest(
      nudgeMethod,
      guard.request(null, async ({ textDocument }: DocumentParams) => {
        const open = await read(textDocument.uri);
        return open ? nudgeMessage(open.document, clock.today(), client.locale) : null;
      }),
    );
  },
};
