import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FolderEntry,
  type FolderParams,
  findFilesMethod,
  listFolderMethod,
  type ReadFileParams,
  readFileMethod,
} from '../server/protocol.ts';

/** Names that end in `.coach.yaml` or `.coach.yml`, in any case, as the language's own are meant. */
const coachFiles = '**/*.[cC][oO][aA][cC][hH].[yY]{[mM][lL],[aA][mM][lL]}';

/** Reads files for the server that only VS Code can: in a browser, or of a repository on the web. */
export function serveFiles(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest(findFilesMethod, async ({ uri }: FolderParams, token) => {
      const pattern = new vscode.RelativePattern(vscode.Uri.parse(uri), coachFiles);
      const found = await vscode.workspace.findFiles(
        pattern,
        '**/node_modules/**',
        undefined,
        token,
      );
      return found.map((each) => each.toString());
    }),
    client.onRequest(listFolderMethod, ({ uri }: FolderParams) => list(vscode.Uri.parse(uri))),
    client.onRequest(readFileMethod, ({ uri, limit }: ReadFileParams) =>
      read(vscode.Uri.parse(uri), limit),
    ),
  );
}

async function list(folder: vscode.Uri): Promise<FolderEntry[] | null> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.map(([name, type]) => ({
      name,
      isFolder: (type & vscode.FileType.Directory) !== 0,
    }));
  } catch {
    return null;
  }
}

/** As numbers, which every transport takes. */
async function read(file: vscode.Uri, limit: number): Promise<number[] | null> {
  try {
    const bytes = await vscode.workspace.fs.readFile(file);
    return Array.from(bytes.subarray(0, limit));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
