// What the suite in the extension host tells whoever started it.

/** A file of this name appears beside the workspace's folder when the suite has ended. */
export const reportName = 'host-report.json';

/** One test's outcome; `error` is there when it failed. */
export interface HostTest {
  title: string;
  milliseconds: number;
  error?: string;
  skipped?: true;
}

/** What the suite writes at its end. `error` is there when the suite itself could not run. */
export interface HostReport {
  tests: HostTest[];
  error?: string;
}
