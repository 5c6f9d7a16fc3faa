import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CoachDocument } from '../../document/document.ts';
import type { NamedFiles } from '../../language/names/namedFiles.ts';
import { prepareRename, rename as renameIn } from '../../language/rename.ts';
import type { NotRenamed } from '../../language/renaming/words.ts';
import type { Serving } from '../serving.ts';
import { wholeFiles } from '../wholeFiles.ts';
import { workspaceEditOf } from '../workspaceEdits.ts';
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
          return 'refused' in changes ? changes : workspaceEditOf(changes, isOpen, client);
        }),
      ),
    );
  },
};

/** Half of a rename would be worse than none: it takes all files of the workspace. */
async function answer<Result extends object>(
  { hasReadAll, read, index }: Serving,
  uri: string,
  work: (document: CoachDocument, files: NamedFiles) => Result | NotRenamed,
): Promise<Result | ResponseError<never> | null> {
  const isComplete = await hasReadAll();
  const whole = await index.readWhole();
  const open = await read(uri);
  if (!open) return null;
  const files = wholeFiles(index, whole);
  const result = isComplete ? work(open.document, files) : notRead;
  if (!('refused' in result)) return result;
  return new ResponseError<never>(LSPErrorCodes.RequestFailed, result.refused);
}

const notRead: NotRenamed = {
  refused:
    'Not all coach files of the workspace have been read, so some places would be missed. Please try again in a moment.',
};
