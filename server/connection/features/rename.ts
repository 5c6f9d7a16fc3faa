import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { inLanguage } from '../../coaching/inLanguage.ts';
import { say } from '../../coaching/say.ts';
import type { CoachDocument } from '../../document/document.ts';
import type { NamedFiles } from '../../language/names/namedFiles.ts';
import { prepareRename, rename as renameIn, type Unread } from '../../language/rename.ts';
import type { NotRenamed } from '../../language/renaming/words.ts';
import { readingOnDemand } from '../reading.ts';
import type { Serving } from '../serving.ts';
import { plainEdits } from '../textEdits.ts';
import type { Feature } from './feature.ts';

export const rename: Feature = {
  advertise: ({ preparesRenames }) => ({
    renameProvider: preparesRenames ? { prepareProvider: true } : true,
  }),
  listen(serving) {
    const { connection, client, guard } = serving;
    const isOpen = (uri: string) => serving.document(uri) !== undefined;
    connection.onPrepareRename(
      guard.request(null, async ({ textDocument, position }) =>
        answer(serving, textDocument.uri, (document, files) => {
          const prepared = prepareRename(document, position, files);
          if ('refused' in prepared) return prepared;
          return { range: prepared.range, placeholder: prepared.id };
        }),
      ),
    );
    connection.onRenameRequest(
      guard.request(null, async ({ textDocument, position, newName }) =>
        answer(serving, textDocument.uri, (document, files) => {
          const changes = renameIn(document, position, newName, files);
          if ('refused' in changes || 'unread' in changes) return changes;
          return plainEdits(changes, isOpen, client);
        }),
      ),
    );
  },
};

/** Half of a rename would be worse than none: it takes all files of the workspace. */
async function answer<Result extends object>(
  { client, hasReadAll, document, index }: Serving,
  uri: string,
  work: (document: CoachDocument, files: NamedFiles) => Result | NotRenamed | Unread,
): Promise<Result | ResponseError<never> | null> {
  const isComplete = await hasReadAll();
  const result = await readingOnDemand<Result | NotRenamed | null>(index, (files) => {
    const asked = document(uri);
    if (!asked) return null;
    return isComplete ? work(asked, files) : notRead;
  });
  if (result === null || !('refused' in result)) return result;
  return new ResponseError<never>(
    LSPErrorCodes.RequestFailed,
    inLanguage(result.refused, client.locale),
  );
}

const notRead: NotRenamed = {
  refused: say`Not all coach files of the workspace have been read, so some places would be missed. Please try again in a moment.`,
};
