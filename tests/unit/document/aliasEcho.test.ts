import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readDocument } from '../../../server/document/document.ts';

function problems(rest: string): string[] {
  const text = `kind: plan\nperson: { name: Ana }\n${rest}`;
  const document = readDocument(TextDocument.create('file:///a.coach.yaml', 'coach', 1, text));
  return document.problems.map(({ code, span }) => `${code}: ${text.slice(...span)}`);
}

describe('aliases', () => {
  it('without an anchor: that is all that is said of the value', () => {
    expect(problems('owner: *nobody\nlead: { <<: *none }\n')).toEqual([
      'unresolved-alias: *nobody',
      'unresolved-alias: *none',
    ]);
  });

  it('that multiply without end: that is all that is said of the file', () => {
    const bomb = ['b', 'c', 'd', 'e'].map((name, index) => {
      const before = `*${'abcd'[index]}`;
      return `${name}: &${name} [${Array.from({ length: 10 }, () => before).join(', ')}]`;
    });
    const rest = `a: &a [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]\n${bomb.join('\n')}\nthemes: *e\n`;
    expect(problems(rest)).toEqual(['unresolved-alias: *c']);
  });
});
