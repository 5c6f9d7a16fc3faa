import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { english } from '../../../server/coaching/say.ts';
import { type CoachDocument, readDocument } from '../../../server/document/document.ts';
import { rangeOfSpan } from '../../../server/document/range.ts';

function read(rest: string): CoachDocument {
  const text = `kind: plan\nperson: { name: Ana }\n${rest}`;
  return readDocument(TextDocument.create('file:///team/ana.coach.yaml', 'coach', 1, text));
}

/** Each problem as `code: the text that is marked: the message`. */
function problems(document: CoachDocument): string[] {
  return document.problems.map(({ code, span, message }) => {
    return `${code}: ${document.text.getText(rangeOfSpan(document.text, span))}: ${english(message)}`;
  });
}

function plan(rest: string) {
  const document = read(rest);
  expect(problems(document)).toEqual([]);
  return document.content as CoachDocument<'plan'>['content'];
}

describe('anchors and aliases', () => {
  it('an anchor on a key is one', () => {
    expect(plan('&name headline: Explain the why\nowner: *name\n').owner).toBe('headline');
  });

  it('an anchor inside a mapping that is merged where it stands is one', () => {
    const { themes } = plan(
      'themes:\n- { <<: { id: &id a, title: A }, trait: empathy }\n- { id: b, title: *id }\n',
    );
    expect(themes?.[0]).toEqual({ id: 'a', title: 'A', trait: 'empathy' });
    expect(themes?.[1]?.title).toBe('a');
  });

  it('an alias inside an aliased node means what it meant there', () => {
    const { themes } = plan(
      'x-one: &one A\nx-theme: &theme { id: a, title: *one }\nx-two: &one B\nthemes:\n- *theme\n- { id: b, title: *one }\n',
    );
    expect(themes?.map((theme) => theme.title)).toEqual(['A', 'B']);
  });

  it('an alias of a key stands for that key', () => {
    expect(plan('x-key: &key headline\n*key : Explain the why\n').headline).toBe('Explain the why');
  });

  it('an alias as a key without an anchor is reported', () => {
    expect(problems(read('*nothing : 1\n'))[0]).toMatch(/^unresolved-alias: \*nothing/);
  });

  it('what is merged comes after what is written, and the first source before the second', () => {
    const { lead } = plan(
      'x-a: &a { name: A, id: a }\nx-b: &b { id: b, since: 2026-01-01 }\nlead: { <<: [*a, *b], name: Dana }\n',
    );
    expect(lead).toEqual({ name: 'Dana', id: 'a', since: '2026-01-01' });
  });
});

describe('values', () => {
  it('are those of the core schema of YAML 1.2, whatever a directive says', () => {
    const { period, strengths } = plan(
      'x-a: ~\nperiod: { start: 2026-07-01, end: !!str 2026-12-31 }\nstrengths: [yes, off, 1_000, !!str 5, "null", no]\n',
    );
    expect(period).toEqual({ start: '2026-07-01', end: '2026-12-31' });
    expect(strengths).toEqual(['yes', 'off', '1_000', '5', 'null', 'no']);
    const old = readDocument(
      TextDocument.create(
        'file:///team/ana.coach.yaml',
        'coach',
        1,
        '%YAML 1.1\n---\nkind: plan\nperson: { name: Ana }\nperiod: { start: 2026-07-01, end: 2026-12-31 }\nstrengths: [yes]\n',
      ),
    );
    expect(problems(old)).toEqual([]);
  });

  it('with a tag of their own are what is written behind it', () => {
    expect(plan('vision: { agreed: !!timestamp 2026-07-10 }\n').vision?.agreed).toBe('2026-07-10');
    expect(
      problems(read('assessments:\n- { date: 2026-07-01, rater: self, ratings: !!binary aGk= }\n')),
    ).toEqual([expect.stringContaining('schema: aGk=: ')]);
    expect(problems(read('themes: !!omap [a: 1]\n'))).not.toEqual([]);
    expect(problems(read('person: !!set { name }\n'))).not.toEqual([]);
  });

  it('of block scalars end their lines alike, whatever the file does', () => {
    const { headline, owner } = plan(
      'headline: |\r\n  one\r\n  two\r\nowner: >-\r\n  a\r\n  b\r\n',
    );
    expect(headline).toBe('one\ntwo\n');
    expect(owner).toBe('a b');
  });

  it('that are null are no text', () => {
    expect(problems(read('owner: ~\nheadline:\n'))).toEqual([
      expect.stringContaining('schema: ~: '),
      expect.stringContaining('schema: headline: '),
    ]);
  });

  it('behind numbers as keys are found', () => {
    const document = readDocument(
      TextDocument.create(
        'file:///team/pm.coach.yaml',
        'coach',
        1,
        'kind: compass\nbuckets: {}\nscale: { labels: { 1: Low, 5.0: Middle, 10: High } }\n',
      ),
    );
    expect(problems(document)).toEqual([]);
    const { scale } = document.content as CoachDocument<'compass'>['content'];
    expect(scale?.labels).toEqual({ 1: 'Low', 5: 'Middle', 10: 'High' });
  });
});

describe('what is not YAML', () => {
  it('marks the quote that is not closed where it begins', () => {
    expect(problems(read('headline: "Explain the why\nowner: ana\n'))).toEqual([
      'yaml-syntax: "Explain the why: The quote that begins here is not closed: end the text with `"`, and write `\\"` for a quote within it.',
    ]);
    expect(problems(read("strengths: [Ships, 'Trusted, Fast]\nowner: ana\n"))[0]).toBe(
      "yaml-syntax: 'Trusted, Fast]: The quote that begins here is not closed: end the text with `'`, and write `''` for an apostrophe within it.",
    );
  });

  it('is told in few words, though the library quotes the whole rest of the file', () => {
    const [problem] = read(
      `headline: >-\r  a text of many words\r${'more\r'.repeat(100)}`,
    ).problems;
    expect(problem?.code).toBe('yaml-syntax');
    expect(english(problem?.message ?? '').length).toBeLessThan(200);
  });

  it('is read up to where it is nested too deeply', () => {
    const document = read(`x-deep: ${'['.repeat(100_000)}`);
    expect(document.problems.map(({ message }) => english(message))).toEqual([
      'This is nested too deeply to be read.',
    ]);
    expect(document.kind).toBe('plan');
    expect(document.isSound).toBe(false);
  });

  it('leaves the stack traces of others alone', () => {
    const before = Error.stackTraceLimit;
    read(']'.repeat(2000));
    expect(Error.stackTraceLimit).toBe(before);
  });

  it('does not stop at the number of arguments that a function may have', () => {
    const { length } = read(`x-a:\n${'- *a\n'.repeat(130_000)}`).problems;
    expect(length).toBe(130_000);
  });
});

describe('one cause, one finding', () => {
  /** Code, marked text and the part of the message that a row asks for. */
  it.each([
    ['headline: Explain: why\n', 'yaml-syntax', 'Explain:', 'A second `key: value`'],
    ['headline: @ana is here\n', 'yaml-syntax', '@ana', 'put it in quotes'],
    ['strengths: - a\n', 'yaml-syntax', '-', 'on the line below its key'],
    ['log:\n- { date: 2026-\n', 'yaml-syntax', '{', 'not closed'],
    ['log:\n  - date: 2026-11-01\n     kind: session\n', 'yaml-syntax', '2026-11-01', 'indented'],
    ['log:\n- date: 2026-11-01\n kind: session\n', 'yaml-syntax', 'kind:', 'indentation'],
    ['owner: ana\n headline: x\n', 'yaml-syntax', 'ana', 'indented'],
    ['  owner: ana\n', 'yaml-syntax', 'owner: ana', 'indentation'],
    ['a: b: c\n', 'yaml-syntax', 'b:', 'second'],
    ['owner: *ana\n', 'unresolved-alias', '*ana', 'No anchor'],
    ['themes: [{ id: a, title: A }, *b]\n', 'unresolved-alias', '*b', 'No anchor'],
    ['period: { start: *a }\n', 'unresolved-alias', '*a', 'No anchor'],
  ])('%j', (rest, code, marked, part) => {
    const document = read(rest);
    expect(problems(document)).toHaveLength(1);
    expect(problems(document)[0]).toContain(`${code}: ${marked}: `);
    expect(english(document.problems[0]?.message ?? '')).toContain(part);
  });

  it('lets what stands on the lines before a syntax error be found all the same', () => {
    expect(problems(read('ownr: ana\nheadline: Explain: why\n'))).toHaveLength(2);
  });
});

describe('keys of several lines', () => {
  it('are one key where YAML allows them', () => {
    expect(problems(read('? a\n  owner\n: c\n'))[0]).toContain('`a owner`');
    expect(problems(read('lead: { na\n  me: Dana }\n')).join()).toContain('`na me`');
  });

  it('are a half-typed one and the next where it does not', () => {
    const { content } = read('head\nowner: ana\n');
    expect((content as CoachDocument<'plan'>['content']).owner).toBe('ana');
  });
});

describe('keys as long as YAML allows', () => {
  it.each([
    ['duplicate-key', `x-${'a'.repeat(1000)}: 1\nx-${'a'.repeat(1000)}: 1\n`],
    ['duplicate-key', '? |\n  x-a\n  b\n: 1\n? |\n  x-a\n  b\n: 1\n'],
    ['unknown-field', `${'a'.repeat(1000)}: 1\n`],
    ['unresolved-alias', `owner: *${'a'.repeat(1000)}\n`],
  ])('%s: a short message on one line', (code, rest) => {
    const [problem] = read(rest).problems.filter((each) => each.code === code);
    expect(english(problem?.message ?? '')).toMatch(/^.{10,200}$/);
  });
});
