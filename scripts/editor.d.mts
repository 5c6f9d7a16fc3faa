/** What `startEditor` needs: see editor.mjs. */
export interface EditorOptions {
  folder: string;
  extension?: string | undefined;
  tests?: string | undefined;
  inWebWorker?: boolean | undefined;
  dataFolder: string;
  extensionsFolder: string;
  settings?: Record<string, unknown> | undefined;
  env?: Record<string, string | undefined> | undefined;
  token?: string | undefined;
  onOutput?: (text: string) => void;
}

/** A running VS Code server. */
export interface RunningEditor {
  address: string;
  stop(): Promise<void>;
  ended: Promise<void>;
}

export const quietSettings: Record<string, unknown>;
export function ensureEditor(): Promise<void>;
export function startEditor(options: EditorOptions): Promise<RunningEditor>;
export function installVsix(
  file: string,
  folders: { dataFolder: string; extensionsFolder: string },
): Promise<void>;
