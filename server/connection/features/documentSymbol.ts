import { type DocumentSymbol, SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { documentSymbols, type OutlineSymbol } from '../../language/documentSymbol.ts';
import type { Capabilities } from '../capabilities.ts';
import type { Feature } from './feature.ts';

export const documentSymbol: Feature = {
  advertise: () => ({ documentSymbolProvider: true }),
  listen({ connection, client, guard, document }) {
    connection.onDocumentSymbol(
      guard.request([], ({ textDocument }) => {
        const open = document(textDocument.uri);
        if (!open) return [];
        const symbols = documentSymbols(open, client.locale);
        return client.nestsSymbols
          ? symbols.map((symbol) => nested(symbol, client))
          : symbols.flatMap((symbol) => flat(symbol, open.uri, client));
      }),
    );
  },
};

function nested(symbol: OutlineSymbol, client: Capabilities): DocumentSymbol {
  return {
    ...symbol,
    kind: kindOf(symbol, client),
    children: symbol.children.map((child) => nested(child, client)),
  };
}

function flat(
  { name, range, children, ...rest }: OutlineSymbol,
  uri: string,
  client: Capabilities,
  container?: string,
): SymbolInformation[] {
  const symbol = SymbolInformation.create(name, kindOf(rest, client), range, uri, container);
  return [symbol, ...children.flatMap((child) => flat(child, uri, client, name))];
}

/** The kind nearest to one that not every client knows. */
const older: Partial<Record<OutlineSymbol['kind'], SymbolKind>> = {
  Object: SymbolKind.Namespace,
  EnumMember: SymbolKind.Constant,
  Event: SymbolKind.Field,
};

function kindOf({ kind }: Pick<OutlineSymbol, 'kind'>, client: Capabilities): SymbolKind {
  const exact = SymbolKind[kind];
  return client.symbolKinds.has(exact) ? exact : (older[kind] ?? exact);
}
