import { wheelState } from '../../language/wheel.ts';
import { changedMethod, type WheelParams, wheelMethod } from '../../protocol.ts';
import type { Feature } from './feature.ts';

/** The PMwheel, for clients that draw it. */
export const wheel: Feature = {
  listen({ connection, guard, read }) {
    connection.onRequest(
      wheelMethod,
      guard.request(null, async ({ textDocument }: WheelParams) => {
        const open = await read(textDocument.uri);
        return open ? wheelState(open.document, open.surroundings) : null;
      }),
    );
  },
  refresh({ client, connection, guard }) {
    if (client.showsWheel) guard.tell(() => connection.sendNotification(changedMethod));
  },
};
