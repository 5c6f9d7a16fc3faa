import { wheelState } from '../../language/wheel.ts';
import { changedMethod, type WheelParams, wheelMethod } from '../../protocol.ts';
import type { Feature } from './feature.ts';

/** The PMwheel, for clients that draw it. */
export const wheel: Feature = {
  listen({ connection, guard, read }) {
    connection.onRequest(
      wheelMethod,
      guard.request(null, async ({ textDocument, at }: WheelParams) => {
        const open = await read(textDocument.uri);
        return open ? wheelState(open.document, open.surroundings, { at: dayOf(at) }) : null;
      }),
    );
  },
  refresh({ client, connection, guard }) {
    if (client.showsWheel) guard.tell(() => connection.sendNotification(changedMethod));
  },
};

/** What a client says need not be what it should. */
function dayOf(at: unknown): string | undefined {
  return typeof at === 'string' ? at : undefined;
}
