import type { Command } from 'commander';
import { Option } from 'commander';
import type { Temporal } from 'temporal-polyfill';
import type { Colour, Commitment, Plan, Topic } from '../../../schemas/generated/format.d.ts';
import { attempt } from '../../coaching/brokenPart.ts';
import { openCommitments } from '../../coaching/commitments.ts';
import type { CoachDocument } from '../../document/document.ts';
import type { CheckIn } from '../../edits/checkIn.ts';
import { oneLine } from '../../language/oneLine.ts';
import { UsageError } from '../console.ts';
import { type Assignment, assignments, texts, words } from '../options/assignment.ts';
import { dateOf } from '../options/date.ts';

/** What options can say of any check-in. */
export interface SaidOptions {
  readonly date?: Temporal.PlainDate;
  readonly minutes?: readonly Assignment[];
  readonly mostly?: Topic;
  readonly progress?: readonly Assignment[];
  readonly mood?: string;
  readonly discussed?: readonly string[];
  readonly asked?: readonly string[];
  readonly kept?: readonly string[];
  readonly promise?: readonly Assignment[];
  readonly note?: string;
}

const topics = ['growth', 'career', 'feedback', 'status', 'other'] as const;

/** The options that say what a check-in was about. */
export function addSaidOptions(command: Command): Command {
  return command
    .option(
      '--minutes <kind=n>',
      `how long was spoken of ${topics.join(', ')}; may be repeated`,
      assignments('--minutes growth=45'),
    )
    .addOption(new Option('--mostly <kind>', 'what most of the time went to').choices(topics))
    .option(
      '--progress <theme=colour>',
      'green, amber or red for a theme, "green: what shows it" with evidence; may be repeated',
      assignments('--progress problem-first=amber'),
    )
    .option('--mood <word>', 'the mood of the person, one of the thirty emotions')
    .option('--discussed <id>', 'a bucket, skill, trait or theme; may be repeated', words)
    .option('--asked <id>', 'a question of the bank; may be repeated', words)
    .option(
      '--kept <text>',
      'an open commitment that was kept, by its first words; may be repeated',
      texts,
    )
    .option(
      '--promise <who=what>',
      'a new commitment, "ana=Bring a brief by 2026-12-18" with a day; may be repeated',
      assignments('--promise "ana=Bring a brief"'),
    );
}

/** The options that every check-in has. */
export function addDateAndNote(command: Command): Command {
  return command
    .option('--date <date>', 'the day, YYYY-MM-DD (default: the planned day or today)', dateOf)
    .option('--note <text>', 'notes that both may read');
}

/** What the options say of a check-in. @throws UsageError for minutes and commitments that cannot be. */
export function saidIn(
  options: SaidOptions,
  { content: plan, isPrivate }: CoachDocument<'plan'>,
  today: Temporal.PlainDate,
) {
  const { date, minutes, mostly, progress, mood, discussed, asked, kept, promise, note } = options;
  const commitments = [
    ...(kept ?? []).map((text) => keptCommitment(text, plan, date ?? today, isPrivate)),
    ...(promise ?? []).map(promised),
  ];
  return {
    date,
    minutes: minutes && Object.fromEntries(minutes.map(minutesOf)),
    mostly,
    // Held against the format once they are written.
    progress: progress && (Object.fromEntries(progress.map(colourOf)) as CheckIn['progress']),
    mood,
    discussed,
    asked,
    commitments: commitments.length > 0 ? commitments : undefined,
    notes: note,
  } satisfies Partial<CheckIn>;
}

function minutesOf([kind, text]: Assignment): [string, number] {
  if (!/^\d{1,4}$/.test(text)) {
    throw new UsageError(
      `--minutes ${oneLine(kind)}=${oneLine(text)}: minutes are a whole number.`,
    );
  }
  return [kind, Number(text)];
}

/** `amber`, or `green: what shows it`. */
function colourOf([theme, text]: Assignment): [
  string,
  Colour | { colour: Colour; evidence: string },
] {
  const [colour = '', ...rest] = text.split(':');
  const evidence = rest.join(':').trim();
  const word = colour.trim() as Colour;
  return [theme, evidence === '' ? word : { colour: word, evidence }];
}

function promised([who, text]: Assignment): Commitment {
  const [, what = text, due] = /^(.*\S)\s+by\s+(\d{4}-\d{2}-\d{2})$/s.exec(text) ?? [];
  return { who, what, ...(due === undefined ? {} : { due }) };
}

function keptCommitment(
  text: string,
  plan: Plan,
  day: Temporal.PlainDate,
  isPrivate: boolean,
): Commitment {
  const open = attempt(() => openCommitments(plan, day)) ?? [];
  const begin = text.trim().toLowerCase();
  const meant = open.filter(({ commitment }) => commitment.what.toLowerCase().startsWith(begin));
  const [only] = meant;
  if (only && meant.length === 1) {
    const { who, what, due } = only.commitment;
    return { who, what, ...(due === undefined ? {} : { due }), done: true };
  }
  const which = open.map(({ commitment }) => `"${oneLine(commitment.what)}"`).join(', ');
  const all = open.length > 0 ? `Open are ${which}.` : 'None is open.';
  const step = isPrivate ? 'The log says which are open.' : all;
  const fact = meant.length > 1 ? 'more than one begins so' : 'no open commitment begins so';
  throw new UsageError(`--kept "${oneLine(text)}": ${fact}. ${step}`);
}
