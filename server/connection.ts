import {
  CodeLensRefreshRequest,
  type Connection,
  ErrorCodes,
  type ExecuteCommandParams,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type MarkupKind,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../package.json';
import { AfterPause } from './connection/afterPause.ts';
import { type Capabilities, capabilitiesOf } from './connection/capabilities.ts';
import { Clock } from './connection/clock.ts';
import { applyLogSession, editCommands, logSessionLines } from './connection/coachingEdits.ts';
import { codeActionKinds, codeActions } from './connection/codeActions.ts';
import { completionItems, completionOptions } from './connection/completionItems.ts';
import { Diagnostics } from './connection/diagnostics.ts';
import { Guard } from './connection/guard.ts';
import { buildIndex } from './connection/indexing.ts';
import { isOurs, openDocuments } from './connection/openDocuments.ts';
import { settingsFrom } from './connection/settings.ts';
import { takeChanges, watchFiles } from './connection/watching.ts';
import type { CoachDocument } from './document/document.ts';
import { bucketThemes } from './language/bucketThemes.ts';
import { checkIns } from './language/checkIns.ts';
import { codeLenses } from './language/codeLens.ts';
import { completion } from './language/completion.ts';
import { findings } from './language/findings.ts';
import { type HoverText, hover } from './language/hover.ts';
import { fillQuestion, questions } from './language/questions.ts';
import type { ReportedFinding } from './language/reportedFinding.ts';
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
  trustedMethod,
  type WheelParams,
  wheelMethod,
} from './protocol.ts';
import type { Files } from './workspace/files.ts';
import { WorkspaceIndex } from './workspace/workspaceIndex.ts';

/** What the server needs from where it runs. */
export interface World {
  readonly files: Files;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The URI of docs/pitfalls.md, to which the codes of findings lead; without it they lead nowhere. */
  readonly pitfallsPage?: string;
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
  let isTrusted = capabilities.trustsWorkspace;
  const index = new WorkspaceIndex(world.files, foldersOf(params), () => isTrusted);
  let settings = settingsFrom(params.initializationOptions);
  const clock = new Clock(settings, world.environment, refresh, (message) => guard.warn(message));

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

  /** The findings of a version, as they were last sent. */
  const found = new WeakMap<CoachDocument, ReportedFinding[]>();
  const diagnostics = new Diagnostics(
    connection,
    capabilities,
    guard,
    world.pitfallsPage,
    async (uri) => {
      const open = await read(uri);
      if (!open) return undefined;
      const { document, surroundings } = open;
      const all = findings(document, surroundings);
      found.set(document, all);
      return { version: document.text.version, findings: all };
    },
  );

  /** Something that open documents depend on has moved, though they have not. */
  function refresh(): void {
    diagnostics.refresh(documents.keys());
    if (capabilities.refreshesCodeLenses) {
      guard.tell(() => connection.sendRequest(CodeLensRefreshRequest.type));
    }
    if (capabilities.showsWheel) guard.tell(() => connection.sendNotification(changedMethod));
  }
  const refreshSoon = new AfterPause(refresh, PAUSE_MILLISECONDS);

  documents.onDidOpen(({ document }) => {
    if (!isOurs(document)) return;
    guard.run(async () => {
      if (await index.admit(document.uri)) refreshSoon.call();
    });
  });
  documents.onDidChangeContent(({ document }) => {
    if (!isOurs(document)) return;
    index.open(document);
    diagnostics.changed(document.uri);
    refreshSoon.call();
  });
  documents.onDidClose(({ document }) => {
    if (!isOurs(document)) return;
    diagnostics.closed(document.uri);
    guard.run(async () => {
      await index.close(document.uri);
      refresh();
    });
  });
  documents.listen(connection);

  async function buildAll(): Promise<void> {
    await buildIndex(index, guard, capabilities.showsProgress);
    refresh();
  }

  connection.onInitialized(() =>
    guard.run(async () => {
      if (capabilities.registersWatchers) watchFiles(guard);
      if (capabilities.changesWorkspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders((event) =>
          guard.run(async () => {
            index.changeFolders(event.added.map(uriOf), event.removed.map(uriOf));
            await buildAll();
          }),
        );
      }
      if (capabilities.tellsRenames) {
        connection.workspace.onDidRenameFiles(() => guard.run(buildAll));
      }
      await buildAll();
    }),
  );
  connection.onDidChangeWatchedFiles(({ changes }) =>
    guard.run(async () => {
      if (await takeChanges(index, changes)) refresh();
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
  connection.onCodeAction(
    guard.request([], async (params) => {
      const open = await read(params.textDocument.uri);
      if (!open || !capabilities.takesCodeActions) return [];
      const { document, surroundings } = open;
      const all = found.get(document) ?? findings(document, surroundings);
      return codeActions(document, surroundings, all, params, capabilities);
    }),
  );
  connection.onCompletion(
    guard.request([], async ({ textDocument, position }) => {
      const text = documents.get(textDocument.uri);
      const document = text && isOurs(text) ? index.get(text.uri) : undefined;
      return document ? completionItems(completion(document, position), capabilities) : [];
    }),
  );
  connection.onHover(
    guard.request(null, async ({ textDocument, position }) => {
      const open = await read(textDocument.uri);
      const shown = open && hover(findings(open.document, open.surroundings), position);
      return shown ? toHover(shown, capabilities.hoverFormat) : null;
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
      if (command !== logSessionCommand) {
        return new ResponseError<never>(
          ErrorCodes.InvalidParams,
          `There is no command ${command} here. There is ${logSessionCommand}, with the URI of a plan.`,
        );
      }
      const open = await read(String(uri));
      const document = open?.document;
      const refusal = await applyLogSession(connection, capabilities, document, clock.today());
      if (refusal) guard.warn(refusal.refused);
      return null;
    }),
  );
  connection.onNotification(trustedMethod, () =>
    guard.run(() => {
      isTrusted = true;
      refresh();
    }),
  );
  connection.onNotification(awakeMethod, () => guard.run(() => clock.today()));
  connection.onShutdown(() => {
    clock.stop();
    refreshSoon.stop();
    guard.end();
  });

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
    completionProvider: completionOptions,
    hoverProvider: true,
    ...(client.takesCodeActions ? { codeActionProvider: { codeActionKinds } } : {}),
    executeCommandProvider: { commands: editCommands },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }
      : {}),
    ...(client.changesWorkspaceFolders || client.tellsRenames
      ? {
          workspace: {
            ...(client.changesWorkspaceFolders
              ? { workspaceFolders: { supported: true, changeNotifications: true } }
              : {}),
            ...(client.tellsRenames ? { fileOperations: { didRename: { filters: folders } } } : {}),
          },
        }
      : {}),
  };
}

/** Files that are renamed are the watchers' business; of a folder these say nothing. */
const folders = [{ scheme: 'file', pattern: { glob: '**', matches: 'folder' as const } }];

function toHover({ markdown, range }: HoverText, format: MarkupKind): Hover {
  return { contents: { kind: format, value: markdown }, range };
}

/** The folders that are open, for clients old and new. */
function foldersOf(params: InitializeParams): string[] {
  return params.workspaceFolders?.map(uriOf) ?? (params.rootUri ? [params.rootUri] : []);
}

function uriOf({ uri }: { readonly uri: string }): string {
  return uri;
}
