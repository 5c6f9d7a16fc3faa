/** How far reading the workspace has come: files read, of all that were found. */
export interface Progress {
  readonly read: number;
  readonly total: number;
}

/** How reading the workspace goes on beside everything else. */
export interface BuildOptions {
  readonly report?: (progress: Progress) => void;
  /** Ends it early: the index then stays incomplete. */
  readonly signal?: AbortSignal;
  /** Whether there is work that people wait for, which goes first. */
  readonly isBusy?: () => boolean;
}
