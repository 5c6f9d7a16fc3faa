import { wheelState } from '../../language/wheel.ts';
import { changedMethod, type WheelParams, wheelMethod } from '../../protocol.ts';
import type { Feature } from './feature.ts';

/** The PMwheel, for clients that draw it. */
export const wheel: Feature = {
  listen(serving) {
    const { client, compassHistory, connection, guard, read } = serving;
    connection.onRequest(
      wheelMethod,
      guard.request(null, async ({ textDocument, at }: WheelParams) => {
        const state = async () => {
          const open = await read(textDocument.uri);
          if (!open) return null;
          return wheelState(open.document, open.surroundings, {
            at: dayOf(at),
            compassOf: (compass, day) => compassHistory.of(compass, day),
          });
        };
        // Who can be told of it later need not wait for git.
        return client.showsWheel ? state() : compassHistory.settled(state);
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
