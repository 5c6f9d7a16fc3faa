import {
  CompletionItemKind,
  type InitializeParams,
  InsertTextMode,
  MarkupKind,
  SymbolKind,
} from 'vscode-languageserver';

/** What the client can do, as far as anything of ours depends on it. A bare client has none of it. */
export interface Capabilities {
  /**
   * It asks for diagnostics, and can be told to ask again; else they are pushed. Never both. One that
   * only asks (Neovim 0.10) would never see what another file changes in them.
   */
  readonly pullsDiagnostics: boolean;
  readonly showsRelatedInformation: boolean;
  /** It shows a finding's code as a link. */
  readonly linksCodes: boolean;
  readonly hoverFormat: MarkupKind;
  readonly completionFormat: MarkupKind;
  /** What it completes may hold tab stops. */
  readonly completesSnippets: boolean;
  /** It asks for an offer's documentation once it shows it. */
  readonly completionKinds: ReadonlySet<CompletionItemKind>;
  readonly resolvesDocumentation: boolean;
  /** It shows a few words beside an offer's label. */
  readonly labelsCompletions: boolean;
  /** What it completes may say that its lines are indented already. */
  readonly insertsAsIs: boolean;
  readonly refreshesCodeLenses: boolean;
  readonly showsInlayHints: boolean;
  readonly refreshesInlayHints: boolean;
  readonly takesSemanticTokens: boolean;
  readonly refreshesSemanticTokens: boolean;
  readonly showsColours: boolean;
  readonly formatsOnType: boolean;
  /** Symbols may hold others; else they come as one flat list. */
  readonly nestsSymbols: boolean;
  readonly symbolKinds: ReadonlySet<SymbolKind>;
  readonly foldsLinesOnly: boolean;
  /** Folds beyond this many it does not want; undefined where it takes any number. */
  readonly foldingLimit: number | undefined;
  /** The server may register its own file watchers. */
  readonly registersWatchers: boolean;
  readonly changesWorkspaceFolders: boolean;
  /** A definition may say from which place it is led to. */
  readonly linksDefinitions: boolean;
  /** It asks what would be renamed before it asks for the new name. */
  readonly preparesRenames: boolean;
  /** It asks what else is to change before the user renames files and folders. */
  readonly asksBeforeFileRenames: boolean;
  /** It tells of files and folders that a user has made, renamed or deleted in it. */
  readonly tellsCreations: boolean;
  readonly tellsRenames: boolean;
  readonly tellsDeletions: boolean;
  readonly appliesEdits: boolean;
  /** Edits may say which version of a document they are for. */
  readonly versionsEdits: boolean;
  /** Edits may hold tab stops. */
  readonly insertsSnippets: boolean;
  /** An edit may make files. */
  readonly createsFiles: boolean;
  /** It takes code actions with edits of their own, and not only commands. */
  readonly takesCodeActions: boolean;
  readonly showsDisabledActions: boolean;
  readonly showsProgress: boolean;
  /** Client commands that lenses may carry: editors other than ours have none of them. */
  readonly commands: ReadonlySet<string>;
  /** It answers `coach/fs/…`, for files that are not on this machine's disk. */
  readonly readsFiles: boolean;
  /** It has the PMwheel open beside the text, and wants to be told when to ask anew. */
  readonly showsWheel: boolean;
  /**
   * The user trusts the folders that are open, so git may be asked in them. A client that says nothing
   * (by `initializationOptions.trusted`) is not taken to. Never a setting: settings may be the folder's own.
   */
  readonly trustsWorkspace: boolean;
  /** The URI of a folder of the client's own in which the server may keep things; undefined for none. */
  readonly storage: string | undefined;
  /** BCP 47, for dates; the server's own language where the client says none. */
  readonly locale: string;
}

export function capabilitiesOf(params: InitializeParams): Capabilities {
  const { textDocument, workspace, window } = params.capabilities;
  const item = textDocument?.completion?.completionItem;
  const commands = new Set(commandsOf(params.initializationOptions));
  return {
    pullsDiagnostics:
      textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    showsRelatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    linksCodes: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    hoverFormat: formatFrom(textDocument?.hover?.contentFormat),
    completionFormat: formatFrom(item?.documentationFormat),
    completesSnippets: item?.snippetSupport === true,
    completionKinds: new Set(
      textDocument?.completion?.completionItemKind?.valueSet ?? firstCompletionKinds,
    ),
    resolvesDocumentation: item?.resolveSupport?.properties.includes('documentation') === true,
    labelsCompletions: item?.labelDetailsSupport === true,
    insertsAsIs: item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    showsInlayHints: textDocument?.inlayHint !== undefined,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    takesSemanticTokens: textDocument?.semanticTokens !== undefined,
    refreshesSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    showsColours: textDocument?.colorProvider !== undefined,
    formatsOnType: textDocument?.onTypeFormatting !== undefined,
    nestsSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    symbolKinds: new Set(textDocument?.documentSymbol?.symbolKind?.valueSet ?? firstSymbolKinds),
    foldsLinesOnly: textDocument?.foldingRange?.lineFoldingOnly === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    linksDefinitions: textDocument?.definition?.linkSupport === true,
    preparesRenames: textDocument?.rename?.prepareSupport === true,
    asksBeforeFileRenames: workspace?.fileOperations?.willRename === true,
    changesWorkspaceFolders: workspace?.workspaceFolders === true,
    tellsCreations: workspace?.fileOperations?.didCreate === true,
    tellsRenames: workspace?.fileOperations?.didRename === true,
    tellsDeletions: workspace?.fileOperations?.didDelete === true,
    appliesEdits: workspace?.applyEdit === true,
    versionsEdits: workspace?.workspaceEdit?.documentChanges === true,
    insertsSnippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    takesCodeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    showsDisabledActions: textDocument?.codeAction?.disabledSupport === true,
    showsProgress: window?.workDoneProgress === true,
    commands,
    readsFiles: says(params.initializationOptions, 'readsFiles'),
    showsWheel: commands.has('coach.openWheel'),
    trustsWorkspace: says(params.initializationOptions, 'trusted'),
    storage: storageOf(params.initializationOptions),
    locale: validLocale(params.locale) ?? 'en',
  };
}

/** Those of the protocol's first version: a client that lists none knows no others. */
const firstCompletionKinds = Object.values(CompletionItemKind).filter(
  (kind) => kind <= CompletionItemKind.Reference,
);

/** Likewise. */
const firstSymbolKinds = Object.values(SymbolKind).filter((kind) => kind <= SymbolKind.Array);

/** Our Markdown reads well as plain text, which is what a client that says nothing takes. */
function formatFrom(formats: readonly MarkupKind[] | undefined): MarkupKind {
  return formats?.includes(MarkupKind.Markdown) ? MarkupKind.Markdown : MarkupKind.PlainText;
}

function says(options: unknown, what: 'readsFiles' | 'trusted'): boolean {
  return (options as Record<string, unknown> | null | undefined)?.[what] === true;
}

function storageOf(options: unknown): string | undefined {
  const storage = (options as { storage?: unknown } | null | undefined)?.storage;
  return typeof storage === 'string' ? storage : undefined;
}

function commandsOf(options: unknown): string[] {
  const commands = (options as { commands?: unknown } | null | undefined)?.commands;
  return Array.isArray(commands) ? commands.filter((each) => typeof each === 'string') : [];
}

/** Neovim and others send POSIX names such as `en_US.UTF-8`. */
function validLocale(locale: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale?.split('.')[0]?.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
