import type { SemanticTokens } from 'vscode-languageserver';
import { SemanticTokensBuilder, SemanticTokensRefreshRequest } from 'vscode-languageserver';
import {
  type Token,
  tokenModifiers,
  semanticTokens as tokensOf,
  tokenTypes,
} from '../../language/semanticTokens.ts';
import type { Feature } from './feature.ts';

export const semanticTokens: Feature = {
  advertise: (client) =>
    client.takesSemanticTokens
      ? {
          semanticTokensProvider: {
            legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
            full: true,
            range: true,
          },
        }
      : {},
  listen({ connection, guard, read }) {
    const nothing: SemanticTokens = { data: [] };
    connection.languages.semanticTokens.on(
      guard.request(nothing, async ({ textDocument }) => {
        const open = await read(textDocument.uri);
        return open ? encoded(tokensOf(open.document, open.surroundings)) : nothing;
      }),
    );
    connection.languages.semanticTokens.onRange(
      guard.request(nothing, async ({ textDocument, range }) => {
        const open = await read(textDocument.uri);
        return open ? encoded(tokensOf(open.document, open.surroundings, range)) : nothing;
      }),
    );
  },
  refresh({ client, connection, guard }) {
    if (client.refreshesSemanticTokens) {
      guard.tell(() => connection.sendRequest(SemanticTokensRefreshRequest.type));
    }
  },
};

function encoded(tokens: readonly Token[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { range, type, modifiers } of tokens) {
    const { start, end } = range;
    const bits = modifiers.reduce((all, each) => all | (1 << tokenModifiers.indexOf(each)), 0);
    const length = end.character - start.character;
    builder.push(start.line, start.character, length, tokenTypes.indexOf(type), bits);
  }
  // Without the builder's `resultId`, by which clients ask for what has changed: this is quick enough whole.
  return { data: builder.build().data };
}
