import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { attempt, BrokenPart } from '../../../server/coaching/brokenPart.ts';
import { type CoachDocument, ofKind, readDocument } from '../../../server/document/document.ts';
import { onKey, onMappingLacking, onValue } from '../../../server/document/place.ts';
import { rangeOfSpan } from '../../../server/document/range.ts';
import { faultOf } from '../../support/fixtures.ts';

function read(text: string, name = 'ana.coach.yaml'): CoachDocument {
  return readDocument(TextDocument.create(`file:///team/${name}`, 'coach', 1, text));
}

function plan(text: string): CoachDocument<'plan'> {
  const document = ofKind(read(text), 'plan');
  if (!document) throw new Error('not a plan');
  return document;
}

/** Each problem as `code: the text that is marked`. */
function problems(document: CoachDocument): string[] {
  return document.problems.map(({ code, span }) => {
    const { start, end } = rangeOfSpan(document.text, span);
    return `${code}: ${document.text.getText({ start, end })}`;
  });
}

describe('content', () => {
  it('is plain data where the schema holds', () => {
    const { content } = plan('kind: plan\nperson: { name: Ana }\nstrengths: [Ships]\n');
    expect(content.person.name).toBe('Ana');
    expect(content.strengths).toEqual(['Ships']);
    expect(content.owner).toBeUndefined();
  });

  it('throws for exactly the part that the schema rejects', () => {
    const { content } = plan(
      'kind: plan\nperson: { name: Ana }\nthemes:\n- { id: a, title: A, status: opn }\n- { id: b, title: B }\n',
    );
    expect(content.themes?.map((theme) => theme.title)).toEqual(['A', 'B']);
    expect(content.themes?.[1]?.status).toBeUndefined();
    expect(() => content.themes?.[0]?.status).toThrow(BrokenPart);
  });

  it('throws for a required field that is missing, and not for one that may be missing', () => {
    const { content } = plan('kind: plan\nperson: {}\n');
    expect(() => content.person.name).toThrow(BrokenPart);
    expect(content.person.id).toBeUndefined();
  });

  it('gives what can be read of broken YAML', () => {
    const { content, isSound } = plan('kind: plan\nperson: { name: Ana }\nhead\nowner: ana\n');
    expect(isSound).toBe(false);
    expect(content.owner).toBe('ana');
  });

  it('reads through anchors, aliases and merge keys', () => {
    const { content, problems: found } = plan(
      'kind: plan\nperson: { name: Ana }\nx-base: &base { do: Write, owner: ana }\nthemes:\n- id: a\n  title: A\n  actions:\n  - <<: *base\n    do: Read\n  - *base\n',
    );
    expect(found).toEqual([]);
    expect(content.themes?.[0]?.actions).toEqual([
      { do: 'Read', owner: 'ana' },
      { do: 'Write', owner: 'ana' },
    ]);
  });

  it('keeps keys such as __proto__ as data', () => {
    const { content, problems: found } = plan(
      'kind: plan\nperson: { name: Ana, x-a: 1 }\nx-p: { __proto__: { owner: eve } }\n',
    );
    expect(found).toEqual([]);
    expect(content.owner).toBeUndefined();
    expect(attempt(() => Object.hasOwn(Object.prototype, 'owner'))).toBe(false);
  });
});

describe('places', () => {
  const document = plan(
    'kind: plan\nperson: { name: Ana }\nowner: &o ana\nthemes:\n- id: a\n  title: *o\n  bucket:\n',
  );
  const shown = (place: Parameters<CoachDocument['range']>[0]) =>
    document.text.getText(document.range(place));

  it('finds keys and values', () => {
    expect(shown(onKey('owner'))).toBe('owner');
    expect(shown(onValue('person', 'name'))).toBe('Ana');
    expect(shown(onValue('themes', 0, 'id'))).toBe('a');
  });
  it('marks what comes through an alias at the alias', () => {
    expect(shown(onValue('themes', 0, 'title'))).toBe('*o');
  });
  it('marks a value that is left out at its key', () => {
    expect(shown(onValue('themes', 0, 'bucket'))).toBe('bucket');
  });
  it('marks what is absent at the mapping that lacks it', () => {
    expect(shown(onMappingLacking())).toBe('person');
    expect(shown(onMappingLacking('person'))).toBe('person');
    expect(shown(onMappingLacking('themes', 0))).toBe('id');
  });
  it('falls back to the nearest key above what is not there', () => {
    expect(shown(onValue('themes', 0, 'actions', 2, 'do'))).toBe('id');
    expect(shown(onKey('cadence'))).toBe('person');
  });
});

describe('bad input', () => {
  const manyKeys = Array.from({ length: 20_000 }, (_, index) => `key${index}: ${index}`).join('\n');
  const cases: Record<string, [text: string, expected: string[]]> = {
    'an empty file': ['', ['unknown-kind: ']],
    'a file of blank lines': ['\n\n  \n', ['unknown-kind: ']],
    'only a comment': ['# hello\n', ['unknown-kind: # hello']],
    'binary bytes': ['\u0000\u0001\uFFFD\u0002', ['unknown-kind: \u0000\u0001\uFFFD\u0002']],
    'more than 2 MiB': [`kind: plan\n${'# x\n'.repeat(600_000)}`, ['file-too-large: kind: plan']],
    'more than 2 MiB of three-byte letters': [
      `kind: plan\n# ${'€'.repeat(700_000)}`,
      ['file-too-large: kind: plan'],
    ],
    'a byte order mark': ['\uFEFFkind: plan\nperson: { name: Ana }\n', []],
    CRLF: [
      'kind: plan\r\nperson: { nam: Ana }\r\n',
      ['missing-field: person', 'unknown-field: nam'],
    ],
    emoji: [
      'kind: plan\nperson: { name: "👩🏽‍💻 Ana", nickname: 🦊 }\n',
      ['unknown-field: nickname'],
    ],
    'deep nesting': ['['.repeat(20_000), ['yaml-syntax: [']],
    'deep nesting that YAML can still parse': [
      `kind: plan\nperson: { name: Ana }\nx-deep: ${'['.repeat(200)}${']'.repeat(200)}\n`,
      ['yaml-syntax: ['],
    ],
  };
  it.each(Object.entries(cases))('%s', (_, [text, expected]) => {
    const document = read(text);
    const shown = problems(document).map((problem) => problem.replace(/(\[)[[\]]*$/, '$1'));
    expect(shown).toEqual(expected);
    for (const { span } of document.problems) {
      expect(faultOf(rangeOfSpan(document.text, span), text)).toBeUndefined();
    }
  });

  it('20,000 keys in one mapping: one finding each', () => {
    const document = read(`kind: plan\nperson: { name: Ana }\n${manyKeys}\nkey0: again\n`);
    expect(document.problems.filter(({ code }) => code === 'unknown-field')).toHaveLength(20_000);
    expect(document.problems.filter(({ code }) => code === 'duplicate-key')).toHaveLength(1);
  });

  it('a lone CR breaks the line for the editor, though not for YAML', () => {
    const document = read('kind: plan\n# one\rperson: { name: Ana }\nowner: 3\n');
    const [problem] = document.problems.filter(({ code }) => code === 'schema');
    expect(problem && rangeOfSpan(document.text, problem.span)).toEqual({
      start: { line: 3, character: 7 },
      end: { line: 3, character: 8 },
    });
  });
});

describe('private files', () => {
  it.each(['ana.private.coach.yaml', 'ana.PRIVATE.coach.yml'])('%s is private', (name) => {
    expect(read('kind: plan\nperson: { name: Ana }\n', name).isPrivate).toBe(true);
  });
  it('notes are private under any name', () => {
    expect(read('kind: notes\n').isPrivate).toBe(true);
    expect(read('kind: plan\n').isPrivate).toBe(false);
  });
  it.each([
    ['broken above its kind', 'SECRET: "abc\nkind: notes\n'],
    ['broken, with quotes', '\uFEFF"a: b\n"kind" : \'notes\'\n'],
    ['broken, with lone carriage returns', 'a: "b\rkind: notes\r'],
    ['broken, in braces', '{ a: "b, kind: notes }'],
    ['broken, with its kind on the next line', 'a: "b\nkind:\n  notes\n'],
    ['of a kind in a list', 'kind: [notes]\n'],
    ['too large', `kind: notes\nx-a: ${'a'.repeat(2 * 1024 * 1024)}\n`],
    ['also a plan', 'kind: plan\nperson: { name: Ana }\nkind: notes\n'],
  ])('what may be notes is private: %s', (_, text) => {
    expect(read(text).isPrivate).toBe(true);
  });
  it.each([
    ['a broken plan', 'a: "b\nkind: plan\nnotes: x\n'],
    ['a plan with notes', 'kind: plan\nlog: [{ kind: session, notes: x }]\n'],
    ['a plan of a misspelt kind', 'kind: pan\nlog:\n- kind: session\n  notes: x\n'],
    ['a plan that is too large', `kind: plan\n${'\n'.repeat(2 * 1024 * 1024)}notes: x`],
  ])('what cannot be notes is not: %s', (_, text) => {
    expect(read(text).isPrivate).toBe(false);
  });
});
