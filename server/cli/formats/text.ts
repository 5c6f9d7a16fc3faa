import { oneLine } from '../oneLine.ts';
import { type Format, summary } from '../result.ts';

/** For people, and for problem matchers: `file:line:column: severity code message`, counted from 1. */
export const text: Format = (result) => {
  const lines = result.files.flatMap(({ path, findings }) =>
    findings.map(({ code, severity, message, range }) => {
      const { line, character } = range.start;
      return `${oneLine(path)}:${line + 1}:${character + 1}: ${severity} ${code} ${oneLine(message)}`;
    }),
  );
  const { files, error, warning, information, hint } = summary(result);
  const counts = [
    count(error, 'error'),
    count(warning, 'warning'),
    `${information} information`,
    count(hint, 'hint'),
  ];
  lines.push(`${count(files, 'file')} checked: ${counts.join(', ')}`);
  return `${lines.join('\n')}\n`;
};

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
