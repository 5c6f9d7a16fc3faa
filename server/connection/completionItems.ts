import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionOptions,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver';
import type { Offer, OfferKind } from '../language/completion/index.ts';
import { markupFor } from '../language/markup.ts';
import type { Capabilities } from './capabilities.ts';

/** Behind these a key or a value begins, or a path goes on; letters ask for completion in any editor. */
const triggerCharacters = [' ', '{', '[', ',', '"', "'", '/', '.', '-'];

export function completionOptions(client: Capabilities): CompletionOptions {
  return { triggerCharacters, resolveProvider: client.resolvesDocumentation };
}

const kinds: Readonly<Record<OfferKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  word: CompletionItemKind.EnumMember,
  id: CompletionItemKind.Reference,
  person: CompletionItemKind.Value,
  date: CompletionItemKind.Event,
  file: CompletionItemKind.File,
  block: CompletionItemKind.Snippet,
};

/** The kind nearest to one that not every client knows. */
const older: Partial<Record<OfferKind, CompletionItemKind>> = {
  word: CompletionItemKind.Value,
  date: CompletionItemKind.Value,
};

/** Offers as one client takes them, and what there is to say about them once it asks. */
export class CompletionItems {
  readonly #client: Capabilities;
  /** Those of the last list: a client asks about what it shows, and shows only the last. */
  #offers: readonly Offer[] = [];

  constructor(client: Capabilities) {
    this.#client = client;
  }

  /** In the order of the offers, without those that this client could not insert. */
  list(offers: readonly Offer[]): CompletionItem[] {
    this.#offers = offers;
    return offers.flatMap((offer, index) => this.#item(offer, index) ?? []);
  }

  /** With its documentation, unless another list has come meanwhile. */
  resolve(item: CompletionItem): CompletionItem {
    const offer = typeof item.data === 'number' ? this.#offers[item.data] : undefined;
    return offer?.label === item.label ? { ...item, ...this.#documentation(offer) } : item;
  }

  #item(offer: Offer, index: number): CompletionItem | undefined {
    const client = this.#client;
    const { kind, label, description, range, filter } = offer;
    const isSnippet = client.completesSnippets && offer.snippet !== undefined;
    const text = isSnippet ? offer.snippet : offer.text;
    if (text === undefined) return undefined;
    const isLong = /[\r\n]/.test(text);
    // A client that cannot be told indents the lines of a snippet as the first one is.
    const isAdjusted = isLong && isSnippet && !client.insertsAsIs;
    return {
      label,
      kind: client.completionKinds.has(kinds[kind]) ? kinds[kind] : (older[kind] ?? kinds[kind]),
      ...(description === undefined ? {} : this.#described(description)),
      sortText: String(index).padStart(4, '0'),
      ...(filter === undefined ? {} : { filterText: filter }),
      textEdit: { range, newText: isAdjusted ? withoutIndent(text, offer.indent) : text },
      ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      ...(isLong && client.insertsAsIs ? { insertTextMode: InsertTextMode.asIs } : {}),
      ...(client.resolvesDocumentation ? { data: index } : this.#documentation(offer)),
    };
  }

  #described(description: string): Partial<CompletionItem> {
    return this.#client.labelsCompletions
      ? { labelDetails: { description } }
      : { detail: description };
  }

  #documentation(offer: Offer): Partial<CompletionItem> {
    const kind = this.#client.completionFormat;
    const value = offer.documentation(markupFor(kind));
    return value ? { documentation: { kind, value } } : {};
  }
}

function withoutIndent(text: string, indent: number): string {
  return text.replace(new RegExp(`(\\r\\n|\\n|\\r) {${indent}}`, 'g'), '$1');
}
