import { Temporal } from 'temporal-polyfill';
import { onePager } from '../../language/onePager/onePager.ts';
import { cyclePeriodsOf, cycleReport } from '../../language/performanceCycle/cycleReport.ts';
import { cycleWordsFor } from '../../language/performanceCycle/cycleWords.ts';
import { preparation } from '../../language/preparation/preparation.ts';
import {
  cyclePeriodsMethod,
  type DocumentParams,
  type OnePagerParams,
  onePagerMethod,
  type PerformanceCycleParams,
  performanceCycleMethod,
  preparationMethod,
} from '../../protocol.ts';
import { notesAbout } from '../notesAbout.ts';
import type { Feature } from './feature.ts';

/** What a plan says, written for people to read elsewhere. */
export const reports: Feature = {
  listen({ client, connection, guard, hasReadAll, index, read }) {
    connection.onRequest(
      onePagerMethod,
      guard.request(null, async ({ textDocument, format }: OnePagerParams) => {
        const open = await read(textDocument.uri);
        if (!open) return null;
        return onePager(open.document, open.surroundings, { format, locale: client.locale });
      }),
    );
    connection.onRequest(
      preparationMethod,
      guard.request(null, async ({ textDocument }: DocumentParams) => {
        await hasReadAll();
        const open = await read(textDocument.uri);
        if (!open) return null;
        const [privateNotes] = notesAbout({ index }, open.document.uri);
        const { locale } = client;
        return preparation(open.document, open.surroundings, {
          bank: index.questions(),
          privateNotes,
          locale,
        });
      }),
    );
    connection.onRequest(
      cyclePeriodsMethod,
      guard.request(null, async ({ textDocument }: DocumentParams) => {
        const open = await read(textDocument.uri);
        return open && cyclePeriodsOf(open.document, open.surroundings, client.locale);
      }),
    );
    connection.onRequest(
      performanceCycleMethod,
      guard.request(null, async ({ textDocument, from, to }: PerformanceCycleParams) => {
        const days = { from: dayOf(from), to: dayOf(to) };
        if (days.from === null || days.to === null) {
          return { refused: cycleWordsFor(client.locale).noDate };
        }
        // What was never discussed hangs on the questions of the whole workspace.
        await hasReadAll();
        const open = await read(textDocument.uri);
        if (!open) return null;
        const asked = { ...(days.from && { from: days.from }), ...(days.to && { to: days.to }) };
        return cycleReport(open.document, open.surroundings, asked, client.locale);
      }),
    );
  },
};

/** Null for what is no calendar date; undefined where none is given. */
function dayOf(text: unknown): Temporal.PlainDate | null | undefined {
  if (text === undefined) return undefined;
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}
