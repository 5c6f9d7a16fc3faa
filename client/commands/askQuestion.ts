import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FilledQuestion,
  type FillQuestionParams,
  fillQuestionMethod,
  type PromptPlaceholder,
  type PromptQuestion,
  type PromptValues,
  type QuestionsParams,
  type QuestionsResult,
  questionsMethod,
} from '../../server/protocol.ts';
import { activeCoachDocument } from './activeDocument.ts';

/**
 * `Coach: Ask a Question`: the bank with what fits the plan first; what a question leaves open is
 * asked for; then it is copied or put in at the caret. Escape at any point leaves no trace.
 */
export function registerAskQuestion(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('coach.askQuestion', async () => {
    const editor = coachEditor();
    const document = activeCoachDocument();
    const params: QuestionsParams = document ? { textDocument: { uri: document.toString() } } : {};
    const bank = await client.sendRequest<QuestionsResult>(questionsMethod, params);
    const question = await pickQuestion(bank);
    if (!question) return;
    const values = await askForValues(question, bank);
    if (!values) return;
    const fillParams: FillQuestionParams = { id: question.id, values };
    const filled = await client.sendRequest<FilledQuestion>(fillQuestionMethod, fillParams);
    if (!filled) return;
    const emotion = question.isAboutEmotions ? await pickEmotion(filled.ask, bank) : undefined;
    if (emotion === null) return;
    await use(filled, emotion, editor);
  });
}

function coachEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.languageId === 'coach' ? editor : undefined;
}

type QuestionItem = vscode.QuickPickItem & { readonly question?: PromptQuestion };

async function pickQuestion(bank: QuestionsResult): Promise<PromptQuestion | undefined> {
  const items = bank.groups.flatMap((group): QuestionItem[] => [
    { label: group.title, kind: vscode.QuickPickItemKind.Separator },
    ...group.questions.map((question) => ({
      label: question.ask,
      ...(question.note ? { detail: question.note } : {}),
      question,
    })),
  ]);
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Ask a question'),
    placeHolder: vscode.l10n.t('Type to filter; Enter to choose'),
    matchOnDetail: true,
  });
  return picked?.question;
}

/** What the question leaves open, from the plan or asked for; undefined where the user leaves. */
async function askForValues(
  question: PromptQuestion,
  bank: QuestionsResult,
): Promise<PromptValues | undefined> {
  let values = question.values;
  for (const placeholder of question.placeholders) {
    const known = values[placeholder];
    // Whom it is about and which challenge are facts; a skill or a theme is only the likeliest one.
    const isFact = placeholder === 'person' || placeholder === 'challenge';
    if (known !== undefined && isFact) continue;
    const value =
      placeholder === 'rating'
        ? await pickRating(question.ask)
        : await askFor(placeholder, likeliestFirst(known, bank.choices[placeholder]));
    if (value === undefined) return undefined;
    values = { ...values, [placeholder]: value };
  }
  return values;
}

function likeliestFirst(
  likeliest: string | number | undefined,
  choices: readonly string[],
): readonly string[] {
  if (likeliest === undefined) return choices;
  return [String(likeliest), ...choices.filter((choice) => choice !== likeliest)];
}

/** One of those that the plan offers, or any other in the user's own words. */
async function askFor(
  placeholder: Exclude<PromptPlaceholder, 'rating'>,
  choices: readonly string[],
): Promise<string | undefined> {
  const titles = {
    person: vscode.l10n.t('Who is it about?'),
    challenge: vscode.l10n.t('Which challenge?'),
    skill: vscode.l10n.t('Which skill?'),
    theme: vscode.l10n.t('Which theme?'),
  };
  const title = titles[placeholder];
  const other = vscode.l10n.t('Another one…');
  if (choices.length > 0) {
    const picked = await vscode.window.showQuickPick([...choices, other], { title });
    if (picked !== other) return picked;
  }
  const typed = await vscode.window.showInputBox({ title });
  return typed?.trim() || undefined;
}

async function pickRating(prompt: string): Promise<number | undefined> {
  const numbers = Array.from({ length: 10 }, (_, index) => String(index + 1));
  const picked = await vscode.window.showQuickPick(numbers, {
    title: prompt,
    placeHolder: vscode.l10n.t('The answer, from 1 to 10'),
  });
  return picked === undefined ? undefined : Number(picked);
}

/** The emotion named, undefined where it is left open, null where the user leaves. */
async function pickEmotion(
  prompt: string,
  { emotions }: QuestionsResult,
): Promise<string | undefined | null> {
  const open = vscode.l10n.t('Leave it open');
  const items = emotions.flatMap((group): vscode.QuickPickItem[] => [
    { label: group.title, kind: vscode.QuickPickItemKind.Separator },
    ...group.emotions.map((label) => ({ label })),
  ]);
  const picked = await vscode.window.showQuickPick([{ label: open }, ...items], {
    title: prompt,
    placeHolder: vscode.l10n.t('Which one describes it?'),
  });
  if (!picked) return null;
  return picked.label === open ? undefined : picked.label;
}

async function use(
  { ask, followUps }: NonNullable<FilledQuestion>,
  emotion: string | undefined,
  editor: vscode.TextEditor | undefined,
): Promise<void> {
  const whole = [ask, ...(emotion ? [emotion] : []), ...followUps].join(' ');
  const insert = vscode.l10n.t('Insert at the caret');
  const copy = vscode.l10n.t('Copy');
  const picked = await vscode.window.showQuickPick(
    [...(editor ? [{ label: insert, detail: whole }] : []), { label: copy, detail: whole }],
    { title: ask, placeHolder: followUps.join(' ') },
  );
  if (picked?.label === copy) {
    await vscode.env.clipboard.writeText(whole);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Question copied'), 3000);
  } else if (picked && editor) {
    await insertAtCaret(editor, whole);
  }
}

/** Into the editor that the user came from, wherever the focus is by now; one undo takes it back. */
async function insertAtCaret(editor: vscode.TextEditor, text: string): Promise<void> {
  const shown = await vscode.window.showTextDocument(editor.document, {
    ...(editor.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn }),
  });
  await shown.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, text);
  });
}
