import { hover as hoverText } from '../../language/hover.ts';
import type { Feature } from './feature.ts';

export const hover: Feature = {
  advertise: () => ({ hoverProvider: true }),
  listen({ connection, client, guard, read, findings }) {
    connection.onHover(
      guard.request(null, async ({ textDocument, position }) => {
        const open = await read(textDocument.uri);
        if (!open) return null;
        const { document, surroundings } = open;
        const shown = hoverText(document, surroundings, findings(open), position, client);
        if (!shown) return null;
        return { contents: { kind: client.hoverFormat, value: shown.text }, range: shown.range };
      }),
    );
  },
};
