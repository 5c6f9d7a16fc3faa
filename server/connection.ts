import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { version } from '../package.json';
import { AfterPause } from './connection/afterPause.ts';
import { type Capabilities, capabilitiesOf } from './connection/capabilities.ts';
import { ClientFiles } from './connection/clientFiles.ts';
import { Clock } from './connection/clock.ts';
import { Diagnostics } from './connection/diagnostics.ts';
import { features } from './connection/features/index.ts';
import { Guard } from './connection/guard.ts';
import { buildIndex } from './connection/indexing.ts';
import { isOurs, openDocuments } from './connection/openDocuments.ts';
import type { Open, Serving } from './connection/serving.ts';
import { settingsFrom } from './connection/settings.ts';
import { takeChanges, watchFiles } from './connection/watching.ts';
import type { CoachDocument } from './document/document.ts';
import { findings } from './language/findings.ts';
import type { ReportedFinding } from './language/reportedFinding.ts';
import { awakeMethod, trustedMethod } from './protocol.ts';
import type { Files } from './workspace/files.ts';
import { filesByScheme } from './workspace/filesByScheme.ts';
import { WorkspaceIndex } from './workspace/workspaceIndex.ts';

/** What the server has where it runs: in a browser, nothing. */
export interface World {
  /** Those of this machine's disk. What is elsewhere, the client reads. */
  readonly files?: Files;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The URI of docs/pitfalls.md, to which the codes of findings lead; without it they lead nowhere. */
  readonly pitfallsPage?: string;
}

/** A pause in typing after which other documents are looked at again. */
const PAUSE_MILLISECONDS = 250;

/** Serves one client over a connection. What it can ask for stands in connection/features/. */
export function startServer(connection: Connection, world: World): void {
  connection.onInitialize((params) => serve(connection, world, params));
  connection.listen();
}

function serve(connection: Connection, world: World, params: InitializeParams): InitializeResult {
  const client = capabilitiesOf(params);
  const guard = new Guard(connection);
  const documents = openDocuments();
  const files = filesByScheme(
    world.files,
    client.readsFiles ? new ClientFiles(connection) : undefined,
  );
  let isTrusted = client.trustsWorkspace;
  const index = new WorkspaceIndex(files, foldersOf(params), () => isTrusted);
  let settings = settingsFrom(params.initializationOptions);
  const clock = new Clock(settings, world.environment ?? {}, refresh, (message) =>
    guard.warn(message),
  );

  function document(uri: string): CoachDocument | undefined {
    const text = documents.get(uri);
    return text && isOurs(text) ? index.get(uri) : undefined;
  }

  async function read(uri: string): Promise<Open | undefined> {
    for (;;) {
      const text = documents.get(uri);
      const open = document(uri);
      if (!open) return undefined;
      const surroundings = await index.surroundings(open, clock.today());
      // Reading a file it refers to can take a while: what has been typed meanwhile comes first.
      if (documents.get(uri) === text) return { document: open, surroundings };
    }
  }

  /** The findings of a version, as they were last sent. */
  let sent = new WeakMap<CoachDocument, readonly ReportedFinding[]>();
  const diagnostics = new Diagnostics(
    connection,
    client,
    guard,
    world.pitfallsPage,
    async (uri) => {
      const open = await read(uri);
      if (!open) return undefined;
      const all = findings(open.document, open.surroundings);
      sent.set(open.document, all);
      return { version: open.document.text.version, findings: all };
    },
  );

  /** The newest reading of the workspace. */
  let reading: Promise<void> | undefined;
  const serving: Serving = {
    connection,
    client,
    guard,
    index,
    clock,
    async hasReadAll() {
      // Another reading may have taken the place of the one that was waited for.
      for (let waited: Promise<void> | undefined; waited !== reading; ) {
        waited = reading;
        await waited;
      }
      return index.isComplete;
    },
    settings: () => settings,
    document,
    read,
    findings: (open) => sent.get(open.document) ?? findings(open.document, open.surroundings),
  };
  for (const feature of features) feature.listen(serving);

  /** Something that open documents depend on has moved, though they have not. */
  function refresh(): void {
    sent = new WeakMap();
    diagnostics.refresh(documents.keys());
    for (const feature of features) feature.refresh?.(serving);
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
    reading = buildIndex(index, guard, client.showsProgress);
    await reading;
    refresh();
  }

  connection.onInitialized(() =>
    guard.run(async () => {
      if (client.registersWatchers) watchFiles(guard);
      if (client.changesWorkspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders((event) =>
          guard.run(async () => {
            index.changeFolders(event.added.map(uriOf), event.removed.map(uriOf));
            await buildAll();
          }),
        );
      }
      if (client.tellsRenames) {
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
    capabilities: serverCapabilities(client),
    serverInfo: { name: 'coach-language-server', version },
  };
}

function serverCapabilities(client: Capabilities): InitializeResult['capabilities'] {
  return Object.assign(
    {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    },
    ...features.map((feature) => feature.advertise?.(client)),
    client.pullsDiagnostics
      ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }
      : {},
    workspaceCapabilities(client),
  );
}

function workspaceCapabilities(client: Capabilities): InitializeResult['capabilities'] {
  if (!client.changesWorkspaceFolders && !client.tellsRenames) return {};
  return {
    workspace: {
      ...(client.changesWorkspaceFolders
        ? { workspaceFolders: { supported: true, changeNotifications: true } }
        : {}),
      ...(client.tellsRenames ? { fileOperations: { didRename: { filters: folders } } } : {}),
    },
  };
}

/** Files that are renamed are the watchers' business; of a folder these say nothing. */
const folders = [{ pattern: { glob: '**', matches: 'folder' as const } }];

/** The folders that are open, for clients old and new. */
function foldersOf(params: InitializeParams): string[] {
  return params.workspaceFolders?.map(uriOf) ?? (params.rootUri ? [params.rootUri] : []);
}

function uriOf({ uri }: { readonly uri: string }): string {
  return uri;
}
