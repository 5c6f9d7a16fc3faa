import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionOptions,
  InsertTextFormat,
} from 'vscode-languageserver';
import type { Offer } from '../language/completion.ts';
import type { Capabilities } from './capabilities.ts';

/** Behind these a key or a value begins; letters ask for completion in any editor. */
export const completionOptions: CompletionOptions = { triggerCharacters: [' ', '{', ','] };

/** Offers as the client takes them, in their order. */
export function completionItems(offers: readonly Offer[], client: Capabilities): CompletionItem[] {
  return offers.map(({ kind, label, detail, documentation, range, text, snippet }, index) => {
    const isSnippet = client.completesSnippets && snippet !== undefined;
    return {
      label,
      kind: kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
      ...(detail === undefined ? {} : { detail }),
      documentation: { kind: client.completionFormat, value: documentation },
      sortText: String(index).padStart(3, '0'),
      textEdit: { range, newText: isSnippet ? snippet : text },
      ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    };
  });
}
