/** Notification, client to server: the user is back; a new day may have begun while the machine slept. */
export const awakeMethod = 'coach/awake';

/** Notification, client to server: the user has come to trust the folders that are open. */
export const trustedMethod = 'coach/trusted';

/**
 * Notification, client to server: other files than so far are left out of the workspace. At the start
 * `initializationOptions.excludes` says which.
 */
export const excludesMethod = 'coach/excludes';

export interface ExcludesParams {
  /**
   * Patterns such as those of VS Code's `files.exclude`, relative to a folder of the workspace: a list
   * that holds in each folder, or lists by the URI of the folder.
   */
  readonly excludes: readonly string[] | Readonly<Record<string, readonly string[]>>;
}
