import * as fc from 'fast-check';

/** Pieces that mean something to YAML, to an editor or to the format. */
const fragments = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    '\uFEFF',
    '\u0000',
    '\u2028',
    '🦊',
    '👩🏽‍💻',
    '\uD83E',
    'é',
  ],
  ...[
    ':',
    ': ',
    '- ',
    '? ',
    '#',
    ' # coach-ignore no-vision',
    '\n# coach-ignore-file\n',
    '---\n',
    '...\n',
  ],
  ...[
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>-',
    '|+2\n',
    '%YAML 1.1\n---\n',
    '`',
    '@',
    '\\',
    '<<<<<<< ours\n',
  ],
  ...[
    '&a ',
    '*a',
    '*b',
    '<<: *a',
    '<<: [*a, *a]',
    '!!str ',
    '!!set ',
    '!x ',
    '!!binary aGk=',
    '!!timestamp ',
  ],
  ...[
    '~',
    'null',
    'true',
    '0x1f',
    '1e400',
    '.nan',
    '-.inf',
    '1_000',
    '07',
    '2026-02-30',
    '2026-11-24T10:00:00Z',
  ],
  ...[
    'kind: plan\n',
    'kind: notes\n',
    'kind: [plan]\n',
    'version: 2\n',
    '\nthemes:\n',
    '\nlog: []\n',
    '__proto__: 1\n',
  ],
  ...[
    '\n  x-a: { b: [c, { d: e }] }\n',
    '\n- { date: 2026-11-24, kind: session }\n',
    'not-observed',
    'closed',
  ],
];

/** One change to a text, at a place that is a share of its length. */
type Edit = (text: string) => string;

const at = fc.double({ min: 0, max: 1, noNaN: true });
export const fragment = fc.constantFrom(...fragments);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(at, fragment).map(([where, piece]) => splice(where, 0, piece)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(at, fc.integer({ min: 1, max: 80 }))
      .map(([where, count]) => splice(where, count, '')),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(at, fc.integer({ min: 1, max: 12 }), fragment)
      .map(([where, count, piece]) => splice(where, count, piece)),
  },
  { weight: 2, arbitrary: fc.tuple(at, at).map(([from, to]) => copyLine(from, to)) },
  { weight: 1, arbitrary: at.map((where) => indentLine(where)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('\r\n', '\r')
      .map((lineBreak) => (text: string) => text.replaceAll('\n', lineBreak)),
  },
  { weight: 1, arbitrary: at.map((where) => (text: string) => text.slice(0, offset(text, where))) },
);

/** A text with one to six changes such as hands, tools and merges make. */
export function mutationsOf(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 6 }))
    .map(([text, edits]) => edits.reduce((changed, change) => change(changed), text));
}

/** A text in which a word stands at random places: at the start of words, so that most of it stays YAML. */
export function withWord(word: string, text: string, places: readonly number[]): string {
  return places.reduce((changed, where) => {
    const start = offset(changed, where);
    const space = changed.indexOf(' ', start);
    const position = space < 0 ? start : space + 1;
    return changed.slice(0, position) + word + changed.slice(position);
  }, text);
}

export const places = fc.array(at, { minLength: 1, maxLength: 8 });

function offset(text: string, share: number): number {
  return Math.floor(share * text.length);
}

function splice(where: number, count: number, piece: string): Edit {
  return (text) => {
    const start = offset(text, where);
    return text.slice(0, start) + piece + text.slice(start + count);
  };
}

function copyLine(from: number, to: number): Edit {
  return (text) => {
    const lines = text.split('\n');
    const line = lines[offset(lines.join(''), from) % lines.length] ?? '';
    lines.splice(Math.floor(to * lines.length), 0, line);
    return lines.join('\n');
  };
}

function indentLine(where: number): Edit {
  return (text) => {
    const lines = text.split('\n');
    const index = Math.floor(where * (lines.length - 1));
    lines[index] = `  ${lines[index] ?? ''}`;
    return lines.join('\n');
  };
}
