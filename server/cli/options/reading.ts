import { type Command, Option } from 'commander';
import type { Temporal } from 'temporal-polyfill';
import { TodayError, today } from '../../workspace/today.ts';
import { type Console, UsageError } from '../console.ts';

/** Which day it is. */
export interface TodayOptions {
  readonly today?: string;
  readonly timeZone?: string;
}

/** The options of every command that reads plans: what they are held against. */
export interface ReadingOptions extends TodayOptions {
  /** Folders that files may refer into; none for the current folder. */
  readonly workspace: readonly string[];
}

export function addTodayOptions(command: Command): Command {
  return command
    .option(
      '--today <date>',
      'the date to take for today, YYYY-MM-DD (else COACH_TODAY, else the clock)',
    )
    .option('--time-zone <name>', 'whose calendar date today is, such as Europe/Berlin');
}

export function addReadingOptions(command: Command): Command {
  return addTodayOptions(command).addOption(
    new Option('--workspace <folder>', 'a folder that files may refer into; may be repeated')
      .argParser<string[]>((folder, folders) => [...folders, folder])
      .default([], 'the current folder'),
  );
}

/** @throws UsageError for what is no date or no time zone. */
export function todayOf(
  { today: fixed, timeZone }: TodayOptions,
  { environment }: Console,
): Temporal.PlainDate {
  try {
    return today({ fixed, timeZone, environment });
  } catch (error) {
    throw error instanceof TodayError ? new UsageError(error.message) : error;
  }
}
