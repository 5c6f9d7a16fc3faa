import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../package.json';
import { AfterPause } from './connection/afterPause.ts';
import { type Capabilities, capabilitiesOf } from './connection/capabilities.ts';
import { ClientFiles } from './connection/clientFiles.ts';
import { Clock } from './connection/clock.ts';
import { Diagnostics } from './connection/diagnostics.ts';
import { excludesFrom } from './connection/excludes.ts';
import { features } from './connection/features/index.ts';
import { wheel } from './connection/features/wheel.ts';
import { followedBy, followWorkspace } from './connection/following.ts';
import { Guard } from './connection/guard.ts';
import { isOurs, openDocuments } from './connection/openDocuments.ts';
import type { Open, Serving } from './connection/serving.ts';
import { settingsFrom } from './connection/settings.ts';
import type { CoachDocument } from './document/document.ts';
import { findings } from './language/findings.ts';
import type { ReportedFinding } from './language/reportedFinding.ts';
import { awakeMethod, trustedMethod } from './protocol.ts';
import { CompassHistory } from './workspace/compassHistory.ts';
import type { FactsCache } from './workspace/factsCache.ts';
import type { Files } from './workspace/files.ts';
import { filesByScheme } from './workspace/filesByScheme.ts';
import { WorkspaceIndex } from './workspace/workspaceIndex.ts';

/** What the server has where it runs: in a browser, nothing. */
export interface World {
  /** Those of this machine's disk. What is elsewhere, the client reads. */
  readonly files?: Files;
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** What is kept of a workspace from one start to the next, in a folder; absent where nothing can be. */
  readonly openCache?: (folder: string) => FactsCache | undefined;
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
  const storage = client.storage;
  const cache = storage === undefined ? undefined : world.openCache?.(storage);
  const index = new WorkspaceIndex(files, foldersOf(params), () => isTrusted, cache);
  index.changeExcludes(excludesFrom(params.initializationOptions?.excludes));
  let settings = settingsFrom(params.initializationOptions);
  const clock = new Clock(settings, world.environment ?? {}, refresh, (message) =>
    guard.warn(message),
  );

  function text(uri: string): TextDocument | undefined {
    const open = documents.get(uri);
    return open && isOurs(open) ? open : undefined;
  }

  function document(uri: string): CoachDocument | undefined {
    return text(uri) && index.get(uri);
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

  const reading = followWorkspace({ connection, client, guard, index, refresh });
  const serving: Serving = {
    connection,
    client,
    guard,
    index,
    clock,
    compassHistory: new CompassHistory(
      (uri, day) => index.textAsOf(uri, day),
      () => wheel.refresh?.(serving),
    ),
    hasReadAll: reading.hasReadAll,
    settings: () => settings,
    text,
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

  // Whoever cannot be told by watchers looks again now and then.
  if (!client.registersWatchers) documents.onDidSave(() => guard.run(reading.readAll));
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
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        ...(client.registersWatchers ? {} : { save: true }),
      },
    },
    ...features.map((feature) => feature.advertise?.(client)),
    client.pullsDiagnostics
      ? { diagnosticProvider: { interFileDependencies: true, workspaceDiagnostics: false } }
      : {},
    followedBy(client),
  );
}

/** The folders that are open, for clients old and new. */
function foldersOf(params: InitializeParams): string[] {
  return params.workspaceFolders?.map(uriOf) ?? (params.rootUri ? [params.rootUri] : []);
}

function uriOf({ uri }: { readonly uri: string }): string {
  return uri;
}
