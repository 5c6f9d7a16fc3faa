import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import type { Guard } from './guard.ts';

/** Work that takes longer is shown to the user (experience.md, "Around the editor"). */
const SHOW_AFTER_MILLISECONDS = 1000;

/** Reads the workspace in the background, with progress where it takes long; the user may cancel it. */
export async function buildIndex(
  index: WorkspaceIndex,
  guard: Guard,
  showsProgress: boolean,
): Promise<void> {
  const abort = new AbortController();
  let reporter: WorkDoneProgressServerReporter | undefined;
  let isDone = false;
  const show = async (connection: Connection) => {
    const created = await connection.window.createWorkDoneProgress();
    created.begin('Reading coach files', 0, undefined, true);
    created.token.onCancellationRequested(() => abort.abort());
    // A client may take its time to grant it.
    if (isDone) created.done();
    else reporter = created;
  };
  // Without a place to show it, the work itself goes on.
  const timer = showsProgress
    ? setTimeout(() => guard.tell(show), SHOW_AFTER_MILLISECONDS)
    : undefined;
  try {
    let told = 0;
    await index.build({
      report: ({ read, total }) => {
        const percent = Math.floor((100 * read) / total);
        // Thousands of files would be thousands of messages.
        if (!reporter || percent === told) return;
        told = percent;
        reporter.report(percent, `${read} of ${total}`);
      },
      signal: abort.signal,
      isBusy: () => guard.isBusy,
    });
  } finally {
    isDone = true;
    clearTimeout(timer);
    reporter?.done();
  }
}
