import type { NamedFile } from '../document/names/namedFile.ts';
import type { Unread } from '../language/rename.ts';
import type { FilesNow } from '../workspace/filesNow.ts';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.ts';

/**
 * Works out a change of files, of which those that are not open are read as they are on disk now: all
 * that the work asks for, and nothing else. It is done anew with what was read, until all of it is at
 * hand.
 */
export async function readingOnDemand<Result extends object | null>(
  index: WorkspaceIndex,
  work: (files: FilesNow) => Result | Unread,
): Promise<Result> {
  const read = new Map<string, NamedFile | undefined>();
  for (;;) {
    const result = work(index.names(read));
    if (!isUnread(result)) return result;
    for (const [uri, file] of await index.readNow(result.unread)) read.set(uri, file);
  }
}

function isUnread(result: object | null): result is Unread {
  return result !== null && 'unread' in result;
}
