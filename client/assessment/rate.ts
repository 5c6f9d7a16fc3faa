import * as vscode from 'vscode';
import type { Assessed, NewRating } from '../../server/protocol.ts';
import { type Answer, askForText, askFromList } from '../asking.ts';
import { type Draft, evidenceOf, numberOf, type Step } from './draft.ts';
import { isNumber, meantRating, offeredRatings, typedRating, wrapped } from './ratings.ts';

/** So many characters fit into a line of the list, which is 600 pixels wide, beside a heading. */
const LINE = 62;

/** What is chosen in a step. */
export type Chosen = 'rated' | 'finish';

type Choice = number | 'not-observed' | 'skip' | 'skills' | 'finish';
type RatingItem = vscode.QuickPickItem & { readonly choice?: Choice };

/**
 * Asks for one rating, over what the compass calls good and its words for ratings, and for what was seen.
 * The answer goes into the draft.
 *
 * @returns `finish` where the person wants to look over what there is.
 */
export async function askForRating(draft: Draft, step: Step): Promise<Answer<Chosen>> {
  for (;;) {
    const title = titleOf(draft, step);
    const before = draft.said(step);
    const choice = await askFromList<RatingItem, Choice>({
      title,
      placeholder: placeholderOf(draft),
      canGoBack: true,
      items: (typed) => itemsFor(draft, step, typed),
      isMarked: ({ choice }) => choice !== undefined && choice === (numberOf(before) ?? before),
      result: (typed, marked) =>
        chosen(draft, typed, marked?.choice ?? firstWith(typed, itemsFor(draft, step, typed))),
    });
    if (choice.kind !== 'answered') return choice;
    const { result } = choice;
    if (result === 'finish') return { kind: 'answered', result };
    if (result === 'skills') {
      draft.addSkills(step.bucket);
    } else if (typeof result !== 'number') {
      draft.say(step, result === 'skip' ? undefined : result);
      return { kind: 'answered', result: 'rated' };
    } else {
      const seen = await askWhatWasSeen(`${step.title}: ${result}`, before);
      if (seen.kind === 'left') return seen;
      if (seen.kind === 'back') continue;
      const evidence = seen.result.trim();
      draft.say(step, evidence === '' ? result : { rating: result, evidence });
      return { kind: 'answered', result: 'rated' };
    }
  }
}

function askWhatWasSeen(title: string, before: NewRating | undefined): Promise<Answer<string>> {
  return askForText({
    title,
    prompt: vscode.l10n.t('What did you see? (optional, Enter skips)'),
    value: evidenceOf(before),
    canGoBack: true,
  });
}

/** `Planning (3 of 8)`, and of a skill `Planning: range estimates (3 of 8)`. */
function titleOf({ assessment: { buckets } }: Draft, { key, title, bucket }: Step): string {
  const name = key === 'skills' ? `${bucket.title}: ${title}` : title;
  const place = buckets.findIndex(({ id }) => id === bucket.id) + 1;
  return vscode.l10n.t('{0} ({1} of {2})', name, place, buckets.length);
}

function placeholderOf({ assessment: { scale } }: Draft): string {
  return vscode.l10n.t(
    'Type a rating from {0} to {1}, half steps too, or choose one below',
    scale.min,
    scale.max,
  );
}

function chosen(
  { assessment: { scale } }: Draft,
  typed: string,
  marked: Choice | undefined,
): Choice | undefined {
  if (!isNumber(typed)) return marked;
  if (typedRating(typed, scale) === undefined) {
    vscode.window.showWarningMessage(
      vscode.l10n.t(
        'Ratings go from {0} to {1} here, in whole or half steps.',
        scale.min,
        scale.max,
      ),
    );
    return undefined;
  }
  return meantRating(typed, typeof marked === 'number' ? marked : undefined, scale);
}

/** What is typed means something that can be chosen, though it may stand in a line to read as well. */
function firstWith(typed: string, items: readonly RatingItem[]): Choice | undefined {
  const text = typed.trim().toLowerCase();
  if (text === '') return undefined;
  const isMeant = ({ label, description = '' }: RatingItem) =>
    `${label} ${description}`.toLowerCase().includes(text);
  return items.find((item) => item.choice !== undefined && isMeant(item))?.choice;
}

function itemsFor(draft: Draft, step: Step, typed: string): RatingItem[] {
  const { scale } = draft.assessment;
  const begun = typed.trim() === '' ? [] : offeredRatings(typed, scale);
  // Numbers are found by their value: `6,5` is 6.5.
  if (begun.length > 0) {
    return begun.map((rating) => ({ ...ratingItem(rating, scale), alwaysShow: true }));
  }
  const before = numberOf(draft.said(step));
  const ratings = [
    ...new Set([...offeredRatings('', scale), ...(before === undefined ? [] : [before])]),
  ]
    .sort((one, other) => one - other)
    .map((rating) => ratingItem(rating, scale));
  const rating = separator(vscode.l10n.t('Rating'));
  return [...goodLines(step), rating, ...ratings, ...others(draft, step)];
}

function ratingItem(rating: number, { labels }: Draft['assessment']['scale']): RatingItem {
  const words = labels[String(rating)];
  return { label: String(rating), ...(words && { description: words }), choice: rating };
}

function goodLines({ key, good, bucket }: Step): RatingItem[] {
  const said = good ?? vscode.l10n.t('The compass does not say. Rate by what you have seen.');
  const skills = key === 'ratings' ? bucket.skills.flatMap(skillLines) : [];
  return [
    separator(vscode.l10n.t('What good looks like')),
    ...lines(said),
    ...(skills.length > 0 ? [separator(vscode.l10n.t('Its skills')), ...skills] : []),
  ];
}

function skillLines({ title, good }: Assessed): RatingItem[] {
  return good ? lines(`${title}: ${good}`) : [];
}

/** Lines to read, of which none is a choice. */
function lines(text: string): RatingItem[] {
  return wrapped(text, LINE).map((label) => ({ label }));
}

function others(draft: Draft, { key, bucket }: Step): RatingItem[] {
  const skills: RatingItem[] =
    key === 'ratings' && bucket.skills.length > 0 && !draft.hasSkills(bucket)
      ? [
          {
            label: vscode.l10n.t('Rate its skills too'),
            description: bucket.skills.map(({ title }) => title).join(', '),
            choice: 'skills',
          },
        ]
      : [];
  return [
    {
      label: vscode.l10n.t('Not observed'),
      description: vscode.l10n.t('no chance to see this: no rating'),
      choice: 'not-observed',
    },
    {
      label: vscode.l10n.t('Leave out'),
      description: vscode.l10n.t('the round says nothing of it'),
      choice: 'skip',
    },
    ...skills,
    ...(draft.isEmpty
      ? []
      : [
          {
            label: vscode.l10n.t('Look over and save'),
            description: vscode.l10n.t('the rest is left out'),
            choice: 'finish' as const,
          },
        ]),
  ];
}

export function separator(label: string): vscode.QuickPickItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
