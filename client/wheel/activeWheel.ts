import type * as vscode from 'vscode';

/** A wheel that is the active tab: what commands are about then, as with a text in the active editor. */
export interface ActiveWheel {
  /** The document that it shows. */
  readonly uri: vscode.Uri;
  readonly viewColumn: vscode.ViewColumn | undefined;
  /** True where it stands in place of its text (`Reopen Editor With…`), false where it is beside. */
  readonly isEditor: boolean;
}

let find: () => ActiveWheel | undefined = () => undefined;

/** The wheel that is the active tab, as VS Code's `activeTextEditor` is for texts. */
export function activeWheel(): ActiveWheel | undefined {
  return find();
}

/** Says how the active wheel is found, until no more are open. */
export function provideActiveWheel(provide: () => ActiveWheel | undefined): vscode.Disposable {
  find = provide;
  return {
    dispose() {
      find = () => undefined;
    },
  };
}
