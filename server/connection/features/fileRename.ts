import type { TextEdits } from '../../edits/edit.ts';
import { replaceLink } from '../../edits/replaceLink.ts';
import { readingOnDemand } from '../reading.ts';
import { plainEdits } from '../textEdits.ts';
import type { Feature } from './feature.ts';

/** Before files and folders are renamed, the paths of compasses and plans follow. */
export const fileRename: Feature = {
  listen({ connection, client, guard, index, document, hasReadAll }) {
    connection.workspace.onWillRenameFiles(
      guard.request(null, async ({ files }) => {
        // Where reading was cancelled, those that are known follow.
        await hasReadAll();
        const changes = await readingOnDemand<readonly TextEdits[]>(index, (known) => {
          const linking = [...known.all('plan'), ...known.all('notes')];
          const moved = index.movedPaths(linking, files);
          const unread = moved.filter(({ file }) => !known.isCertain(file));
          if (unread.length > 0) return { unread: unread.map(({ file }) => file.uri) };
          return moved.flatMap(({ file, value }) => replaceLink(file, value) ?? []);
        });
        if (changes.length === 0) return null;
        return plainEdits(changes, (uri) => document(uri) !== undefined, client);
      }),
    );
  },
};
