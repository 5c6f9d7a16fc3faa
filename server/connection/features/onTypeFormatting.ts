import { onTypeFormatting as edits } from '../../language/onTypeFormatting.ts';
import type { Feature } from './feature.ts';

/** The usual indentation of these files, for clients that indent by tabs. */
const USUAL_STEP = 2;

export const onTypeFormatting: Feature = {
  advertise: (client) =>
    client.formatsOnType
      ? { documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } }
      : {},
  listen({ connection, guard, document }) {
    connection.onDocumentOnTypeFormatting(
      guard.request([], ({ textDocument, position, options }) => {
        const open = document(textDocument.uri);
        const step = options.insertSpaces && options.tabSize > 0 ? options.tabSize : USUAL_STEP;
        return open ? edits(open, position, step) : [];
      }),
    );
  },
};
