import { SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { workspaceSymbols } from '../../language/workspaceSymbol.ts';
import type { Feature } from './feature.ts';

/** Kinds that every client knows, as the outline's older ones. */
const kinds = {
  person: SymbolKind.Namespace,
  theme: SymbolKind.Class,
  skill: SymbolKind.Property,
} as const;

export const workspaceSymbol: Feature = {
  advertise: () => ({ workspaceSymbolProvider: true }),
  listen({ connection, guard, index }) {
    connection.onWorkspaceSymbol(
      guard.request([], ({ query }) =>
        workspaceSymbols(query, index.names()).map(({ sort, name, range, uri, container }) =>
          SymbolInformation.create(name, kinds[sort], range, uri, container),
        ),
      ),
    );
  },
};
