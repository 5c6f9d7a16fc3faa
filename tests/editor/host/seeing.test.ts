import assert from 'node:assert/strict';
import * as vscode from 'vscode';

async function open(name: string): Promise<vscode.TextDocument> {
  const [uri] = await vscode.workspace.findFiles(name);
  assert.ok(uri, `${name} is in the workspace`);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

const whole = (document: vscode.TextDocument) => new vscode.Range(0, 0, document.lineCount, 0);

/** A text that is open in the editor, with the caret at its end. */
async function typing(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'coach', content });
  const editor = await vscode.window.showTextDocument(document);
  const end = document.positionAt(content.length);
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

/** The text after keys were typed at the end of another one. */
async function afterTyping(content: string, ...keys: readonly string[]): Promise<string> {
  const editor = await typing(content);
  for (const text of keys) await vscode.commands.executeCommand('type', { text });
  return editor.document.getText();
}

describe('What one sees', () => {
  it('on hover: what good looks like in a bucket', async () => {
    const document = await open('people/ben.coach.yaml');
    const at = document.positionAt(document.getText().indexOf('team: 5') + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at,
    );
    const [shown] = hovers.flatMap(({ contents }) => contents);
    assert.ok(shown instanceof vscode.MarkdownString);
    assert.match(shown.value, /^\*\*Team\*\* · bucket\n\n[\s\S]*- Expected at level pm: 6\n/);
    assert.ok(!shown.isTrusted && !shown.supportHtml);
  });

  it('behind values: differences and due dates', async () => {
    const document = await open('people/ben.coach.yaml');
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      whole(document),
    );
    const labels = hints.map(({ label }) => label);
    assert.ok(labels.includes('self +1 · 2 below expected'), labels.join('\n'));
    assert.ok(labels.includes('in 17 days'), labels.join('\n'));
  });

  it('in boxes: colours, of which any choice writes a word', async () => {
    const document = await open('people/ben.coach.yaml');
    const boxes = await vscode.commands.executeCommand<vscode.ColorInformation[]>(
      'vscode.executeDocumentColorProvider',
      document.uri,
    );
    const texts = boxes.map(({ range }) => document.getText(range));
    assert.deepEqual([...new Set(texts)].sort(), ['amber', 'red']);
    const [box] = boxes;
    assert.ok(box);
    const choices = await vscode.commands.executeCommand<vscode.ColorPresentation[]>(
      'vscode.executeColorPresentationProvider',
      new vscode.Color(1, 0, 0, 1),
      { uri: document.uri, range: box.range },
    );
    assert.deepEqual(
      choices.map(({ label, textEdit }) => [label, textEdit?.newText]),
      [
        ['red', 'red'],
        ['amber', 'amber'],
        ['green', 'green'],
      ],
    );
  });

  it('in colour: ids that name something', async () => {
    const document = await open('people/ben.coach.yaml');
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    assert.ok(tokens.data.length > 5 * 50);
  });
});

describe('Typing', () => {
  it('comments lines out and in', async () => {
    const editor = await typing('kind: plan\ncadence:\n  nudge: weekly');
    const toggle = () => vscode.commands.executeCommand('editor.action.commentLine');
    await toggle();
    assert.equal(editor.document.getText(), 'kind: plan\ncadence:\n  # nudge: weekly');
    await toggle();
    assert.equal(editor.document.getText(), 'kind: plan\ncadence:\n  nudge: weekly');
    editor.selection = new vscode.Selection(1, 0, 2, 3);
    await toggle();
    assert.equal(editor.document.getText(), 'kind: plan\n# cadence:\n#   nudge: weekly');
  });

  const cases: readonly (readonly [text: string, then: string])[] = [
    ['cadence:', '  '],
    ['themes:\n  - id: a', '    '],
    ['themes:\n  - id:', '      '],
    ['themes:\n- id: a', '  '],
    ['themes:\n  - id: a\n    title: A', '    '],
    ['headline: >-', '  '],
    ['kind: plan', ''],
  ];
  for (const formats of [false, true]) {
    const how = formats ? 'with the server as well' : 'by the editor alone';
    it(`indents the line that Enter begins once, ${how}`, async () => {
      const settings = vscode.workspace.getConfiguration('editor', { languageId: 'coach' });
      const target = vscode.ConfigurationTarget.Global;
      await settings.update('formatOnType', formats, target, true);
      try {
        for (const [text, then] of cases) {
          assert.equal(await afterTyping(text, '\n', 'x'), `${text}\n${then}x`);
        }
      } finally {
        await settings.update('formatOnType', undefined, target, true);
      }
    });
  }
});
