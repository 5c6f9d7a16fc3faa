import { Temporal } from 'temporal-polyfill';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CoachDocument } from '../../server/document/document.ts';
import type { Surroundings } from '../../server/document/surroundings.ts';
import { WorkspaceIndex } from '../../server/workspace/workspaceIndex.ts';
import { MemoryFiles } from './memoryFiles.ts';

/** An open document with what surrounds it, and the caret in it. */
export interface AtCaret {
  readonly document: CoachDocument;
  readonly surroundings: Surroundings;
  readonly position: { readonly line: number; readonly character: number };
}

/**
 * Opens one file of a small team's folder in which all others are read.
 *
 * @param files texts by path. The first one is opened; a `|` in it is the caret and not part of it.
 */
export async function atCaret(
  files: Readonly<Record<string, string>>,
  today = '2026-11-24',
): Promise<AtCaret> {
  const memory = new MemoryFiles();
  const [opened] = Object.entries(files);
  if (!opened) throw new Error('no file');
  const [path, marked] = opened;
  const offset = marked.indexOf('|');
  const text = offset < 0 ? marked : marked.slice(0, offset) + marked.slice(offset + 1);
  for (const [name, content] of Object.entries(files))
    memory.write(`file:///team/${name}`, content);
  const uri = `file:///team/${path}`;
  memory.write(uri, text);
  const index = new WorkspaceIndex(memory, ['file:///team']);
  await index.build();
  index.open(TextDocument.create(uri, 'coach', 1, text));
  const document = index.get(uri);
  if (!document) throw new Error(`${path} was not read`);
  const date = Temporal.PlainDate.from(today);
  const surroundings = await index.surroundings(document, date);
  const position = document.text.positionAt(Math.max(offset, 0));
  return { document, surroundings, position };
}
