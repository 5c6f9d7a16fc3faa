import { Temporal } from 'temporal-polyfill';
import { replaceScalar } from '../replace.ts';
import type { Fix } from './fix.ts';
import { titles } from './titles.ts';

/** Writes a date as the format has it where its day is plain; `10/11/2026` may be two days. */
export const invalidDate: Fix = {
  codes: ['invalid-date'],
  *offers({ document, finding, at }) {
    if (at?.part !== 'value') return;
    const text = document.text.getText(finding.range).replace(/^(["'])(.*)\1$/, '$2');
    const date = meant(text);
    if (date === undefined) return;
    yield {
      title: titles.writeDate(date),
      edits: replaceScalar(document, at.path, date),
      isPreferred: true,
    };
  },
};

/** Year first in any writing, with or without a time; or day first with dots, as Germans write it. */
const orders = [
  /^(?<year>\d{4})(?<separator>[-/.])(?<month>\d{1,2})\k<separator>(?<day>\d{1,2})(?:[Tt ].*)?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})$/,
];

function meant(text: string): string | undefined {
  for (const order of orders) {
    const { year, month, day } = order.exec(text)?.groups ?? {};
    if (year === undefined) continue;
    try {
      const fields = { year: Number(year), month: Number(month), day: Number(day) };
      return Temporal.PlainDate.from(fields, { overflow: 'reject' }).toString();
    } catch {
      return undefined;
    }
  }
  return undefined;
}
