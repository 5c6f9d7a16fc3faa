import { startOfLine } from '../../document/lines.ts';
import type { Edit } from '../edit.ts';
import { lineAfter } from '../text.ts';
import { type Fix, textsOf } from './fix.ts';
import { titles } from './titles.ts';

/** Takes the codes that silence nothing out of a comment, or all of it where none is left. */
export const unusedIgnore: Fix = {
  codes: ['unused-ignore'],
  *offers({ document, finding }) {
    const { text, ignores } = document;
    const offset = text.offsetAt(finding.range.start);
    const ignore = ignores.find(({ span }) => span[0] === offset);
    const idle = textsOf(finding, 'codes');
    if (!ignore || !idle) return;
    const source = text.getText();
    const kept = ignore.codes.filter((code) => !idle.includes(code));
    if (kept.length === 0) {
      const edits = [withoutComment(source, ignore.span)];
      yield { title: titles.removeComment, edits, isPreferred: true };
      return;
    }
    const comment = source.slice(...ignore.span);
    const list = /(?<=^#\s*coach-ignore(?:-file)?\s+)[\w-]+(?:\s*,\s*[\w-]+)*/.exec(comment);
    if (!list) return;
    const start = offset + list.index;
    yield {
      title: titles.removeFromComment(idle.map((code) => `\`${code}\``).join(' and ')),
      edits: [{ span: [start, start + list[0].length], pieces: [kept.join(', ')] }],
      isPreferred: true,
    };
  },
};

/** With its line where it has one of its own, else with the space before it. */
function withoutComment(source: string, [start, end]: readonly [number, number]): Edit {
  const line = startOfLine(source, start);
  if (/^\uFEFF?[ \t]*$/.test(source.slice(line, start))) {
    const from = source[line] === '\uFEFF' ? line + 1 : line;
    return { span: [from, lineAfter(source, end)], pieces: [] };
  }
  const before = source.slice(line, start);
  return { span: [line + before.trimEnd().length, end], pieces: [] };
}
