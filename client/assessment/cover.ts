import * as vscode from 'vscode';

/**
 * Keeps the rounds of a plan out of sight, since the ratings of others would stand behind each question,
 * and does something meanwhile: they are folded in the editor at hand, and unseen in any other. Then the
 * view is as it was.
 */
export async function withRoundsCovered<Result>(
  document: vscode.TextDocument,
  meanwhile: () => Promise<Result>,
): Promise<Result> {
  const cover = hideRounds(document);
  try {
    return await withRoundsFolded(document, meanwhile);
  } finally {
    cover.dispose();
  }
}

/** Only the editor with the caret can fold; hints beside the ratings go with `display`. */
function hideRounds(document: vscode.TextDocument): vscode.Disposable {
  const unseen = vscode.window.createTextEditorDecorationType({
    textDecoration: 'none; display: none',
    isWholeLine: true,
  });
  const range = rangeOfRounds(document);
  const hide = () => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document === document && range) editor.setDecorations(unseen, [range]);
    }
  };
  hide();
  return vscode.Disposable.from(unseen, vscode.window.onDidChangeVisibleTextEditors(hide));
}

async function withRoundsFolded<Result>(
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

/** From below the key to before the next one; a list may stand at the margin itself. */
function rangeOfRounds(document: vscode.TextDocument): vscode.Range | undefined {
  const line = lineOfRounds(document);
  if (line === undefined) return undefined;
  let last = line;
  while (last + 1 < document.lineCount && !/^[^\s#-]/.test(document.lineAt(last + 1).text)) last++;
  return new vscode.Range(line, 'assessments:'.length, last, document.lineAt(last).text.length);
}

/** Whether the line is on the screen and the one below it is not, though more is. */
function isFolded({ visibleRanges }: vscode.TextEditor, line: number): boolean {
  return visibleRanges.some(
    ({ end }, index) => end.line === line && index < visibleRanges.length - 1,
  );
}
