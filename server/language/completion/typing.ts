import { TextDocument } from 'vscode-languageserver-textdocument';
import { type CoachDocument, readDocument } from '../../document/document.ts';
import { readPlainYaml } from '../../document/plainYaml/readPlainYaml.ts';
import type { Range } from '../../document/range.ts';
import { wordAt } from './word.ts';

/**
 * A text without the word that is being typed, which is what mostly breaks it: blanks stand in its
 * place, so that all else is where it was. The half-typed word takes the YAML library many times as
 * long to stumble over, and offers do not ask what it is (`npm run bench -- --only latency`).
 *
 * @returns undefined where the text can be read as it is, or not even so.
 */
export function withoutTypedWord(
  text: TextDocument,
  position: Range['start'],
): CoachDocument | undefined {
  const source = text.getText();
  const word = wordAt(source, text.offsetAt(position));
  if (word?.quoting !== 'plain' || word.span[0] === word.span[1]) return undefined;
  if (readPlainYaml(source)) return undefined;
  const [start, end] = word.span;
  const calm = source.slice(0, start) + ' '.repeat(end - start) + source.slice(end);
  if (!readPlainYaml(calm)) return undefined;
  return readDocument(TextDocument.create(text.uri, text.languageId, text.version, calm));
}
