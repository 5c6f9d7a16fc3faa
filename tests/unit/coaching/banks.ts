import type { Question, QuestionBank } from '../../../schemas/generated/format.d.ts';

/** A team's bank of questions. */
export function bank(questions?: Record<string, Question>): QuestionBank {
  return { kind: 'questions', ...(questions && { questions }) };
}
