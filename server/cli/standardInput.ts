import { resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { decode } from '../workspace/encoding.ts';
import { READ_LIMIT_BYTES } from '../workspace/nodeFiles.ts';
import type { Console } from './console.ts';

/** What comes in takes the place of the file of that name, which need not exist. */
export async function readStandardInput(
  filename: string,
  { cwd, stdin }: Console,
): Promise<TextDocument> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // All of it is taken, so that whoever writes can end, but more than is read of a file is dropped.
  for await (const chunk of stdin) {
    if (size < READ_LIMIT_BYTES) chunks.push(chunk);
    size += chunk.length;
  }
  const text = decode(Buffer.concat(chunks).subarray(0, READ_LIMIT_BYTES));
  return TextDocument.create(URI.file(resolve(cwd, filename)).toString(), 'coach', 0, text);
}
