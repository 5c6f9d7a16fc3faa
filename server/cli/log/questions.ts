import type { Temporal } from 'temporal-polyfill';
import type { Colour, Commitment, Plan, Topic } from '../../../schemas/generated/format.d.ts';
import { attempt } from '../../coaching/brokenPart.ts';
import { isSameCommitment, openCommitments } from '../../coaching/commitments.ts';
import { dateInWords } from '../../coaching/datesInWords.ts';
import { emotionGroups } from '../../coaching/emotions.ts';
import { coloursOf, eachOpenTheme } from '../../coaching/themes.ts';
import type { CheckIn } from '../../edits/checkIn.ts';
import type { Loggable } from '../../edits/loggable.ts';
import { oneLine } from '../../language/oneLine.ts';
import { type Terminal, UsageError } from '../console.ts';

/**
 * Asks for what nobody has said of a check-in yet. Every answer may be left out; Escape leaves.
 *
 * @throws UsageError where the person leaves: nothing is written then.
 */
export async function askForMissing(
  checkIn: CheckIn,
  { plan, date }: Loggable,
  today: Temporal.PlainDate,
  terminal: Terminal,
): Promise<CheckIn> {
  // It takes a while to load, and most command lines ask nothing.
  const questions = new Questions(await import('./prompts.ts'), terminal);
  const { kind, status } = checkIn;
  if (status === 'cancelled') return { ...checkIn, notes: await questions.notes(checkIn, 'Why?') };
  if (kind === 'nudge')
    return { ...checkIn, notes: await questions.notes(checkIn, 'What was it?') };
  const isSession = kind === 'session';
  const progress = isSession ? await questions.colours(checkIn, plan, today) : checkIn.progress;
  const isTimed = checkIn.minutes !== undefined || checkIn.mostly !== undefined;
  const mostly = isTimed ? checkIn.mostly : await questions.mostly();
  const mood = checkIn.mood ?? (isSession ? await questions.mood() : undefined);
  const commitments = isSession ? await questions.kept(checkIn, plan, date) : checkIn.commitments;
  const notes = await questions.notes(checkIn, 'What was talked about?');
  return { ...checkIn, progress, mostly, mood, commitments, notes };
}

/** What an answer is where there is none. */
const LEFT_OUT = '';

/** The questions, each about what has not been said. */
class Questions {
  readonly #prompts: typeof import('./prompts.ts');
  readonly #terminal: Terminal;

  constructor(prompts: typeof import('./prompts.ts'), terminal: Terminal) {
    this.#prompts = prompts;
    this.#terminal = terminal;
  }

  async colours({ progress }: CheckIn, plan: Plan, today: Temporal.PlainDate) {
    const said: Record<string, Colour | { colour: Colour; evidence: string }> = {};
    const themes = eachOpenTheme(plan, ({ id, title }) => [{ id, title }]);
    for (const { id, title } of themes) {
      if (progress && Object.hasOwn(progress, id)) continue;
      const last = attempt(() => coloursOf(id, plan, today).at(-1));
      const colour = await this.#choose<Colour>(
        `${oneLine(title)}: how is it going?`,
        (['green', 'amber', 'red'] as const).map((value) => ({
          value,
          ...(value === last?.colour && { hint: `as on ${dateInWords(last.date)}` }),
        })),
        last?.colour ?? 'amber',
      );
      if (colour === undefined) continue;
      const evidence = colour === 'green' ? await this.#text('What shows it?') : undefined;
      said[id] = evidence === undefined ? colour : { colour, evidence };
    }
    return { ...progress, ...said };
  }

  mostly(): Promise<Topic | undefined> {
    const topics: readonly Topic[] = ['growth', 'career', 'feedback', 'status', 'other'];
    return this.#choose(
      'What went most of the time to?',
      topics.map((value) => ({ value })),
      'growth',
    );
  }

  async mood(): Promise<string | undefined> {
    const options = emotionGroups().flatMap(({ title, emotions }) =>
      emotions.map((value) => ({ value, label: value, hint: title })),
    );
    const answer = await this.#prompts.autocomplete({
      message: 'Which mood was it? Type to filter.',
      options: [{ value: LEFT_OUT, label: 'leave out' }, ...options],
      maxItems: 8,
      ...this.#terminal,
    });
    return this.#answered(answer) || undefined;
  }

  /** Those that were kept, and those that have been named. */
  async kept({ commitments = [] }: CheckIn, plan: Plan, day: Temporal.PlainDate) {
    const open = (attempt(() => openCommitments(plan, day)) ?? [])
      .map(({ commitment }) => commitment)
      .filter((each) => !commitments.some((said) => isSameCommitment(said, each, plan)));
    if (open.length === 0) return commitments;
    const answer = await this.#prompts.multiselect<Commitment>({
      message: 'Which commitments were kept? Space chooses; the others stay open.',
      options: open.map((value) => ({
        value,
        label: oneLine(`${value.who}: ${value.what}`),
        ...(value.due !== undefined && { hint: `due ${value.due}` }),
      })),
      required: false,
      ...this.#terminal,
    });
    const kept = this.#answered(answer).map((commitment) => ({ ...commitment, done: true }));
    return [...kept, ...commitments];
  }

  async notes({ notes }: CheckIn, message: string): Promise<string | undefined> {
    return notes ?? (await this.#text(message));
  }

  async #choose<Value extends string>(
    message: string,
    options: readonly { readonly value: Value; readonly hint?: string }[],
    first: Value,
  ): Promise<Value | undefined> {
    const answer = await this.#prompts.select<string>({
      message,
      options: [
        ...options.map((option) => ({ ...option, label: option.value })),
        { value: LEFT_OUT, label: 'leave out' },
      ],
      initialValue: first,
      ...this.#terminal,
    });
    return (this.#answered(answer) || undefined) as Value | undefined;
  }

  async #text(message: string): Promise<string | undefined> {
    const answer = await this.#prompts.text({
      message,
      placeholder: 'Enter leaves it out',
      ...this.#terminal,
    });
    return this.#answered(answer).trim() || undefined;
  }

  #answered<Value>(answer: Value): Exclude<Value, symbol> {
    if (this.#prompts.isCancel(answer)) throw new UsageError('left: nothing was written.');
    return answer as Exclude<Value, symbol>;
  }
}
