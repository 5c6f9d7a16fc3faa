import { plainText } from '../../edits/edit.ts';
import { replaceScalar } from '../../edits/replace.ts';
import type { FileEdits } from '../../language/rename.ts';
import type { MovedPath } from '../../workspace/movedPaths.ts';
import { workspaceEditOf } from '../workspaceEdits.ts';
import type { Feature } from './feature.ts';

/** Before files and folders are renamed, the paths of compasses and plans follow. */
export const fileRename: Feature = {
  listen({ connection, client, guard, index, document, hasReadAll }) {
    connection.workspace.onWillRenameFiles(
      guard.request(null, async ({ files }) => {
        // Where reading was cancelled, those that are known follow.
        await hasReadAll();
        const known = await index.readWhole();
        const documents = [...known].map(([uri, each]) => index.get(uri) ?? each);
        const changes = index.movedPaths(documents, files).flatMap((moved) => editsOf(moved) ?? []);
        if (changes.length === 0) return null;
        return workspaceEditOf(changes, (uri) => document(uri) !== undefined, client);
      }),
    );
  },
};

/** Undefined where a path comes from an anchor: what else that says is not ours to change. */
function editsOf({ document, path, value }: MovedPath): FileEdits | undefined {
  const edits = replaceScalar(document, path, value);
  if ('refused' in edits) return undefined;
  return {
    document,
    edits: edits.map(({ span, pieces }) => ({ span, newText: plainText(pieces) })),
  };
}
