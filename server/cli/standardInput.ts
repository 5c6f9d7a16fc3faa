import { resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { oneLine } from '../language/oneLine.ts';
import { decode } from '../workspace/encoding.ts';
import { READ_LIMIT_BYTES } from '../workspace/files.ts';
import { type Console, UsageError } from './console.ts';
import { reasonOf } from './reasons.ts';

/**
 * What comes in takes the place of the file of that name, which need not exist.
 *
 * @throws UsageError where nothing can come in.
 */
export async function readStandardInput(
  filename: string,
  { cwd, stdin }: Console,
): Promise<TextDocument> {
  const bytes = await readAll(stdin).catch((error: unknown) => {
    throw new UsageError(`--stdin: it cannot be read: ${oneLine(reasonOf(error))}.`);
  });
  return TextDocument.create(
    URI.file(resolve(cwd, filename)).toString(),
    'coach',
    0,
    decode(bytes),
  );
}

async function readAll(stdin: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // All of it is taken, so that whoever writes can end, but more than is read of a file is dropped.
  for await (const chunk of stdin) {
    if (size < READ_LIMIT_BYTES) chunks.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(chunks).subarray(0, READ_LIMIT_BYTES);
}
