import { parse } from 'yaml';
import type { Category, Question, QuestionBank } from '../../schemas/generated/format.d.ts';
import bankText from '../content/questions.coach.yaml';
import { attempt, BrokenPart } from './brokenPart.ts';
import { bucketIds, bucketTitle } from './buckets.ts';

/** The categories of format.md, in its order, with their titles for people. */
export const categories: readonly { readonly id: Category; readonly title: string }[] = [
  { id: 'goal', title: 'What you want' },
  { id: 'reality', title: 'Where things stand' },
  { id: 'options', title: 'What could be done' },
  { id: 'will', title: 'What you will do' },
  { id: 'scaling', title: 'On a scale of 1 to 10' },
  { id: 'emotions', title: 'How it feels' },
  ...bucketIds.map((id) => ({ id, title: bucketTitle(id) })),
  { id: 'perception-gap', title: 'Seen differently' },
  { id: 'vision', title: 'The shared future' },
  { id: 'challenge', title: 'The next bigger challenge' },
  { id: 'strengths', title: 'Strengths' },
  { id: 'obstacles', title: 'What is in the way' },
  { id: 'feedback-to-lead', title: 'Feedback to the lead' },
  { id: 'stakeholders', title: 'Stakeholders' },
  { id: 'reflection', title: 'Looking back' },
  { id: 'closing', title: 'Before closing' },
];

let builtIn: ReadonlyMap<string, Question> | undefined;

/** The questions that come with the product, by id, in the order of the bank. Parsed when first asked for. */
export function builtInQuestions(): ReadonlyMap<string, Question> {
  builtIn ??= new Map(Object.entries((parse(bankText) as QuestionBank).questions ?? {}));
  return builtIn;
}

/**
 * The built-in questions and the teams' own, by id. A team's question of a built-in id replaces that
 * one, in its place, so that a team can put a question into its own words; new ones follow the
 * built-in ones. Of two teams' questions with one id the later bank's holds.
 *
 * @param banks whose content may be broken in parts: a question that cannot be read is still known
 *   by its id, and throws `BrokenPart` where its text is read.
 */
export function allQuestions(banks: Iterable<QuestionBank>): ReadonlyMap<string, Question> {
  const all = new Map(builtInQuestions());
  for (const bank of banks) {
    const questions = attempt(() => bank.questions);
    for (const id of Object.keys(questions ?? {})) {
      if (id.startsWith('x-')) continue;
      all.set(id, attempt(() => questions?.[id]) ?? unreadable(id));
    }
  }
  return all;
}

function unreadable(id: string): Question {
  const fail = (): never => {
    throw new BrokenPart(['questions', id]);
  };
  return {
    get ask() {
      return fail();
    },
    get category() {
      return fail();
    },
  };
}

/** The buckets that a question is about: those it is tagged with, and the one that is its category. */
export function bucketsAskedAbout(question: Question): ReadonlySet<string> {
  const tags = new Set(question.buckets);
  const { category } = question;
  if (bucketIds.some((id) => id === category)) tags.add(category);
  return tags;
}
