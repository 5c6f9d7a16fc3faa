import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CoachDocument } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type { ReportedFinding } from '../language/reportedFinding.ts';
import type { CompassHistory } from '../workspace/compassHistory.ts';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { Capabilities } from './capabilities.ts';
import type { Clock } from './clock.ts';
import type { Guard } from './guard.ts';
import type { Settings } from './settings.ts';

/** An open document with what surrounds it, as they are at one moment. */
export interface Open {
  readonly document: CoachDocument;
  readonly surroundings: Surroundings;
}

/** What one client is served with: all that a feature needs in order to answer. */
export interface Serving {
  readonly connection: Connection;
  readonly client: Capabilities;
  readonly guard: Guard;
  readonly index: WorkspaceIndex;
  readonly clock: Clock;
  /** What compasses said on earlier days. An answer that arrives refreshes what is shown of the wheel. */
  readonly compassHistory: CompassHistory;
  /**
   * Waits for the reading of the workspace that is under way, if any. @returns whether all of it has been
   * read. Only for what would be wrong if a file were missing: nothing else waits.
   */
  hasReadAll(): Promise<boolean>;
  /** As they are now. */
  settings(): Settings;
  /** An open text, unread; undefined where it is not open, or none of ours. */
  text(uri: string): TextDocument | undefined;
  /** An open document, at once; undefined where it is not open, or none of ours. */
  document(uri: string): CoachDocument | undefined;
  /** As `document`, with what surrounds it, for which a file may have to be read. */
  read(uri: string): Promise<Open | undefined>;
  /** Its findings: those that were last sent for this version, where there are any. */
  findings(open: Open): readonly ReportedFinding[];
}
