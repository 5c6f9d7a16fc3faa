import {
  type Connection,
  FileChangeType,
  type FileEvent,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { type ExcludesParams, excludesMethod } from '../protocol.ts';
import { isCoachFile } from '../workspace/paths.ts';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { Capabilities } from './capabilities.ts';
import { excludesFrom } from './excludes.ts';
import type { Guard } from './guard.ts';
import { buildIndex } from './indexing.ts';
import { isIgnoreFile, takeChanges, watchFiles } from './watching.ts';

/** What keeping the index up with the client's files needs. */
export interface Following {
  readonly connection: Connection;
  readonly client: Capabilities;
  readonly guard: Guard;
  readonly index: WorkspaceIndex;
  /** Something that open documents depend on has moved. */
  refresh(): void;
}

/**
 * A client opens its file at once after the start, and its first findings come before all other files.
 * The walk through the folders cannot give way to them once it has begun.
 */
const FIRST_FILE_MILLISECONDS = 60;

/** Reading all of the workspace. */
export interface WorkspaceReading {
  /** Reads it again: for clients that cannot watch files. */
  readAll(): Promise<void>;
  /** As `Serving.hasReadAll`. */
  hasReadAll(): Promise<boolean>;
}

/** Files and folders of which a client tells what a user does with them. */
const files = { pattern: { glob: '**/*.coach.{yaml,yml}' } };
const folders = { pattern: { glob: '**', matches: 'folder' as const } };

/** What the client is asked to tell of its folders and of what is done with files in it. */
export function followedBy(client: Capabilities): Pick<ServerCapabilities, 'workspace'> {
  const fileOperations = {
    ...(client.tellsCreations ? { didCreate: { filters: [files] } } : {}),
    ...(client.tellsRenames ? { didRename: { filters: [files, folders] } } : {}),
    ...(client.asksBeforeFileRenames ? { willRename: { filters: [files, folders] } } : {}),
    ...(client.tellsDeletions ? { didDelete: { filters: [files, folders] } } : {}),
  };
  const workspace = {
    ...(client.changesWorkspaceFolders
      ? { workspaceFolders: { supported: true, changeNotifications: true } }
      : {}),
    ...(Object.keys(fileOperations).length > 0 ? { fileOperations } : {}),
  };
  return Object.keys(workspace).length > 0 ? { workspace } : {};
}

/**
 * Reads the workspace once the client is there, and follows what it tells of files and folders. What a
 * user does in the editor is told at once, and by the watchers somewhat later, which does no harm.
 *
 */
export function followWorkspace(following: Following): WorkspaceReading {
  const { connection, client, guard, index, refresh } = following;

  /** The newest reading of the workspace. */
  let reading: Promise<void> | undefined;
  async function buildAll(before?: Promise<unknown>): Promise<void> {
    reading = (async () => {
      await before;
      await buildIndex(index, guard, client.showsProgress);
    })();
    await reading;
    refresh();
  }

  async function take(changes: readonly FileEvent[]): Promise<void> {
    const isMoved = await takeChanges(index, changes);
    // What is ignored now is the workspace's no more, and what was ignored is.
    if (changes.some(({ uri }) => isIgnoreFile(uri))) await buildAll();
    else if (isMoved) refresh();
  }

  const made = (uri: string): FileEvent => ({ uri, type: FileChangeType.Created });
  const gone = (uri: string): FileEvent => ({ uri, type: FileChangeType.Deleted });
  connection.onInitialized(() =>
    guard.run(async () => {
      if (client.registersWatchers) watchFiles(guard);
      const { workspace } = connection;
      if (client.changesWorkspaceFolders) {
        workspace.onDidChangeWorkspaceFolders((event) =>
          guard.run(async () => {
            index.changeFolders(event.added.map(uriOf), event.removed.map(uriOf));
            await buildAll();
          }),
        );
      }
      if (client.tellsCreations) {
        workspace.onDidCreateFiles((event) =>
          guard.run(() => take(event.files.map(({ uri }) => made(uri)))),
        );
      }
      if (client.tellsRenames) {
        workspace.onDidRenameFiles((event) =>
          guard.run(async () => {
            const isEachAFile = event.files.every(({ newUri }) => isCoachFile(newUri));
            if (!isEachAFile) return buildAll();
            return take(event.files.flatMap(({ oldUri, newUri }) => [gone(oldUri), made(newUri)]));
          }),
        );
      }
      if (client.tellsDeletions) {
        workspace.onDidDeleteFiles((event) =>
          guard.run(() => take(event.files.map(({ uri }) => gone(uri)))),
        );
      }
      await buildAll(new Promise((resolve) => setTimeout(resolve, FIRST_FILE_MILLISECONDS)));
    }),
  );
  connection.onDidChangeWatchedFiles(({ changes }) => guard.run(() => take(changes)));
  connection.onNotification(excludesMethod, ({ excludes }: ExcludesParams) =>
    guard.run(async () => {
      index.changeExcludes(excludesFrom(excludes));
      await buildAll();
    }),
  );
  return {
    readAll: () => buildAll(),
    hasReadAll: () =>
      guard.waiting(async () => {
        // Another reading may have taken the place of the one that was waited for.
        for (let waited: Promise<void> | undefined; waited !== reading; ) {
          waited = reading;
          await waited;
        }
        return index.isComplete;
      }),
  };
}

function uriOf({ uri }: { readonly uri: string }): string {
  return uri;
}
