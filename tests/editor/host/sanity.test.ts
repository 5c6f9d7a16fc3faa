import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('The extension host', () => {
  it('is that of a VS Code', () => {
    assert.match(vscode.version, /^1\.\d+\.\d+/);
  });

  it('has a folder open', () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 1);
  });
});
