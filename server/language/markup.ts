import type { MarkupKind } from 'vscode-languageserver';
import { oneLine } from './oneLine.ts';

/**
 * How a client takes texts. Whatever people wrote goes through `text` or `strong`, so that it is shown as
 * they wrote it and never read as Markdown: no link, no picture, no markup of theirs.
 */
export interface Markup {
  readonly kind: MarkupKind;
  /** Text on one line. */
  text(text: string): string;
  strong(text: string): string;
  /** Of what stands above and what stands below. */
  readonly separator: string;
}

const markdown: Markup = {
  kind: 'markdown',
  text: escapeMarkdown,
  strong: (text) => `**${escapeMarkdown(text)}**`,
  separator: '---',
};

const plain: Markup = {
  kind: 'plaintext',
  text: trimmedLine,
  strong: trimmedLine,
  separator: '———',
};

export function markupFor(kind: MarkupKind): Markup {
  return kind === 'markdown' ? markdown : plain;
}

/** Paragraphs one below the other; those that are empty are left out. */
export function paragraphs(...texts: readonly (string | undefined)[]): string {
  return texts.filter(Boolean).join('\n\n');
}

/** Items of a list, one a line. */
export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Our own Markdown, as `explain` has it, for clients that take only plain text. */
export function ownWords(text: string, { kind }: Markup): string {
  return kind === 'markdown' ? text : text.replace(/\*\*|`/g, '');
}

function escapeMarkdown(text: string): string {
  return (
    trimmedLine(text)
      // What means something anywhere in a line.
      .replace(/[\\`*_~[\]<>|$]/g, '\\$&')
      .replace(/&(?=#?\w+;)/g, '\\&')
      // What means something at its beginning: headings, lists, quotations, rulers.
      .replace(/^[#+=-]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // What becomes a link by itself.
      .replace(/:\/\//g, ':\\/\\/')
      .replace(/(www)\./gi, '$1\\.')
      .replace(/@/g, '\\@')
  );
}

function trimmedLine(text: string): string {
  return oneLine(text).replace(/\s+/g, ' ').trim();
}
