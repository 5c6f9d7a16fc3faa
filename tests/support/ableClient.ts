import { CodeActionKind, CompletionItemKind, MarkupKind, SymbolKind } from 'vscode-languageserver';
import type { ClientCapabilities } from 'vscode-languageserver/node';
import { type ClientKind, fullClient } from './lspClient.ts';

const markup = [MarkupKind.Markdown, MarkupKind.PlainText];
const dynamic = { dynamicRegistration: true };

/** All that LSP 3.17 lets a client say it can, as VS Code says it, so that a server holds nothing back. */
const capabilities: ClientCapabilities = {
  ...fullClient.capabilities,
  general: { positionEncodings: ['utf-16'], regularExpressions: { engine: 'ECMAScript' } },
  textDocument: {
    ...fullClient.capabilities.textDocument,
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    completion: {
      contextSupport: true,
      completionItem: {
        snippetSupport: true,
        commitCharactersSupport: true,
        documentationFormat: markup,
        deprecatedSupport: true,
        preselectSupport: true,
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
        insertTextModeSupport: { valueSet: [1, 2] },
        tagSupport: { valueSet: [1] },
      },
      insertTextMode: 2,
      completionItemKind: { valueSet: Object.values(CompletionItemKind) },
      completionList: { itemDefaults: ['commitCharacters', 'editRange', 'insertTextFormat'] },
    },
    hover: { contentFormat: markup },
    definition: { linkSupport: true },
    declaration: { linkSupport: true },
    typeDefinition: { linkSupport: true },
    implementation: { linkSupport: true },
    references: {},
    documentHighlight: {},
    documentSymbol: {
      symbolKind: { valueSet: Object.values(SymbolKind) },
      hierarchicalDocumentSymbolSupport: true,
      labelSupport: true,
      tagSupport: { valueSet: [1] },
    },
    codeAction: {
      codeActionLiteralSupport: {
        codeActionKind: { valueSet: Object.values(CodeActionKind) as string[] },
      },
      isPreferredSupport: true,
      disabledSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
      honorsChangeAnnotations: true,
    },
    documentLink: { tooltipSupport: true },
    onTypeFormatting: {},
    rename: { prepareSupport: true, honorsChangeAnnotations: true },
    foldingRange: { rangeLimit: 5000, foldingRange: { collapsedText: false } },
    selectionRange: {},
    linkedEditingRange: {},
    callHierarchy: {},
    typeHierarchy: {},
    colorProvider: {},
    semanticTokens: {
      requests: { range: true, full: { delta: true } },
      tokenTypes: [
        'namespace',
        'type',
        'class',
        'enum',
        'enumMember',
        'property',
        'variable',
        'string',
      ],
      tokenModifiers: ['declaration', 'definition', 'readonly', 'deprecated', 'documentation'],
      formats: ['relative'],
      multilineTokenSupport: false,
      overlappingTokenSupport: false,
      augmentsSyntaxTokens: true,
    },
    inlayHint: { resolveSupport: { properties: ['tooltip'] } },
    inlineValue: {},
    moniker: {},
  },
  workspace: {
    ...fullClient.capabilities.workspace,
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      failureHandling: 'textOnlyTransactional',
      normalizesLineEndings: true,
      changeAnnotationSupport: { groupsOnLabel: true },
    },
    configuration: true,
    symbol: {
      symbolKind: { valueSet: Object.values(SymbolKind) },
      resolveSupport: { properties: ['location.range'] },
    },
    executeCommand: {},
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    foldingRange: { refreshSupport: true },
    fileOperations: {
      ...dynamic,
      didCreate: true,
      didRename: true,
      didDelete: true,
      willCreate: true,
      willRename: true,
      willDelete: true,
    },
  },
  window: {
    workDoneProgress: true,
    showMessage: { messageActionItem: { additionalPropertiesSupport: true } },
    showDocument: { support: true },
  },
};

export const ableClient: ClientKind = {
  ...fullClient,
  name: 'a client that can do all',
  capabilities,
  answers: {
    ...fullClient.answers,
    'workspace/configuration': ({ items }: { items: readonly unknown[] }) => items.map(() => null),
    'workspace/semanticTokens/refresh': () => null,
    'workspace/inlayHint/refresh': () => null,
    'workspace/foldingRange/refresh': () => null,
    'window/showDocument': () => ({ success: true }),
  },
};
