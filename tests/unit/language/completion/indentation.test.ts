import { describe, expect, it } from 'vitest';
import { accepted, labels, offersAt } from '../../../support/completing.ts';
import { withCrlf } from '../../../support/edits.ts';

const head = 'kind: plan\nperson: { id: ana, name: Ana Lopez }\n';
const action = (column: number) => {
  const indent = ' '.repeat(column);
  return [
    '- do: What will be done, where and with whom',
    `${indent}  kind: experience`,
    `${indent}  due: 2026-12-31`,
  ].join('\n');
};

/** A text with a caret, what is chosen there, and what becomes of the text. */
type Golden = readonly [name: string, marked: string, label: string, expected: string];

const goldens: readonly Golden[] = [
  [
    'in an empty document',
    '|',
    'kind: notes',
    'kind: notes\nentries:\n  - date: 2026-11-24\n    note: What only you should read',
  ],
  [
    'in a document that holds a comment alone',
    '# About Ana\n|',
    'kind: notes',
    '# About Ana\nkind: notes\nentries:\n  - date: 2026-11-24\n    note: What only you should read',
  ],
  [
    'behind the kind of a document that says nothing else',
    'kind: |\n',
    'notes',
    'kind: notes\nentries:\n  - date: 2026-11-24\n    note: What only you should read\n',
  ],
  [
    'as the first item of a list',
    `${head}themes:\n  - id: one\n    title: One\n    actions:\n      |\n`,
    'action',
    `${head}themes:\n  - id: one\n    title: One\n    actions:\n      ${action(6)}\n`,
  ],
  [
    'as the first item, behind its dash',
    `${head}themes:\n  - id: one\n    title: One\n    actions:\n      - |\n`,
    'action',
    `${head}themes:\n  - id: one\n    title: One\n    actions:\n      ${action(6)}\n`,
  ],
  [
    'in the middle of a list',
    `${head}themes:\n  - id: one\n    title: One\n    actions:\n      - do: A\n      |\n      - do: B\n`,
    'action',
    `${head}themes:\n  - id: one\n    title: One\n    actions:\n      - do: A\n      ${action(6)}\n      - do: B\n`,
  ],
  [
    'in the middle of a list, behind a dash',
    `${head}themes:\n  - id: one\n    title: One\n    actions:\n      - do: A\n      - |\n      - do: B\n`,
    'action',
    `${head}themes:\n  - id: one\n    title: One\n    actions:\n      - do: A\n      ${action(6)}\n      - do: B\n`,
  ],
  [
    'in a list without indentation',
    `${head}themes:\n- id: one\n  title: One\n  actions:\n  - do: A\n  |\n`,
    'action',
    `${head}themes:\n- id: one\n  title: One\n  actions:\n  - do: A\n  ${action(2)}\n`,
  ],
  [
    'behind the dash of a list without indentation, with a list of its own in it',
    `${head}strengths:\n- Ships on time\nthemes:\n- |\n`,
    'theme',
    `${head}strengths:\n- Ships on time\nthemes:\n- id: short-name\n  title: What is to change\n  bucket: problem-understanding\n  success: How both will see that it worked\n  actions:\n  - do: What will be done, where and with whom\n    kind: experience\n    due: 2026-12-31\n`,
  ],
  [
    'in a document indented by four',
    `kind: plan\nperson:\n    name: Ana Lopez\ncadence:\n    |\nlead: { name: Dana }\n`,
    'pauses',
    `kind: plan\nperson:\n    name: Ana Lopez\ncadence:\n    pauses:\n        - { start: 2026-12-01, end: 2026-12-07, reason: Leave }\nlead: { name: Dana }\n`,
  ],
  [
    'in a mapping in braces',
    `${head}period: { start: 2026-07-01, | }\n`,
    'end',
    `${head}period: { start: 2026-07-01, end: 2026-12-31 }\n`,
  ],
  [
    'in braces that are still open',
    `${head}period: { |\n`,
    'start',
    `${head}period: { start: 2026-11-24\n`,
  ],
  [
    'in a list in brackets',
    `${head}log:\n  - { date: 2026-11-24, kind: session, discussed: [team, |] }\n`,
    'planning',
    `${head}log:\n  - { date: 2026-11-24, kind: session, discussed: [team, planning] }\n`,
  ],
  [
    'beside items that are in braces, so that it is too',
    `${head}cadence:\n  pauses:\n    - { start: 2026-08-10, end: 2026-08-21 }\n    |\n`,
    'pause',
    `${head}cadence:\n  pauses:\n    - { start: 2026-08-10, end: 2026-08-21 }\n    - { start: 2026-12-01, end: 2026-12-07, reason: Leave }\n`,
  ],
  [
    'over a key that is half typed, above whole lines',
    `${head}themes:\n  - id: one\n    ti|\n    bucket: team\n`,
    'title',
    `${head}themes:\n  - id: one\n    title: One\n    bucket: team\n`,
  ],
  [
    'over a key that is half typed, and begins an item',
    `${head}themes:\n  - i|\n    title: One\n`,
    'id',
    `${head}themes:\n  - id: one\n    title: One\n`,
  ],
  [
    'in quotes',
    `${head}themes:\n  - { id: one, title: One, "bucket": "pl|" }\n`,
    'planning',
    `${head}themes:\n  - { id: one, title: One, "bucket": "planning" }\n`,
  ],
  [
    'in quotes that are still open',
    `${head}themes:\n  - id: one\n    title: One\n    bucket: 'pl|\n`,
    'planning',
    `${head}themes:\n  - id: one\n    title: One\n    bucket: 'planning'\n`,
  ],
  [
    'in JSON',
    '{\n  "kind": "plan",\n  "person": { "name": "Ana Lopez" },\n  "hea|"\n}\n',
    'headline',
    '{\n  "kind": "plan",\n  "person": { "name": "Ana Lopez" },\n  "headline": "The focus of this period in one sentence"\n}\n',
  ],
  [
    'with an open list above',
    `${head}strengths: [Ships on time,\nchallenge:\n  title: A\n  |\n`,
    'status',
    `${head}strengths: [Ships on time,\nchallenge:\n  title: A\n  status: idea\n`,
  ],
  [
    'with an open brace below, in another item',
    `${head}themes:\n  - id: one\n    title: One\n    |\n  - { id: two\nlog: []\n`,
    'status',
    `${head}themes:\n  - id: one\n    title: One\n    status: open\n  - { id: two\nlog: []\n`,
  ],
];

describe('what is accepted stands where it belongs', () => {
  it.each(goldens)('%s', async (_, marked, label, expected) => {
    expect(await accepted(marked, label)).toBe(expected);
  });

  it.each(goldens)('%s, with the line breaks of Windows', async (_, marked, label, expected) => {
    // Without a line break in it, a text gets the usual ones.
    const isOneLine = !marked.includes('\n');
    expect(await accepted(withCrlf(marked), label)).toBe(isOneLine ? expected : withCrlf(expected));
  });
});

describe('on a blank line the column says how deep', () => {
  const text = (columns: number) =>
    `${head}themes:\n  - id: one\n    title: One\n    actions:\n      - do: A\n${' '.repeat(columns)}|\n`;

  it.each([
    [0, 'headline', true],
    [0, 'bucket', false],
    [1, 'headline', false],
    [2, 'theme', true],
    [2, 'bucket', false],
    [3, 'theme', false],
    [4, 'bucket', true],
    [4, 'action', false],
    [6, 'action', true],
    [6, 'due', false],
    [8, 'due', true],
    [8, 'action', false],
    [10, 'due', false],
  ])('%i columns: %s %s', async (columns, label, isOffered) => {
    expect(labels(await offersAt(text(columns))).includes(label)).toBe(isOffered);
  });

  it('at the margin, below a list without indentation, both a key and an item', async () => {
    const offers = labels(await offersAt(`${head}themes:\n- id: one\n  title: One\n|\n`));
    expect(offers).toEqual(expect.arrayContaining(['headline', 'theme']));
  });
});

describe('nothing is offered', () => {
  it.each([
    ['in a text', `${head}headline: Say |\n`],
    [
      'in a block text',
      `${head}log:\n  - date: 2026-11-24\n    kind: session\n    notes: >\n      st|\n`,
    ],
    ['in a comment', `${head}# st|\n`],
    ['behind a value', `${head}status: active |\n`],
    ['tight behind a dash', `${head}themes:\n  -|\n`],
    ['behind a tab', `${head}challenge:\n\t|\n`],
    ['amid the lines of a text', `${head}headline: Say it\n  |\n  early\n`],
    ['in keys of people’s own', `${head}x-mine:\n  |\n`],
    ['at the margin amid the lines of a list', `${head}themes:\n  - id: one\n|\n    title: One\n`],
  ])('%s', async (_, marked) => {
    expect(await offersAt(marked)).toEqual([]);
  });
});
