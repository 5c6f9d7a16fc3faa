import { wheelState } from '../../language/wheel.ts';
import { changedMethod, type WheelParams, wheelMethod } from '../../protocol.ts';
import { CompassHistory } from '../../workspace/compassHistory.ts';
import type { Serving } from '../serving.ts';
import type { Feature } from './feature.ts';

/** The PMwheel, for clients that draw it. */
export const wheel: Feature = {
  listen(serving) {
    const { client, connection, guard, index, read } = serving;
    const history = new CompassHistory(
      (uri, day) => index.textAsOf(uri, day),
      () => tell(serving),
    );
    connection.onRequest(
      wheelMethod,
      guard.request(null, async ({ textDocument, at }: WheelParams) => {
        const state = async () => {
          const open = await read(textDocument.uri);
          if (!open) return null;
          return wheelState(open.document, open.surroundings, {
            at: dayOf(at),
            compassOf: (compass, day) => history.of(compass, day),
          });
        };
        const first = await state();
        // Who can be told of it later need not wait for git.
        if (client.showsWheel || !history.isAsking) return first;
        await history.settled();
        return state();
      }),
    );
  },
  refresh: tell,
};

function tell({ client, connection, guard }: Serving): void {
  if (client.showsWheel) guard.tell(() => connection.sendNotification(changedMethod));
}

/** What a client says need not be what it should. */
function dayOf(at: unknown): string | undefined {
  return typeof at === 'string' ? at : undefined;
}
