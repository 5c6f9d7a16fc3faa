import type { CoachDocument } from '../document.ts';
import type { Span } from '../tree.ts';
import type { WrittenName } from './name.ts';
import type { PackedTitles } from './packedNames.ts';
import { joinedAnew } from './packedNames.ts';

/** What themes are called, and where their text says so. */
export interface ThemeTitles extends PackedTitles {
  /**
   * Start and end of each title's scalar, one behind the other: with them and the text the titles are
   * known again, so that their words need not be kept. Undefined where one is written in a way that has
   * to be parsed.
   */
  readonly spans: readonly number[] | undefined;
}

export const noTitles: ThemeTitles = { lengths: [], words: '', spans: [] };

/**
 * The titles of a document's themes.
 *
 * @param all the names of it that others may have to do with.
 */
export function themeTitlesOf(document: CoachDocument, all: readonly WrittenName[]): ThemeTitles {
  const source = document.text.getText();
  const titles: string[] = [];
  const spans: number[] = [];
  let isSimple = true;
  for (const { sort, title, titleSpan } of all) {
    if (sort !== 'theme' || title === undefined || !titleSpan) continue;
    titles.push(title);
    spans.push(...titleSpan);
    isSimple &&= simpleText(source, titleSpan) === title;
  }
  return { ...packed(titles), spans: isSimple ? spans : undefined };
}

/** The titles of a text's themes, where it is known where they stand. */
export function themeTitlesAt(source: string, spans: readonly number[]): ThemeTitles {
  const titles: string[] = [];
  for (let at = 0; at < spans.length; at += 2) {
    titles.push(simpleText(source, [spans[at] ?? 0, spans[at + 1] ?? 0]) ?? '');
  }
  return { ...packed(titles), spans };
}

function packed(titles: readonly string[]): PackedTitles {
  return { lengths: titles.map(({ length }) => length), words: joinedAnew(titles) };
}

/** What a scalar says that is written on one line, without escapes; undefined for all others. */
function simpleText(source: string, [start, end]: Span): string | undefined {
  const written = source.slice(start, end);
  if (/[\n\r\\]/.test(written)) return undefined;
  const [quote] = written;
  if (quote !== '"' && quote !== "'") return written;
  const text = written.slice(1, -1);
  return quote === "'" ? text.replaceAll("''", "'") : text;
}
