import type { Position, Range, ServerCapabilities } from 'vscode-languageserver/node';
import * as protocol from '../../server/protocol.ts';

/** A request as it goes over the connection. */
export interface Asked {
  readonly method: string;
  readonly params: object;
  /** Requests that follow from what was answered: the resolving of each item, the renaming of what can be. */
  readonly next?: (answer: never) => readonly Asked[];
}

/** A place in an open document at which everything is asked. */
export interface Spot {
  readonly uri: string;
  readonly position: Position;
  /** From one place to another. */
  readonly range: Range;
  /** The whole document. */
  readonly whole: Range;
  /** Codes of findings for code actions, as the client got them. */
  readonly diagnostics: readonly unknown[];
}

type Build = (spot: Spot, options: never) => readonly Asked[];

/** How many of many answers are resolved. */
const FEW = 3;

const document = ({ uri }: Spot) => ({ textDocument: { uri } });
const at = (spot: Spot) => ({ ...document(spot), position: spot.position });
const within = (spot: Spot) => ({ ...document(spot), range: spot.range });
const one =
  (method: string, params: (spot: Spot) => object, next?: Asked['next']): Build =>
  (spot) => [{ method, params: params(spot), ...(next && { next }) }];
const resolving = (method: string) => (answer: unknown) =>
  itemsOf(answer)
    .slice(0, FEW)
    .map((item) => ({ method, params: item }));

function itemsOf(answer: unknown): object[] {
  const items = (answer as { items?: unknown } | null)?.items ?? answer;
  return Array.isArray(items) ? items.filter((item) => typeof item === 'object' && item) : [];
}

const resolves = (options: unknown): boolean =>
  (options as { resolveProvider?: boolean } | null)?.resolveProvider === true;

const hierarchy = (name: string, directions: readonly string[]): Build =>
  one(`textDocument/prepare${name}`, at, (items: object[] | null) =>
    (items ?? []).flatMap((item) =>
      directions.map((direction) => ({
        method: `${name[0]?.toLowerCase()}${name.slice(1)}/${direction}`,
        params: { item },
      })),
    ),
  );

/** What can be asked, by the capability that says so. Those that say nothing of requests have none. */
const builders: Readonly<Record<string, Build | undefined>> = {
  positionEncoding: () => [],
  textDocumentSync: () => [],
  workspace: (spot, { fileOperations = {} }: NonNullable<ServerCapabilities['workspace']>) => {
    const files = [{ oldUri: spot.uri, newUri: spot.uri.replace(/([^/]+)$/, 'moved/$1') }];
    return [
      ...(fileOperations.willRename
        ? [{ method: 'workspace/willRenameFiles', params: { files } }]
        : []),
    ];
  },
  diagnosticProvider: one('textDocument/diagnostic', document),
  codeActionProvider: (spot, options) => {
    const context = { diagnostics: spot.diagnostics };
    const next = resolves(options) ? { next: resolving('codeAction/resolve') } : {};
    const method = 'textDocument/codeAction';
    return [spot.range, spot.whole].map((range) => ({
      method,
      params: { ...document(spot), range, context },
      ...next,
    }));
  },
  codeLensProvider: (spot, options) =>
    one(
      'textDocument/codeLens',
      document,
      resolves(options) ? resolving('codeLens/resolve') : undefined,
    )(spot, options),
  colorProvider: one('textDocument/documentColor', document, (colours: object[] | null) =>
    (colours ?? []).slice(0, FEW).map((colour) => ({
      method: 'textDocument/colorPresentation',
      params: { textDocument: { uri: 'file:///workspace/none.coach.yaml' }, ...colour },
    })),
  ),
  completionProvider: (spot, options) =>
    one(
      'textDocument/completion',
      at,
      resolves(options) ? resolving('completionItem/resolve') : undefined,
    )(spot, options),
  hoverProvider: one('textDocument/hover', at),
  definitionProvider: one('textDocument/definition', at),
  declarationProvider: one('textDocument/declaration', at),
  typeDefinitionProvider: one('textDocument/typeDefinition', at),
  implementationProvider: one('textDocument/implementation', at),
  referencesProvider: (spot) =>
    [true, false].map((includeDeclaration) => ({
      method: 'textDocument/references',
      params: { ...at(spot), context: { includeDeclaration } },
    })),
  documentHighlightProvider: one('textDocument/documentHighlight', at),
  documentLinkProvider: (spot, options) =>
    one(
      'textDocument/documentLink',
      document,
      resolves(options) ? resolving('documentLink/resolve') : undefined,
    )(spot, options),
  documentSymbolProvider: one('textDocument/documentSymbol', document),
  workspaceSymbolProvider: (_, options) =>
    ['', 'an'].map((query) => ({
      method: 'workspace/symbol',
      params: { query },
      ...(resolves(options) ? { next: resolving('workspaceSymbol/resolve') } : {}),
    })),
  foldingRangeProvider: one('textDocument/foldingRange', document),
  selectionRangeProvider: one('textDocument/selectionRange', (spot) => ({
    ...document(spot),
    positions: [spot.position, spot.range.start],
  })),
  linkedEditingRangeProvider: one('textDocument/linkedEditingRange', at),
  inlayHintProvider: (spot, options) =>
    one(
      'textDocument/inlayHint',
      within,
      resolves(options) ? resolving('inlayHint/resolve') : undefined,
    )(spot, options),
  semanticTokensProvider: (
    spot,
    { full, range }: NonNullable<ServerCapabilities['semanticTokensProvider']>,
  ) => {
    const method = 'textDocument/semanticTokens';
    const delta = (answer: { resultId?: string } | null) =>
      answer?.resultId === undefined
        ? []
        : [
            {
              method: `${method}/full/delta`,
              params: { ...document(spot), previousResultId: answer.resultId },
            },
          ];
    return [
      ...(full ? [{ method: `${method}/full`, params: document(spot), next: delta }] : []),
      ...(range ? [{ method: `${method}/range`, params: within(spot) }] : []),
    ];
  },
  documentOnTypeFormattingProvider: (
    spot,
    options: NonNullable<ServerCapabilities['documentOnTypeFormattingProvider']>,
  ) =>
    [options.firstTriggerCharacter, ...(options.moreTriggerCharacter ?? [])].map((ch) => ({
      method: 'textDocument/onTypeFormatting',
      params: { ...at(spot), ch, options: { tabSize: 2, insertSpaces: true } },
    })),
  renameProvider: (spot, options) => [
    ...((options as { prepareProvider?: boolean }).prepareProvider
      ? [{ method: 'textDocument/prepareRename', params: at(spot) }]
      : []),
    ...['another', 'two words', ''].map((newName) => ({
      method: 'textDocument/rename',
      params: { ...at(spot), newName },
    })),
  ],
  callHierarchyProvider: hierarchy('CallHierarchy', ['incomingCalls', 'outgoingCalls']),
  typeHierarchyProvider: hierarchy('TypeHierarchy', ['supertypes', 'subtypes']),
  executeCommandProvider: (
    { uri },
    { commands }: NonNullable<ServerCapabilities['executeCommandProvider']>,
  ) =>
    commands.flatMap((command) =>
      [[uri], []].map((all) => ({
        method: 'workspace/executeCommand',
        params: { command, arguments: all },
      })),
    ),
};

/** Requests of our own, which no capability tells of, by the names that the protocol has for them. */
const own: Readonly<Record<string, ((spot: Spot) => object) | undefined>> = {
  checkInsMethod: document,
  themesMethod: document,
  bucketThemesMethod: at,
  sessionToLogMethod: document,
  newAssessmentMethod: document,
  startingPointMethod: ({ uri }) => ({ folder: uri, person: 'Ana' }),
  newFilesMethod: ({ uri }) => ({ what: 'notes', uri }),
  plansMethod: () => ({}),
  draftsMethod: document,
  questionsMethod: document,
  fillQuestionMethod: () => ({ id: 'scale-plus-one', values: { skill: 'Planning', rating: 6 } }),
  wheelMethod: (spot) => ({ ...document(spot), at: '2026-07-03' }),
  exportWheelMethod: (spot) => ({ ...document(spot), format: 'svg' }),
  onePagerMethod: (spot) => ({ ...document(spot), format: 'html' }),
  preparationMethod: document,
  cyclePeriodsMethod: document,
  performanceCycleMethod: (spot) => ({ ...document(spot), from: '2026-07-01' }),
  teamMethod: () => ({}),
  agendaMethod: () => ({ person: 'Ana', weekStart: 7 }),
  calendarMethod: ({ uri }) => ({ uri }),
  challengesMethod: () => ({}),
  progressMethod: document,
  quarterMethod: document,
  nudgeMethod: document,
  embeddedWheelMethod: ({ uri }) => ({
    from: `${uri}.md`,
    path: uri.slice(uri.lastIndexOf('/') + 1),
  }),
};
/** They are told and not asked, or the server asks them of the client. */
const notAsked = [
  'awakeMethod',
  'trustedMethod',
  'changedMethod',
  'excludesMethod',
  'findFilesMethod',
  'listFolderMethod',
  'readFileMethod',
];

/**
 * Everything that a server answers, at one place.
 *
 * @throws Error for a capability, or a request of our own, of which nothing stands above: whoever adds
 * one says here how it is asked.
 */
export function requestsOf(capabilities: ServerCapabilities, spot: Spot): Asked[] {
  const standard = Object.entries(capabilities).flatMap(([name, options]) => {
    const build = builders[name];
    if (!build) throw new Error(`tests/fuzz/asking.ts does not say how to ask for ${name}.`);
    return options === false ? [] : build(spot, options as never);
  });
  const ours = Object.entries(protocol).flatMap(([name, method]) => {
    if (!name.endsWith('Method') || notAsked.includes(name)) return [];
    const params = own[name];
    if (!params) throw new Error(`tests/fuzz/asking.ts does not say how to ask for ${name}.`);
    return [{ method: String(method), params: params(spot) }];
  });
  return [...standard, ...ours];
}
