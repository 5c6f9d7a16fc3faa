import * as vscode from 'vscode';

/**
 * Folds the rounds of a plan away in the editor at hand, since the ratings of others would stand behind
 * each question, and does something meanwhile. Then the view is as it was.
 */
export async function withRoundsFolded<Result>(
  document: vscode.TextDocument,
  meanwhile: () => Promise<Result>,
): Promise<Result> {
  const editor = vscode.window.activeTextEditor;
  const line = editor?.document === document ? lineOfRounds(document) : undefined;
  if (!editor || line === undefined || isFolded(editor, line)) return meanwhile();
  const { selections } = editor;
  const lines = { selectionLines: [line] };
  await vscode.commands.executeCommand('editor.fold', lines);
  try {
    return await meanwhile();
  } finally {
    // The command is about whichever text has the caret.
    if (vscode.window.activeTextEditor === editor) {
      await vscode.commands.executeCommand('editor.unfold', lines);
      editor.selections = selections;
    }
  }
}

function lineOfRounds(document: vscode.TextDocument): number | undefined {
  const at = /^assessments[ \t]*:/m.exec(document.getText())?.index;
  return at === undefined ? undefined : document.positionAt(at).line;
}

/** Whether the line is on the screen and the one below it is not, though more is. */
function isFolded({ visibleRanges }: vscode.TextEditor, line: number): boolean {
  return visibleRanges.some(
    ({ end }, index) => end.line === line && index < visibleRanges.length - 1,
  );
}
