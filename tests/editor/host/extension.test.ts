import assert from 'node:assert/strict';
import * as vscode from 'vscode';

const extension = () => {
  const found = vscode.extensions.getExtension('product-coach.product-coach');
  assert.ok(found, 'the extension is installed');
  return found;
};

async function open(name: string): Promise<vscode.TextDocument> {
  const [uri] = await vscode.workspace.findFiles(name);
  assert.ok(uri, `${name} is in the workspace`);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** A finding's code, which is a link to its explanation as well. */
function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The findings of a document, as soon as they are as wanted; a time-out of the test where not. */
async function findingsWhen(
  document: vscode.TextDocument,
  isWanted: (codes: string[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  const now = () => vscode.languages.getDiagnostics(document.uri);
  const areWanted = () => isWanted(now().map(codeOf));
  if (!areWanted()) {
    await new Promise<void>((resolve) => {
      const subscription = vscode.languages.onDidChangeDiagnostics(() => {
        if (!areWanted()) return;
        subscription.dispose();
        resolve();
      });
    });
  }
  return now();
}

describe('The extension', () => {
  it('does not run for other YAML', async () => {
    const other = await vscode.workspace.openTextDocument({ language: 'yaml', content: 'a: 1\n' });
    await vscode.window.showTextDocument(other);
    assert.equal(extension().isActive, false);
  });

  it('runs when a coach file is opened', async () => {
    const document = await open('people/ana.coach.yaml');
    assert.equal(document.languageId, 'coach');
    await extension().activate();
    assert.equal(extension().isActive, true);
  });

  it('knows both endings of coach files, and no others', async () => {
    const languageOf = async (name: string) => {
      const uri = vscode.Uri.parse(`untitled:/${name}`);
      return (await vscode.workspace.openTextDocument(uri)).languageId;
    };
    assert.equal(await languageOf('a.coach.yml'), 'coach');
    assert.equal(await languageOf('a.coach.yaml'), 'coach');
    assert.notEqual(await languageOf('coach.yaml'), 'coach');
  });

  it('shows findings with code, source and range', async () => {
    const document = await open('people/ana.coach.yaml');
    const findings = await findingsWhen(document, (codes) => codes.includes('perception-gap'));
    const gap = findings.find((finding) => codeOf(finding) === 'perception-gap');
    assert.equal(gap?.source, 'coach');
    assert.equal(gap?.severity, vscode.DiagnosticSeverity.Information);
    assert.match(document.getText(gap?.range), /^\d+$/);
  });

  it('follows what is typed, and undo', async () => {
    const document = await open('people/ana.coach.yaml');
    const before = document.getText();
    const editor = await vscode.window.showTextDocument(document);
    const owner = document.positionAt(document.getText().indexOf('\nowner:') + 1);
    await editor.edit((edit) =>
      edit.replace(new vscode.Range(owner, owner.translate(0, 5)), 'ownr'),
    );
    await findingsWhen(
      document,
      (codes) => codes.includes('unknown-field') && codes.includes('missing-owner'),
    );
    await vscode.commands.executeCommand('undo');
    await findingsWhen(document, (codes) => !codes.includes('unknown-field'));
    assert.equal(document.getText(), before);
  });

  it('gives lenses that know the day', async () => {
    const document = await open('people/ana.coach.yaml');
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      document.uri,
    );
    const titles = lenses.map(({ command }) => command?.title);
    assert.ok(
      titles.includes('Next coaching session: Fri 27 Nov 2026 (in 3 days)'),
      titles.join('\n'),
    );
    assert.ok(titles.includes('Open PMwheel'));
    assert.ok(titles.includes('Log a session'));
  });

  it('draws wheels for a Markdown preview, which VS Code may have in either host', async () => {
    await extension().activate();
    const [uri] = await vscode.workspace.findFiles('README.md');
    assert.ok(uri);
    const markdown: { renderer: { rules: { fence?: (...all: unknown[]) => string } } } = {
      renderer: { rules: {} },
    };
    extension().exports.extendMarkdownIt(markdown);
    const token = { info: 'coach-wheel people/ana.coach.yaml', content: '' };
    const draw = () =>
      markdown.renderer.rules.fence?.(
        [token],
        0,
        {},
        { currentDocument: uri },
        {
          renderAttrs: () => '',
        },
      ) ?? '';
    assert.match(draw(), /being read|<svg/);
    while (!draw().includes('PMwheel: Ana Lopez')) await new Promise((next) => setTimeout(next));
  });

  it('has a command for each that the manifest names, and for each lens', async () => {
    const commands = await vscode.commands.getCommands(true);
    const contributed: { command: string }[] = extension().packageJSON.contributes.commands;
    for (const { command } of contributed) assert.ok(commands.includes(command), command);
  });

  it('finds things again after its server was restarted', async () => {
    const document = await open('people/ben.coach.yaml');
    await findingsWhen(document, (codes) => codes.includes('manager-owned-plan'));
    const gone = findingsWhen(document, (codes) => codes.length === 0);
    const restarted = vscode.commands.executeCommand('coach.restartServer');
    await gone;
    await restarted;
    await findingsWhen(document, (codes) => codes.includes('manager-owned-plan'));
  });

  it('shows its log', async () => {
    await vscode.commands.executeCommand('coach.showLog');
  });
});
