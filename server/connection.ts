import {
  CodeLensRefreshRequest,
  type Connection,
  type ExecuteCommandParams,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../package.json';
import { type Capabilities, capabilitiesOf } from './connection/capabilities.ts';
import { Clock } from './connection/clock.ts';
import { applyLogSession, editCommands, logSessionLines } from './connection/coachingEdits.ts';
import { Diagnostics } from './connection/diagnostics.ts';
import { Guard } from './connection/guard.ts';
import { buildIndex } from './connection/indexing.ts';
import { isOurs, openDocuments } from './connection/openDocuments.ts';
import { settingsFrom } from './connection/settings.ts';
import { watchFiles } from './connection/watching.ts';
import { bucketThemes } from './language/bucketThemes.ts';
import { checkIns } from './language/checkIns.ts';
import { codeLenses } from './language/codeLens.ts';
import { findings } from './language/findings.ts';
import { fillQuestion, questions } from './language/questions.ts';
import { themes } from './language/themes.ts';
import { wheelState } from './language/wheel.ts';
import {
  awakeMethod,
  bucketThemesMethod,
  changedMethod,
  checkInsMethod,
  type DocumentParams,
  type DocumentPositionParams,
  type FillQuestionParams,
  fillQuestionMethod,
  logSessionCommand,
  logSessionMethod,
  type QuestionsParams,
  questionsMethod,
  themesMethod,
  type WheelParams,
  wheelMethod,
} from './protocol.ts';
import type { Files } from './workspace/files.ts';
import { isCoachFile } from './workspace/paths.ts';
import { WorkspaceIndex } from './workspace/workspaceIndex.ts';

/** What the server needs from where it runs. */
export interface World {
  readonly files: Files;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A pause in typing after which other documents are looked at again. */
const PAUSE_MILLISECONDS = 250;

/** Serves one client over a connection: this is where it stands who answers what. */
export function startServer(connection: Connection, world: World): void {
  connection.onInitialize((params) => serve(connection, world, params));
  connection.listen();
}

function serve(connection: Connection, world: World, params: InitializeParams): InitializeResult {
  const capabilities = capabilitiesOf(params);
  const guard = new Guard(connection);
  const documents = openDocuments();
  const index = new WorkspaceIndex(world.files, foldersOf(params));
  let settings = settingsFrom(params.initializationOptions);
  const clock = new Clock(settings, world.environment, refresh, (message) =>
    connection.window.showWarningMessage(message),
  );

  /** An open document with what surrounds it; undefined where it is not open, or none of ours. */
  async function read(uri: string) {
    for (;;) {
      const text = documents.get(uri);
      const document = text && isOurs(text) ? index.get(uri) : undefined;
      if (!document) return undefined;
      const surroundings = await index.surroundings(document, clock.today());
      // Reading a file it refers to can take a while: what has been typed meanwhile comes first.
      if (documents.get(uri) === text) return { document, surroundings };
    }
  }

  const diagnostics = new Diagnostics(connection, capabilities, guard, async (uri) => {
    const open = await read(uri);
    if (!open) return undefined;
    const { document, surroundings } = open;
    return { version: document.text.version, findings: findings(document, surroundings) };
  });

  /** Something that open documents depend on has moved, though they have not. */
  function refresh(): void {
    diagnostics.refresh(documents.keys());
    if (capabilities.refreshesCodeLenses) {
      guard.run(() => connection.sendRequest(CodeLensRefreshRequest.type));
    }
    guard.run(() => connection.sendNotification(changedMethod));
  }
  const refreshSoon = afterPause(refresh, PAUSE_MILLISECONDS);

  documents.onDidChangeContent(({ document }) => {
    if (!isOurs(document)) return;
    index.open(document);
    diagnostics.changed(document.uri);
    refreshSoon();
  });
  documents.onDidClose(({ document }) => {
    diagnostics.closed(document.uri);
    guard.run(async () => {
      await index.close(document.uri);
      refresh();
    });
  });
  documents.listen(connection);

  async function buildAll(): Promise<void> {
    await buildIndex(connection, index, capabilities.showsProgress);
    refresh();
  }

  connection.onInitialized(() =>
    guard.run(async () => {
      if (capabilities.registersWatchers) await watchFiles(connection);
      if (capabilities.changesWorkspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = new Set(removed.map((folder) => folder.uri));
          const kept = index.folders.filter((folder) => !gone.has(folder));
          index.setFolders([...kept, ...added.map((folder) => folder.uri)]);
          guard.run(buildAll);
        });
      }
      await buildAll();
    }),
  );
  connection.onDidChangeWatchedFiles(({ changes }) =>
    guard.run(async () => {
      const uris = changes.map((change) => change.uri).filter(isCoachFile);
      await Promise.all(uris.map((uri) => index.refresh(uri)));
      refresh();
    }),
  );
  connection.onDidChangeConfiguration((change) =>
    guard.run(() => {
      settings = settingsFrom(change.settings, settings);
      clock.change(settings);
      refresh();
    }),
  );

  connection.onCodeLens(
    guard.request([], async ({ textDocument }) => {
      const open = settings.codeLensEnabled ? await read(textDocument.uri) : undefined;
      return open ? codeLenses(open.document, open.surroundings, capabilities) : [];
    }),
  );
  connection.onRequest(
    wheelMethod,
    guard.request(null, async ({ textDocument }: WheelParams) => {
      const open = await read(textDocument.uri);
      return open ? wheelState(open.document, open.surroundings) : null;
    }),
  );
  connection.onRequest(
    checkInsMethod,
    guard.request(null, async ({ textDocument }: DocumentParams) => {
      const open = await read(textDocument.uri);
      return open ? checkIns(open.document, open.surroundings, capabilities.locale) : null;
    }),
  );
  connection.onRequest(
    themesMethod,
    guard.request(null, async ({ textDocument }: DocumentParams) => {
      const open = await read(textDocument.uri);
      return open ? themes(open.document, open.surroundings, capabilities.locale) : null;
    }),
  );
  connection.onRequest(
    bucketThemesMethod,
    guard.request(null, async ({ textDocument, position }: DocumentPositionParams) => {
      const open = await read(textDocument.uri);
      return open ? bucketThemes(open.document, open.surroundings, position.line) : null;
    }),
  );
  connection.onRequest(
    questionsMethod,
    guard.request(null, async ({ textDocument }: QuestionsParams) => {
      const open = textDocument ? await read(textDocument.uri) : undefined;
      return questions(index.questions(), open, capabilities.locale);
    }),
  );
  connection.onRequest(
    fillQuestionMethod,
    guard.request(null, (params: FillQuestionParams) => fillQuestion(index.questions(), params)),
  );
  connection.onRequest(
    logSessionMethod,
    guard.request(null, async ({ textDocument }: DocumentParams) => {
      const open = await read(textDocument.uri);
      return open ? logSessionLines(open.document, clock.today()) : null;
    }),
  );
  connection.onExecuteCommand(
    guard.request(null, async ({ command, arguments: [uri] = [] }: ExecuteCommandParams) => {
      if (command !== logSessionCommand) return null;
      const open = await read(String(uri));
      await applyLogSession(connection, open?.document, clock.today());
      return null;
    }),
  );
  connection.onNotification(awakeMethod, () => guard.run(() => clock.today()));
  connection.onShutdown(() => clock.stop());

  return {
    capabilities: serverCapabilities(capabilities),
    serverInfo: { name: 'coach-language-server', version },
  };
}

function serverCapabilities(client: Capabilities): InitializeResult['capabilities'] {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    codeLensProvider: {},
    executeCommandProvider: { commands: editCommands },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }
      : {}),
    ...(client.changesWorkspaceFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {}),
  };
}

/** The folders that are open, for clients old and new. */
function foldersOf(params: InitializeParams): string[] {
  const folders = params.workspaceFolders?.map((folder) => folder.uri);
  return folders ?? (params.rootUri ? [params.rootUri] : []);
}

/** Runs `work` once calls have paused for so many milliseconds. */
function afterPause(work: () => void, milliseconds: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };
}
