// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written so.
import { describe, expect, it } from 'vitest';
import type { Path } from '../../../server/document/place.ts';
import { insertItem } from '../../../server/edits/insertItem.ts';
import { ask, type Sketch } from '../../../server/edits/sketch.ts';
import { changed, snippets, withCrlf } from '../../support/edits.ts';

interface Case {
  readonly what: string;
  readonly before: string;
  readonly path?: Path;
  readonly item?: Sketch;
  readonly where?: 'first' | 'last';
  readonly after: string;
}

const entry = { date: '2026-11-27', kind: 'session', status: 'planned' };
const lines = ['date: 2026-11-27', 'kind: session', 'status: planned'];
const block = (column: number) =>
  lines.map((line, index) => `${' '.repeat(column)}${index === 0 ? '- ' : '  '}${line}\n`).join('');

const cases: Case[] = [
  {
    what: 'at the end',
    before: 'kind: plan\nlog:\n  - date: 2026-10-01 # a\n    kind: refresh # b\n# c\nx-a: 1\n',
    after: `kind: plan\nlog:\n  - date: 2026-10-01 # a\n    kind: refresh # b\n${block(2)}# c\nx-a: 1\n`,
  },
  {
    what: 'at the beginning',
    before: 'kind: plan\nlog:\n  # newest first\n  - date: 2026-10-01\n    kind: refresh\n',
    where: 'first',
    after: `kind: plan\nlog:\n  # newest first\n${block(2)}  - date: 2026-10-01\n    kind: refresh\n`,
  },
  {
    what: 'in a zero-indented list',
    before: 'kind: plan\nlog:\n- date: 2026-10-01\n  kind: refresh\n\nx-a: 1\n',
    after: `kind: plan\nlog:\n- date: 2026-10-01\n  kind: refresh\n${block(0)}\nx-a: 1\n`,
  },
  {
    what: 'in a text without a line break at its end',
    before: 'kind: plan\nlog:\n  - date: 2026-10-01\n    kind: refresh',
    after: `kind: plan\nlog:\n  - date: 2026-10-01\n    kind: refresh\n${block(2).trimEnd()}`,
  },
  {
    what: 'among items in { }',
    before: 'kind: plan\nlog:\n  - { date: 2026-10-01, kind: refresh }\n',
    after:
      'kind: plan\nlog:\n  - { date: 2026-10-01, kind: refresh }\n  - { date: 2026-11-27, kind: session, status: planned }\n',
  },
  {
    what: 'in [ ]',
    before: 'kind: plan\nstrengths: [Ships on time] # two\n',
    path: ['strengths'],
    item: 'Listens, and asks',
    after: 'kind: plan\nstrengths: [Ships on time, "Listens, and asks"] # two\n',
  },
  {
    what: 'at the beginning of [ ]',
    before: 'kind: plan\nstrengths: [ Ships on time ]\n',
    path: ['strengths'],
    item: 'Listens',
    where: 'first',
    after: 'kind: plan\nstrengths: [ Listens, Ships on time ]\n',
  },
  {
    what: 'in [] with a text',
    before: 'kind: plan\nstrengths: [] # none\n',
    path: ['strengths'],
    item: 'Listens',
    after: 'kind: plan\nstrengths: [Listens] # none\n',
  },
  {
    what: 'in [] with several keys',
    before: 'kind: plan\nlog: [] # none\nx-a: 1\n',
    after: `kind: plan\nlog: # none\n${block(2)}x-a: 1\n`,
  },
  {
    what: 'in [] within { }',
    before: 'kind: plan\nthemes: [{ id: a, title: A, actions: [] }]\n',
    path: ['themes', 0, 'actions'],
    item: { do: 'Write', kind: 'social' },
    after: 'kind: plan\nthemes: [{ id: a, title: A, actions: [{ do: Write, kind: social }] }]\n',
  },
  {
    what: 'in a list that is left out',
    before: 'kind: plan\nlog: # soon\n',
    after: `kind: plan\nlog: # soon\n${block(2)}`,
  },
  {
    what: 'in a list that is null',
    before: 'kind: plan\nlog: null\n',
    after: 'kind: plan\nlog: [{ date: 2026-11-27, kind: session, status: planned }]\n',
  },
  {
    what: 'in a list that is missing',
    before: 'kind: plan\nperson: { name: Ana }\n',
    after: `kind: plan\nperson: { name: Ana }\nlog:\n${block(2)}`,
  },
  {
    what: 'in a list that is missing, with the habit of the other lists',
    before: 'kind: plan\nthemes:\n- id: a\n  title: A\n',
    after: `kind: plan\nthemes:\n- id: a\n  title: A\nlog:\n${block(0)}`,
  },
  {
    what: 'in a list of a list',
    before: 'kind: plan\nx-a:\n  - - one\n    - two\n  - three\n',
    path: ['x-a', 0],
    item: 'zero',
    where: 'first',
    after: 'kind: plan\nx-a:\n  - - zero\n    - one\n    - two\n  - three\n',
  },
  {
    what: 'behind an item without text',
    before: 'kind: plan\nlog:\n  - \nx-a: 1\n',
    after: `kind: plan\nlog:\n  - \n${block(2)}x-a: 1\n`,
  },
];

describe('insertItem', () => {
  const insert = ({ path = ['log'], item = entry, where }: Case) => [path, item, where] as const;

  it.each(cases)('$what', (each) => {
    const result = changed(each.before, (document) => insertItem(document, ...insert(each)));
    expect(result).toBe(each.after);
  });

  it.each(cases)('$what (CRLF)', (each) => {
    const before = withCrlf(each.before);
    const result = changed(before, (document) => insertItem(document, ...insert(each)));
    expect(result).toBe(withCrlf(each.after));
  });

  it.each([
    ['an alias', 'kind: plan\nx-a: &a []\nlog: *a\n'],
    ['a text', 'kind: plan\nlog: none\n'],
    ['a mapping', 'kind: plan\nlog: {}\n'],
  ])('refuses %s', (_, before) => {
    const result = changed(before, (document) => insertItem(document, ['log'], entry));
    expect(result).toMatch(/^refused: /);
  });

  it('numbers the tab stops of a change throughout', () => {
    const item = { do: ask('Write it'), due: ask('2026-12-31') };
    expect(
      snippets('kind: plan\nx-a: []\n', (document) => insertItem(document, ['x-a'], item)),
    ).toEqual(['', '  - do: ${1:Write it}\n    due: ${2:2026-12-31}\n']);
  });
});
