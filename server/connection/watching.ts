import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';
import { fileName, isCoachFile } from '../workspace/paths.ts';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { Guard } from './guard.ts';

/** Has the client tell of coach files that are made, changed or removed outside of it. */
export function watchFiles(guard: Guard): void {
  guard.tell((connection) =>
    connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [
        { globPattern: '**/*.coach.{yaml,yml}' },
        // A private file may have come to be ignored.
        { globPattern: '**/.gitignore' },
        // A folder that is moved here, or removed, says nothing of the files in it.
        { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
      ],
    }),
  );
}

/** Takes what the client tells into the index. @returns whether findings may have changed */
export async function takeChanges(
  index: WorkspaceIndex,
  changes: readonly FileEvent[],
): Promise<boolean> {
  const effects = changes.map(async ({ uri, type }) => {
    const isGone = type === FileChangeType.Deleted && index.remove(uri);
    if (isCoachFile(uri)) {
      // Even one that is said to be removed: it may have been put there again.
      await index.refresh(uri);
      return true;
    }
    if (isIgnoreFile(uri)) return true;
    return type === FileChangeType.Created ? index.refreshFolder(uri) : isGone;
  });
  return (await Promise.all(effects)).includes(true);
}

export function isIgnoreFile(uri: string): boolean {
  return fileName(uri) === '.gitignore';
}
