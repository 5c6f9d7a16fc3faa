import { say } from '../../coaching/say.ts';
import type { CoachDocument } from '../../document/document.ts';
import { startOfLine } from '../../document/lines.ts';
import { fileCodes } from '../../document/problem.ts';
import type { Tree } from '../../document/tree.ts';
import { rules } from '../../pitfalls/index.ts';
import { type Edits, insertion } from '../edit.ts';
import { ask, flow } from '../sketch.ts';
import { lineBreakOf } from '../text.ts';
import type { Fix, Subject } from './fix.ts';
import { titles } from './titles.ts';

/** What is an error by default cannot be silenced (format.md), and these not in a useful way. */
const never = new Set(['unused-ignore', 'file-too-large']);

const silenceable = [
  ...Object.entries(fileCodes).map(([code, { severity }]) => ({ code, severity })),
  ...rules,
].filter(({ code, severity }) => severity !== 'error' && !never.has(code));

/** A comment that silences a finding, here or in the file, with a reason to write. */
export const silence: Fix = {
  codes: silenceable.map(({ code }) => code),
  *offers(subject) {
    const { document, finding } = subject;
    const { code } = finding;
    yield { title: titles.silenceHere(code), edits: commentAbove(subject), isSilencing: true };
    const { tree } = document;
    if (!tree) return;
    yield {
      title: titles.silenceInFile(code),
      edits: [comment(document, tree.span[0], `coach-ignore-file ${code}`)],
      isSilencing: true,
    };
  },
};

function commentAbove({ document, finding }: Subject): Edits {
  const { text, tree } = document;
  const offset = text.offsetAt(finding.range.start);
  if (tree && isWithinText(tree, startOfLine(text.getText(), offset))) {
    return {
      refused: say`No comment can stand within a text of several lines: silence it in the file.`,
    };
  }
  return [comment(document, offset, `coach-ignore ${finding.code}`)];
}

/** Within `{ }` a line may begin in a text and go on behind it. */
function isWithinText(node: Tree, offset: number): boolean {
  if (offset <= node.span[0] || offset >= node.span[1]) return false;
  if (node.type === 'scalar') return true;
  const children =
    node.type === 'sequence' ? node.items : [...node.entries.values()].map(({ value }) => value);
  return children.some((child) => isWithinText(child, offset));
}

/** A line of its own before the line of an offset, indented like it. */
function comment({ text }: CoachDocument, offset: number, words: string) {
  const source = text.getText();
  const line = startOfLine(source, offset);
  const start = source[line] === '\uFEFF' ? line + 1 : line;
  const indent = /^ */.exec(source.slice(start, offset))?.[0] ?? '';
  const reason = flow(ask('why this is fine here'), 'plain', false);
  return insertion(start, `${indent}# ${words}: `, ...reason, lineBreakOf(source));
}
