import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isCoachFile } from '../workspace/paths.ts';

/**
 * The documents that the client has open, kept in step with it. Each version is an object of its own,
 * so that whoever still works on an older one does not see it change.
 */
export function openDocuments(): TextDocuments<TextDocument> {
  return new TextDocuments<TextDocument>({
    create: TextDocument.create,
    update(document, changes, version) {
      const { uri, languageId } = document;
      const next = TextDocument.create(uri, languageId, document.version, document.getText());
      return TextDocument.update(next, changes, version);
    },
  });
}

/** Editors without our language id send every YAML file: only coach files are ours to speak of. */
export function isOurs(document: TextDocument): boolean {
  return document.languageId === 'coach' || isCoachFile(document.uri);
}
