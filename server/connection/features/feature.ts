import type { ServerCapabilities } from 'vscode-languageserver';
import type { Capabilities } from '../capabilities.ts';
import type { Serving } from '../serving.ts';

/** Something that a client can ask the server for. */
export interface Feature {
  /** What a client is told that it may ask; nothing of what this client cannot take. */
  advertise?(client: Capabilities): Partial<ServerCapabilities>;
  /** Takes on the requests. */
  listen(serving: Serving): void;
  /** Something that answers depend on has moved, though the documents have not. */
  refresh?(serving: Serving): void;
}
