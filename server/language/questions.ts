import type { Question } from '../../schemas/generated/format.d.ts';
import { attempt } from '../coaching/brokenPart.ts';
import { dateInWords } from '../coaching/datesInWords.ts';
import { emotionGroups } from '../coaching/emotions.ts';
import { type Offer, offerGroups, type Situation } from '../coaching/fitting.ts';
import { placeholderChoices } from '../coaching/placeholderChoices.ts';
import { fill, fillAll, placeholders, placeholdersIn } from '../coaching/placeholders.ts';
import { type CoachDocument, ofKind } from '../document/document.ts';
import type { Surroundings } from '../document/surroundings.ts';
import type {
  FilledQuestion,
  FillQuestionParams,
  PromptPlaceholder,
  PromptQuestion,
  QuestionsResult,
} from '../protocol.ts';
import { findings } from './findings.ts';
import { fill as fillWords, wordsFor } from './words.ts';

interface Reading {
  readonly document: CoachDocument;
  readonly surroundings: Surroundings;
}

/**
 * The question bank as it is offered: what fits the plan first.
 *
 * @param reading the document at hand; without one, or where it is no plan, nothing fits better.
 */
export function questions(
  bank: ReadonlyMap<string, Question>,
  reading: Reading | undefined,
  locale: string,
): QuestionsResult {
  const situation = reading && situationOf(reading);
  const choices = (placeholder: PromptPlaceholder) =>
    situation ? placeholderChoices(placeholder, situation.plan, situation.compass) : [];
  return {
    groups: offerGroups(bank, situation).map(({ title, offers }) => ({
      title,
      questions: offers.map((offer) => toPrompt(offer, locale)),
    })),
    choices: Object.fromEntries(
      placeholders.map((placeholder) => [placeholder, choices(placeholder)]),
    ) as Record<PromptPlaceholder, string[]>,
    emotions: emotionGroups().map(({ title, emotions }) => ({ title, emotions })),
  };
}

function situationOf({ document, surroundings }: Reading): Situation | undefined {
  const plan = attempt(() => ofKind(document, 'plan')?.content);
  if (!plan) return undefined;
  const { compassLink, today } = surroundings;
  const compass = compassLink.status === 'found' ? compassLink.document.content : undefined;
  return { plan, compass, findings: findings(document, surroundings), today };
}

function toPrompt(
  { id, question, reason, values, askedOn }: Offer,
  locale: string,
): PromptQuestion {
  const asked = askedOn && fillWords(wordsFor(locale).askedOn, dateInWords(askedOn, locale));
  const note = [reason, asked].filter(Boolean).join(' · ');
  return {
    id,
    ask: fill(question.ask, values),
    placeholders: placeholdersIn([question.ask, ...(question.then ?? [])].join(' ')),
    values,
    isAboutEmotions: question.category === 'emotions' && id === 'thirty-emotions',
    ...(note ? { note } : {}),
  };
}

/** A question with its follow-ups, its placeholders filled; null for an id that is not known. */
export function fillQuestion(
  bank: ReadonlyMap<string, Question>,
  { id, values }: FillQuestionParams,
): FilledQuestion {
  const question = bank.get(id);
  return (
    attempt(
      () =>
        question && { ask: fill(question.ask, values), followUps: fillAll(question.then, values) },
    ) ?? null
  );
}
