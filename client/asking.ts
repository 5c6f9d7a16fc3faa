import * as vscode from 'vscode';

/** What becomes of a question: an answer, the way back, or the person leaves. */
export type Answer<Result> =
  | { readonly kind: 'answered'; readonly result: Result }
  | { readonly kind: 'back' }
  | { readonly kind: 'left' };

interface Question {
  readonly title: string;
  /** False at the beginning. */
  readonly canGoBack: boolean;
}

export interface ListQuestion<Item extends vscode.QuickPickItem, Result> extends Question {
  readonly placeholder: string;
  /** What there is to choose from where this is typed. */
  items(typed: string): readonly Item[];
  /** Which of them is marked to begin with; the first one where none is. */
  isMarked?(item: Item): boolean;
  /** What Enter means; undefined where it means nothing, and the question stays. */
  result(typed: string, marked: Item | undefined): Result | undefined;
}

/** Asks with a list. It stays when something else is clicked: only Escape leaves. */
export function askFromList<Item extends vscode.QuickPickItem, Result>(
  question: ListQuestion<Item, Result>,
): Promise<Answer<Result>> {
  const list = vscode.window.createQuickPick<Item>();
  list.placeholder = question.placeholder;
  list.matchOnDescription = true;
  let items = question.items('');
  list.items = items;
  const first = items.find((item) => question.isMarked?.(item));
  if (first) list.activeItems = [first];
  list.onDidChangeValue((typed) => {
    const next = question.items(typed);
    // What is marked in the list comes by its place in it: new items would be taken for others meanwhile.
    if (areSame(items, next)) return;
    items = next;
    list.items = next;
  });
  // What Enter has hit comes with it; what is marked may lag behind.
  const marked = () => list.selectedItems[0] ?? list.activeItems[0];
  return answered(list, question, () => question.result(list.value, marked()));
}

function areSame(
  some: readonly vscode.QuickPickItem[],
  others: readonly vscode.QuickPickItem[],
): boolean {
  return (
    some.length === others.length &&
    some.every(({ label, alwaysShow }, index) => {
      const other = others[index];
      return label === other?.label && alwaysShow === other.alwaysShow;
    })
  );
}

export interface TextQuestion extends Question {
  readonly prompt: string;
  readonly value: string;
  /** Why a text cannot be taken; undefined where it can. It is said when somebody presses Enter. */
  problem?(typed: string): string | undefined;
}

/** Asks for a line of text, which may stay empty unless that is a problem. */
export function askForText(question: TextQuestion): Promise<Answer<string>> {
  const box = vscode.window.createInputBox();
  box.prompt = question.prompt;
  box.value = question.value;
  box.onDidChangeValue(() => {
    box.validationMessage = undefined;
  });
  return answered(box, question, () => {
    const problem = question.problem?.(box.value);
    box.validationMessage = problem;
    return problem === undefined ? box.value : undefined;
  });
}

function answered<Result>(
  input: vscode.QuickPick<vscode.QuickPickItem> | vscode.InputBox,
  { title, canGoBack }: Question,
  result: () => Result | undefined,
): Promise<Answer<Result>> {
  input.title = title;
  input.ignoreFocusOut = true;
  input.buttons = canGoBack ? [vscode.QuickInputButtons.Back] : [];
  return new Promise((resolve) => {
    const end = (answer: Answer<Result>) => {
      resolve(answer);
      input.dispose();
    };
    input.onDidAccept(() => {
      const accepted = result();
      if (accepted !== undefined) end({ kind: 'answered', result: accepted });
    });
    input.onDidTriggerButton(() => end({ kind: 'back' }));
    // Comes after an answer, too, and does nothing then.
    input.onDidHide(() => end({ kind: 'left' }));
    input.show();
  });
}

/** One of several questions: it keeps what was answered. */
export type Step = (title: string, canGoBack: boolean) => Promise<Answer<unknown>>;

/**
 * Asks one question after the other; each but the first can be gone back from.
 *
 * @param titleOf what stands above the question of a number, from 1, of how many.
 * @returns false where the person has left.
 */
export async function askInTurn(
  steps: readonly Step[],
  titleOf: (number: number, count: number) => string,
): Promise<boolean> {
  let at = 0;
  for (let step = steps[at]; step; step = steps[at]) {
    const answer = await step(titleOf(at + 1, steps.length), at > 0);
    if (answer.kind === 'left') return false;
    at += answer.kind === 'back' ? -1 : 1;
  }
  return true;
}
