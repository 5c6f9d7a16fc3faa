import { escapeXml } from '../coaching/wheel/svg.ts';
import { oneLine } from './oneLine.ts';

/** A piece of HTML that is one, and no text of somebody's. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text, which is escaped, HTML, lists of both, and nothing. */
export type HtmlPart = string | number | Html | undefined | false | readonly HtmlPart[];

/**
 * A template of HTML. All texts that are filled in, into elements or into quoted attributes, are escaped and
 * on one line, so that whatever people write is shown and never read as HTML.
 */
export function html(template: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return new Html(template.map((text, index) => text + written(parts[index])).join(''));
}

function written(part: HtmlPart): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(written).join('');
  return escapeXml(oneLine(String(part)));
}
