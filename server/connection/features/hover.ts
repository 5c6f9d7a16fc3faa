import { hover as hoverText } from '../../language/hover.ts';
import type { Feature } from './feature.ts';

export const hover: Feature = {
  advertise: () => ({ hoverProvider: true }),
  listen({ connection, client, guard, read, findings }) {
    connection.onHover(
      guard.request(null, async ({ textDocument, position }) => {
        const open = await read(textDocument.uri);
        const shown = open && hoverText(findings(open), position);
        if (!shown) return null;
        return {
          contents: { kind: client.hoverFormat, value: shown.markdown },
          range: shown.range,
        };
      }),
    );
  },
};
