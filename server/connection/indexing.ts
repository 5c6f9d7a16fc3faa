import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { WorkspaceIndex } from '../workspace/workspaceIndex.ts';

/** Work that takes longer is shown to the user (experience.md, "Around the editor"). */
const SHOW_AFTER_MILLISECONDS = 1000;

/** Reads the workspace in the background, with progress where it takes long; the user may cancel it. */
export async function buildIndex(
  connection: Connection,
  index: WorkspaceIndex,
  showsProgress: boolean,
): Promise<void> {
  const started = Date.now();
  const abort = new AbortController();
  let reporter: WorkDoneProgressServerReporter | undefined;
  let isAsked = false;
  await index.build(({ read, total }) => {
    if (showsProgress && !isAsked && Date.now() - started > SHOW_AFTER_MILLISECONDS) {
      isAsked = true;
      connection.window.createWorkDoneProgress().then(
        (created) => {
          reporter = created;
          created.begin('Reading coach files', 0, undefined, true);
          created.token.onCancellationRequested(() => abort.abort());
        },
        // Without a place to show it, the work itself goes on.
        () => undefined,
      );
    }
    reporter?.report(Math.floor((100 * read) / total), `${read} of ${total}`);
  }, abort.signal);
  reporter?.done();
}
