import { exportWheel } from '../../language/wheelExport/exportWheel.ts';
import { type ExportWheelParams, exportWheelMethod } from '../../protocol.ts';
import type { Feature } from './feature.ts';

/** The PMwheel as a picture or a table for other programs. */
export const wheelExport: Feature = {
  listen({ compassHistory, connection, guard, read }) {
    connection.onRequest(
      exportWheelMethod,
      guard.request(null, async ({ textDocument, ...request }: ExportWheelParams) => {
        const open = await read(textDocument.uri);
        if (!open) return null;
        return compassHistory.settled(() =>
          exportWheel(open.document, open.surroundings, {
            ...request,
            compassOf: (compass, day) => compassHistory.of(compass, day),
          }),
        );
      }),
    );
  },
};
