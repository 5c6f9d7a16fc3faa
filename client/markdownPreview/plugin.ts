import type { PanelState } from '../../server/protocol.ts';
import { figure } from './figure.ts';

/** What is used of markdown-it, which VS Code brings: https://github.com/markdown-it/markdown-it. */
export interface MarkdownIt {
  readonly renderer: { readonly rules: { fence?: Rule | undefined } };
}

export interface Token {
  /** What stands behind the opening fence. */
  readonly info: string;
  /** What stands between the fences. */
  readonly content: string;
}

/** What VS Code hands to the rules. */
export interface Environment {
  /** The `Uri` of the document; of a text that is none, undefined. */
  readonly currentDocument?: { toString(): string } | undefined;
}

interface Renderer {
  /** The token's attributes: VS Code has put the line there, by which text and preview scroll together. */
  renderAttrs(token: Token): string;
  renderToken(tokens: readonly Token[], index: number, options: unknown): string;
}

type Rule = (
  tokens: readonly Token[],
  index: number,
  options: unknown,
  environment: Environment | undefined,
  renderer: Renderer,
) => string;

/** What is known of a wheel at this moment; undefined while its file is being read. */
export type WheelOf = (from: string, path: string) => PanelState | undefined;

/**
 * Draws the wheel of the file that a fenced block names:
 *
 *     ```coach-wheel people/ana.coach.yaml
 *     ```
 *
 * The path is the rest of that line, blanks and all, or else the first line within the block.
 */
export function drawWheels<Markdown extends MarkdownIt>(
  markdown: Markdown,
  wheelOf: WheelOf,
  language: string,
): Markdown {
  const { rules } = markdown.renderer;
  const otherFences = rules.fence;
  rules.fence = (tokens, index, options, environment, renderer) => {
    const token = tokens[index];
    const path = token && pathIn(token);
    if (!token || path === undefined) {
      return otherFences
        ? otherFences(tokens, index, options, environment, renderer)
        : renderer.renderToken(tokens, index, options);
    }
    const attributes = renderer.renderAttrs(token);
    return `<div${attributes}>${wheel(path, environment, wheelOf, language)}</div>\n`;
  };
  return markdown;
}

function wheel(
  path: string,
  environment: Environment | undefined,
  wheelOf: WheelOf,
  language: string,
): string {
  const from = environment?.currentDocument?.toString();
  if (path === '') {
    return figure(path, saying('Name a file behind `coach-wheel`, as a path from here.'), language);
  }
  if (from === undefined) {
    return figure(path, saying('A path leads somewhere from a file only.'), language);
  }
  return figure(path, wheelOf(from, path), language);
}

function saying(notice: string) {
  return { notice };
}

/** The path that a block names, empty where it names none; undefined where it is another one's block. */
function pathIn({ info, content }: Token): string | undefined {
  const [, language, rest = ''] = /^\s*(\S+)(.*)$/s.exec(info) ?? [];
  if (language !== 'coach-wheel') return undefined;
  return rest.trim() || (content.trim().split(/\r?\n/)[0] ?? '').trim();
}
