import { linkKeyOf, type NamedFile } from '../document/names/namedFile.ts';
import { type Edits, isRefused, type TextEdits } from './edit.ts';
import { replaceScalar } from './replace.ts';
import { quotingOf, writeScalar } from './scalar.ts';

/**
 * Writes another path for a plan's compass, or for notes' plan, quoted as it is now. Undefined where it
 * comes from an anchor, since what else that says is not ours to change, and where the file's text is
 * not at hand.
 */
export function replaceLink(file: NamedFile, value: string): TextEdits | undefined {
  const { text, linkSpan } = file;
  if (!text) return undefined;
  // Usually the file need not be parsed: there may be thousands.
  const edits = linkSpan
    ? [
        {
          span: linkSpan,
          pieces: [writeScalar(value, quotingOf(text.getText().slice(...linkSpan)))],
        },
      ]
    : replaceWithin(file, value);
  return edits && !isRefused(edits) ? { text, edits } : undefined;
}

function replaceWithin({ kind, document }: NamedFile, value: string): Edits | undefined {
  const key = linkKeyOf(kind);
  return document && key && replaceScalar(document, [key], value);
}
