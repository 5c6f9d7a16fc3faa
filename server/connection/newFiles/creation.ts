import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { say } from '../../coaching/say.ts';
import type { Refusal } from '../../edits/edit.ts';
import { lineToAdd } from '../../edits/templates/newTeam.ts';
import type { NewFiles } from '../../protocol.ts';
import type { Serving } from '../serving.ts';

/** All of it as one edit: new files, lines at the end of those that are there, and texts of open empty ones. */
export async function creation(
  { files, lines }: NewFiles,
  { client, index, text }: Serving,
): Promise<WorkspaceEdit | Refusal | undefined> {
  if (files.length + lines.length === 0) return undefined;
  const changes: (CreateFile | TextDocumentEdit)[] = [];
  for (const { uri, text: content } of files) {
    const open = text(uri);
    if (open) changes.push(replacement(open, content));
    else changes.push(...newFile(uri, content));
  }
  for (const { uri, line } of lines) {
    const there = await index.textNow(uri);
    if (there === undefined) changes.push(...newFile(uri, `${line}\n`));
    else changes.push(addition(uri, there, lineToAdd(there, line) ?? ''));
  }
  const makesFiles = changes.some((change) => 'kind' in change);
  if (makesFiles && !client.createsFiles) return { refused: MAKES_NO_FILES };
  if (client.versionsEdits) return { documentChanges: changes };
  return {
    changes: Object.fromEntries(
      changes.flatMap((change) =>
        'edits' in change ? [[change.textDocument.uri, change.edits]] : [],
      ),
    ),
  } as WorkspaceEdit;
}

const MAKES_NO_FILES = say`Nothing was made: this editor does not let a language server make files. Open a new file of that name first, or use \`coach new\` on the command line.`;

function newFile(uri: string, text: string): [CreateFile, TextDocumentEdit] {
  const start = { line: 0, character: 0 };
  return [
    { kind: 'create', uri },
    {
      textDocument: { uri, version: null },
      edits: [{ range: { start, end: start }, newText: text }],
    },
  ];
}

function replacement(open: TextDocument, newText: string): TextDocumentEdit {
  const range = {
    start: open.positionAt(0),
    end: open.positionAt(open.getText().length),
  };
  const { uri, version } = open;
  return { textDocument: { uri, version }, edits: [{ range, newText }] };
}

function addition(uri: string, there: string, newText: string): TextDocumentEdit {
  const text = TextDocument.create(uri, 'plaintext', 0, there);
  const end = text.positionAt(there.length);
  return { textDocument: { uri, version: null }, edits: [{ range: { start: end, end }, newText }] };
}
