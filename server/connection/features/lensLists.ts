import { bucketThemes } from '../../language/bucketThemes.ts';
import { checkIns } from '../../language/checkIns.ts';
import { themes } from '../../language/themes.ts';
import {
  bucketThemesMethod,
  checkInsMethod,
  type DocumentParams,
  type DocumentPositionParams,
  themesMethod,
} from '../../protocol.ts';
import type { Feature } from './feature.ts';

/** The lists that lenses, and the commands that do the same, lead to. */
export const lensLists: Feature = {
  listen({ connection, client, guard, read }) {
    connection.onRequest(
      checkInsMethod,
      guard.request(null, async ({ textDocument }: DocumentParams) => {
        const open = await read(textDocument.uri);
        return open ? checkIns(open.document, open.surroundings, client.locale) : null;
      }),
    );
    connection.onRequest(
      themesMethod,
      guard.request(null, async ({ textDocument }: DocumentParams) => {
        const open = await read(textDocument.uri);
        return open ? themes(open.document, open.surroundings, client.locale) : null;
      }),
    );
    connection.onRequest(
      bucketThemesMethod,
      guard.request(null, async ({ textDocument, position }: DocumentPositionParams) => {
        const open = await read(textDocument.uri);
        return open ? bucketThemes(open.document, open.surroundings, position.line) : null;
      }),
    );
  },
};
