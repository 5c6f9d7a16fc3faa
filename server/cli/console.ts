/** What the command line needs from the world around it. */
export interface Console {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

/** A request that cannot be carried out as it was made. The message is for people. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
