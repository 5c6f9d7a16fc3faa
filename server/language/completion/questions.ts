import type { Question } from '../../../schemas/generated/format.d.ts';
import { attempt, each } from '../../coaching/brokenPart.ts';
import { builtInQuestions, categories } from '../../coaching/questions.ts';
import { shortened } from '../../document/quoted.ts';
import { bullets, type Markup, paragraphs } from '../markup.ts';
import { oneLine } from '../oneLine.ts';
import type { Draft } from './offer.ts';
import { holderTitle, keyOf, type Place } from './place.ts';

/** Of a question's text, as it stands beside its id. */
const MOST_LETTERS = 80;

/** The questions that a session may have asked, but for those that it has. */
export function questions(place: Place): Draft[] {
  const key = keyOf(place.path);
  const title = holderTitle(place);
  const isAsked =
    (title === 'LogEntry' && key === 'asked') || (title === 'AskedDetail' && key === 'question');
  if (!isAsked) return [];
  const { questions: bank, hiddenQuestions } = place.surroundings;
  return [...(bank ?? builtInQuestions())].flatMap(([id, question]) => {
    const text = attempt(() => question.ask);
    if (text === undefined || hiddenQuestions?.has(id)) return [];
    const draft: Draft = {
      kind: 'id',
      label: id,
      description: shortened(oneLine(text), MOST_LETTERS),
      documentation: (markup) => explained(question, text, markup),
      insert: { value: id },
    };
    return [draft];
  });
}

function explained(question: Question, text: string, markup: Markup): string {
  const category = categories.find(({ id }) => id === attempt(() => question.category))?.title;
  const followUps = [
    ...each(
      attempt(() => question.then),
      (one) => [markup.text(one)],
    ),
  ];
  return paragraphs(
    markup.strong(text),
    followUps.length > 0 ? bullets(followUps) : undefined,
    category,
  );
}
