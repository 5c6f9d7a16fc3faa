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
  /** URIs of all coach files in a folder, sorted, without what git ignores and `node_modules`. */
  find(folder: string): Promise<string[]>;
}
