/** Request: the question bank, with what fits the plan. `QuestionsParams` → `QuestionsResult`. */
export const questionsMethod = 'coach/questions';

/** Without a document, or with one that is no plan, nothing is filled in and nothing fits better. */
export interface QuestionsParams {
  readonly textDocument?: { readonly uri: string };
}

export interface QuestionsResult {
  /** Those that fit now first, then by category in the order of format.md. */
  readonly groups: readonly QuestionGroup[];
  /** What the plan offers for the placeholders, the likeliest first; any other text will do too. */
  readonly choices: Readonly<Record<PromptPlaceholder, readonly string[]>>;
  /** The thirty emotions in their four groups. */
  readonly emotions: readonly { readonly title: string; readonly emotions: readonly string[] }[];
}

export interface QuestionGroup {
  readonly title: string;
  readonly questions: readonly PromptQuestion[];
}

export type PromptPlaceholder = 'person' | 'skill' | 'theme' | 'challenge' | 'rating';

export interface PromptValues {
  readonly person?: string;
  readonly challenge?: string;
  readonly skill?: string;
  readonly theme?: string;
  /** From 1 to 10. */
  readonly rating?: number;
}

export interface PromptQuestion {
  readonly id: string;
  readonly ask: string;
  /** What it leaves open, follow-ups included, in the order of the text. */
  readonly placeholders: readonly PromptPlaceholder[];
  /** What is known of them already. */
  readonly values: PromptValues;
  /** It is asked over the list of emotions. */
  readonly isAboutEmotions: boolean;
  /** Why it fits now, or when it was asked last. */
  readonly note?: string;
}

/** Request: a question in full. `FillQuestionParams` → `FilledQuestion`, null for an id not known. */
export const fillQuestionMethod = 'coach/fillQuestion';

export interface FillQuestionParams {
  readonly id: string;
  readonly values: PromptValues;
}

export type FilledQuestion = {
  readonly ask: string;
  readonly followUps: readonly string[];
} | null;
