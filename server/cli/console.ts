import type { Readable, Writable } from 'node:stream';
import { english, type Text } from '../coaching/say.ts';

/** What the command line needs from the world around it. */
export interface Console {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Where somebody sits who can be asked; undefined where nobody does. */
  readonly terminal?: Terminal;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** The file that a thread of this program starts with; undefined where there is none. */
  readonly script?: string;
}

export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
}

export interface Stream {
  write(text: string | Uint8Array): unknown;
  readonly isTTY?: boolean;
  /** The width of a terminal. */
  readonly columns?: number;
}

/** A request that cannot be carried out as it was made. The message is for people. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** The message, for whoever knows the reader's language. */
  readonly said: Text;

  constructor(said: Text) {
    super(english(said));
    this.said = said;
  }
}
