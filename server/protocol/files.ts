/*
 * Requests, server to client, for files that are not on a disk of the server's machine. A client that
 * answers them says so: `initializationOptions.readsFiles`.
 */

/** Request: a folder's coach files, without what the user's settings exclude. `FolderParams` → URIs. */
export const findFilesMethod = 'coach/fs/find';

/** Request: what is in a folder. `FolderParams` → `FolderEntry[]`, null where it cannot be listed. */
export const listFolderMethod = 'coach/fs/list';

/** Request: the bytes of a file, up to a limit. `ReadFileParams` → bytes, null where there is none. */
export const readFileMethod = 'coach/fs/read';

export interface FolderParams {
  readonly uri: string;
}

export interface ReadFileParams {
  readonly uri: string;
  readonly limit: number;
}

/** A file, unless it is a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}
