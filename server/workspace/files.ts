/**
 * The only door to files. The editor's server, the browser, the command line and the tests each give
 * their own; everything behind it is the same code.
 */
export interface Files {
  /**
   * The text of a file; undefined where there is none under exactly this name, case included.
   *
   * @throws Error with a reason for people, where there is one that cannot be read.
   */
  read(uri: string): Promise<string | undefined>;
  /**
   * As `read`, for a file that `find` has just found, so that its name is known to be right: where that
   * is faster. Thousands of files are read like this.
   */
  readFound?(uri: string): string | undefined | Promise<string | undefined>;
  /**
   * Looks for all coach files in a folder, without what git ignores and `node_modules`. A folder that
   * git ignores is looked through all the same when it is the one asked for.
   *
   * @param signal ends the search early, with what has been found until then.
   */
  find(folder: string, signal?: AbortSignal): Promise<Found>;
  /** Whether there is a folder of this name; absent where nobody tells of new ones. */
  isFolder?(uri: string): Promise<boolean>;
  /** Whether `find` in the folder leaves out a file of it, or a folder: a URI that ends in `/`. */
  ignores(uri: string, folder: string): Promise<boolean>;
  /**
   * Whether git itself says that it ignores a file, which it does not say of a tracked one; undefined
   * where git cannot be asked. Absent where there is no git at all, as in the browser.
   */
  isIgnoredByGit?(uri: string): Promise<boolean | undefined>;
  /**
   * The text of a file as git had it at the end of a day, YYYY-MM-DD; undefined where it had none yet, or
   * cannot be asked. Absent where there is no git at all.
   */
  textAsOf?(uri: string, day: string): Promise<string | undefined>;
}

/** Just more than the largest file that is read (see `file-too-large`), so that it is still seen as too large. */
export const READ_LIMIT_BYTES = 2 * 1024 * 1024 + 4;

export interface Found {
  /** Sorted. */
  readonly uris: readonly string[];
  /** Folders that could not be looked into. */
  readonly failures: readonly Failure[];
}

export interface Failure {
  readonly uri: string;
  readonly error: unknown;
}
