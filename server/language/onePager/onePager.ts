import { type CoachDocument, ofKind } from '../../document/document.ts';
import type { Surroundings } from '../../document/surroundings.ts';
import type { OnePagerFormat, ReportResult } from '../../protocol.ts';
import { withoutPrivateCompass } from '../privateCompass.ts';
import { notReportable } from '../report.ts';
import type { ColumnsOf } from '../wheelExport/markdownTable.ts';
import { onePagerHtml } from './onePagerHtml.ts';
import { onePagerMarkdown } from './onePagerMarkdown.ts';
import { onePagerModel } from './onePagerModel.ts';

export interface OnePagerRequest {
  readonly format: OnePagerFormat;
  readonly locale: string;
  /** How many columns a text takes where Markdown is read as it is. Default: its characters. */
  readonly columnsOf?: ColumnsOf;
}

/** A plan on one page or two for its person, or why there is none. Nothing is thrown. */
export function onePager(
  document: CoachDocument,
  surroundings: Surroundings,
  { format, locale, columnsOf }: OnePagerRequest,
): ReportResult {
  const plan = ofKind(document, 'plan');
  const refused = notReportable(document, locale);
  if (!plan || refused !== undefined) return { refused: refused ?? '' };
  const shown = withoutPrivateCompass(surroundings);
  const { page, missing } = onePagerModel(plan, shown, surroundings, locale);
  const text =
    format === 'html' ? onePagerHtml(page, surroundings.today) : onePagerMarkdown(page, columnsOf);
  return { text, missing };
}
