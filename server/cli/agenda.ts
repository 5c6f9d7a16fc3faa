import type { Temporal } from 'temporal-polyfill';
import { type AgendaItem, agendaOf, byDue } from '../language/agenda.ts';
import { oneLine } from '../language/oneLine.ts';
import type { Console } from './console.ts';
import { exitCodes } from './exitCodes.ts';
import type { ReadingOptions } from './options/reading.ts';
import { type ReadFile, readFiles } from './plans.ts';

/** A check-in with the path of its plan, relative to the current folder. */
export interface Entry extends AgendaItem {
  readonly path: string;
}

/** The check-ins of plans by date, and whether nothing is missing among them. */
export interface FoundAgenda {
  readonly entries: readonly Entry[];
  readonly code: typeof exitCodes.clean | typeof exitCodes.failed;
  /** What could not be done, and where there is nothing, in lines. */
  readonly remarks: readonly string[];
}

/** @param paths plans, or folders with plans; none for the current folder. */
export async function readAgenda(
  paths: readonly string[],
  { workspace }: ReadingOptions,
  today: Temporal.PlainDate,
  console: Console,
): Promise<FoundAgenda> {
  const { results, failures, notes } = await readFiles(paths, workspace, today, console, agendaIn);
  const unknown = results.flatMap(({ path, agenda }) =>
    agenda?.isWhole === false
      ? `cannot say all that is due in ${path}: "coach check ${path}" says what is broken there`
      : [],
  );
  const [only] = results.length === 1 && paths.length > 0 ? results : [];
  const none = only && !only.agenda ? [whyNone(only)] : [];
  return {
    entries: results
      .flatMap(({ path, agenda }) => agenda?.items.map((item) => ({ ...item, path })) ?? [])
      .sort(byDue),
    code: failures.length + unknown.length > 0 ? exitCodes.failed : exitCodes.clean,
    remarks: [...failures, ...unknown, ...none, ...notes].map(
      (line) => `coach: ${oneLine(line)}\n`,
    ),
  };
}

function agendaIn({ path, document, surroundings }: ReadFile) {
  return { path, isPrivate: document.isPrivate, agenda: agendaOf(document, surroundings) };
}

function whyNone({ path, isPrivate }: { path: string; isPrivate: boolean }): string {
  return isPrivate
    ? `${path} is private, and what is in it is in no list`
    : `${path} is no plan, so nothing is due in it`;
}
