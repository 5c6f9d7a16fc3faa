import { questions as bank, fillQuestion } from '../../language/questions.ts';
import {
  type FillQuestionParams,
  fillQuestionMethod,
  type QuestionsParams,
  questionsMethod,
} from '../../protocol.ts';
import type { Feature } from './feature.ts';

/** Question prompts. */
export const questions: Feature = {
  listen({ connection, client, guard, index, read }) {
    connection.onRequest(
      questionsMethod,
      guard.request(null, async ({ textDocument }: QuestionsParams) => {
        const open = textDocument ? await read(textDocument.uri) : undefined;
        return bank(index.questions(), open, client.locale);
      }),
    );
    connection.onRequest(
      fillQuestionMethod,
      guard.request(null, (params: FillQuestionParams) => fillQuestion(index.questions(), params)),
    );
  },
};
