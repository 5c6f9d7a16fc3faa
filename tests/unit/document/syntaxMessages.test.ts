import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { english } from '../../../server/coaching/say.ts';
import { readDocument } from '../../../server/document/document.ts';
import { yamlMessage } from '../../../server/document/yamlMessages.ts';

/** Each problem as `line, from 1, of the whole text: marked text`, and its message. */
function problems(text: string) {
  const document = readDocument(TextDocument.create('file:///a.coach.yaml', 'coach', 1, text));
  return document.problems.map(({ code, span, message }) => ({
    place: `${text.slice(0, span[0]).split('\n').length}: ${text.slice(...span)}`,
    code,
    message: english(message),
  }));
}

const head = 'kind: plan\nperson: { name: Ana }\n';

/** Words of the YAML library that mean nothing to who writes a plan. */
const jargon =
  /implicit|block|flow|scalar|sequence|token|node|indicator|reserved|compact|collection|tag\b|directive|stream|map\b|mapping/i;

describe('what is not YAML', () => {
  it.each<[text: string, place: string, part: string]>([
    ['kind: plan\nperson: { name: A\nowner: ana\n', '2: {', 'add the `}`'],
    [`${head}strengths: [a, b\nowner: ana\n`, '3: [', 'add the `]`'],
    [`${head}lead: { name: [a }\n`, '3: [', 'add the `]`'],
    [`${head}a: [ [x]\nb: { c: d }\n`, '3: [', 'add the `]`'],
    [`${head}lead: { name: "x }\nowner: y\n`, '3: "x }', 'end the text with `"`'],
    [`${head}headline: @x\n`, '3: @x', 'put it in quotes'],
    [`${head}headline: %x\n`, '3: %x', 'put it in quotes'],
    [`${head}headline: - a\n`, '3: -', 'move this `-` there'],
    [`${head}strengths:\n   - a\n  - b\n  - c\n`, '5: - b', 'at the same column'],
    [`${head}  headline: a\n  owner: b\n`, '3: headline: a', 'correct its indentation'],
    [`${head}headline: a: b\n`, '3: a:', 'in quotes if the colon'],
    [`${head}headline: "it\nowner: ana\n`, '3: "it', 'end the text with `"`'],
    [`${head}headline: 'it\nowner: ana\n`, "3: 'it", "end the text with `'`"],
    [`${head}headline: "a\nb"\n`, '3: "a', 'end the text with'],
    [`${head}headline: "\\d"\n`, '3: \\d"', 'a backslash'],
    [`${head}headline:text\nowner: ana\n`, '3: headline:text', 'after the colon'],
    [`${head}- a\n`, '3: -', 'below the key of its list'],
    [`${head}themes:\n  - id: a\n   title: b\n`, '5: title: b', 'Add the `- `'],
    [`${head}owner: ]\n`, '3: ]', 'closes nothing'],
    [`${head}strengths: [a,, b]\n`, '3: ,', 'remove the comma'],
    [`${head}lead: { name: "x" id: d }\n`, '3: id', 'put a comma there'],
    [`${head}period: { start: a\n  end: b }\n`, '3: a', 'a comma is due'],
    [`${head}strengths: [ - a ]\n`, '3: -', 'commas between the items'],
    [`${head}headline: | x\n  y\n`, '3: x', 'on the next one'],
    [`${head}headline: |\n\tx\n`, '4: x', 'indent it with spaces'],
    [`${head}headline: "a" b\n`, '3: b', 'put the whole text in quotes'],
    [`${head}headline: "a" "b"\n`, '3: "b"', 'put the whole text in quotes'],
    [`${head}headline: "a"#b\n`, '3: #b', 'before the `#`'],
    [`${head}headline: &a &b x\n`, '3: &b', 'put the text in quotes'],
    [`${head}headline: ? x\n`, '3: ?', 'put it in quotes'],
    ['--- kind: plan\nperson: { name: A }\n', '1: kind:', 'a line of its own'],
  ])('%j: one problem with the next step', (text, place, part) => {
    const found = problems(text);
    expect(found.map((problem) => problem.place)).toEqual([place]);
    expect(found[0]).toMatchObject({ code: 'yaml-syntax', message: expect.stringContaining(part) });
    expect(found[0]?.message.replaceAll(/`[^`]*`/g, '')).not.toMatch(jargon);
  });

  it.each([
    `kind: plan\nfoo: [ {\nperson: { name: Ana }\nthemes:\n  - id: a\n    title: A\n    actions: [{ do: x }]\nlog:\n  - { date: 2026-10-28, kind: session }\n`,
    `${head}themes:\n  - id: a\n    title: A\n    foo: [ {\n    success: x\n    actions:\n      - do: x\n        due: 2026-10-10\n      - do: y\n    trait: empathy\nlog:\n  - date: 2026-10-28\n    kind: session\n`,
    `${head}themes:\n  - id: a\n    title: A\n    foo: [ {\n      actions:\n        - do: x\n          due: 2026-10-10\n        - do: "y"\n      trait: empathy\n  - id: b\n    title: B\n`,
  ])('%j: an open bracket is one problem, whatever it swallows', (text) => {
    const found = problems(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.place).toMatch(/^\d: \{$/);
  });

  it('names each of several brackets and lines that are wrong by themselves', () => {
    const places = problems(`${head}a: {b: [c, d}\ne: [f\nowner: ana\nheadline: x: y\n`).map(
      ({ place }) => place,
    );
    expect(places).toEqual(['3: [', '4: [', '6: x:']);
  });

  // Quadratic work takes a minute here, and meets the test's time-out.
  it('stays linear for many brackets that are not closed', () => {
    const text = `${head}${'a: [\n'.repeat(50_000)}`;
    const document = readDocument(TextDocument.create('file:///a.coach.yaml', 'coach', 1, text));
    expect(document.problems.filter(({ code }) => code === 'yaml-syntax')).toHaveLength(20);
  });

  it('shows no words of the library, even where it says something new', () => {
    const unknown = english(yamlMessage('Some new jargon', 0, 'x'));
    expect(unknown).toMatch(/^This is not valid YAML here: /);
    expect(jargon.test(unknown)).toBe(false);
  });
});
