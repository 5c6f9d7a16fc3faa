import { describe, expect, it } from 'vitest';
import { type ActionProgress, setActionStatus } from '../../../server/edits/setActionStatus.ts';
import { changed, withCrlf } from '../../support/edits.ts';

const head = 'kind: plan\nperson: { name: Ana }\nthemes:\n  - id: news\n    title: Bad news\n';

function set(text: string, progress: Partial<ActionProgress> = {}): string {
  return changed(text, (document) =>
    setActionStatus(document, { theme: 'news', action: 0, status: 'done', ...progress }),
  );
}

type Case = readonly [
  what: string,
  before: string,
  progress: Partial<ActionProgress>,
  after: string,
];

const cases: Case[] = [
  [
    'the word alone',
    `${head}    actions:\n      - do: Call Sales\n        status:  doing   # since May\n`,
    {},
    `${head}    actions:\n      - do: Call Sales\n        status:  done   # since May\n`,
  ],
  [
    'a line where there was none, in its place',
    `${head}    actions:\n      - do: Call Sales\n        x-note: by phone\n      - do: Write\n`,
    {},
    `${head}    actions:\n      - do: Call Sales\n        status: done\n        x-note: by phone\n      - do: Write\n`,
  ],
  [
    'an action in { }',
    `${head}    actions: [{ do: Call Sales }, { do: Write, due: 2026-12-01 }]\n`,
    { action: 1, status: 'dropped' },
    `${head}    actions: [{ do: Call Sales }, { do: Write, due: 2026-12-01, status: dropped }]\n`,
  ],
  [
    'a quoted word',
    `${head}    actions: [{ do: Call Sales, "status": "todo" }]\n`,
    { status: 'doing' },
    `${head}    actions: [{ do: Call Sales, "status": "doing" }]\n`,
  ],
  [
    'nothing where an action to be done says nothing',
    `${head}    actions: [{ do: Call Sales }]\n`,
    { status: 'todo' },
    `${head}    actions: [{ do: Call Sales }]\n`,
  ],
  [
    'nothing where it is so already',
    `${head}    actions: [{ do: Call Sales, status: done }]\n`,
    {},
    `${head}    actions: [{ do: Call Sales, status: done }]\n`,
  ],
];

describe('an action’s status changes', () => {
  it.each(cases)('%s', (_, before, progress, after) => {
    expect(set(before, progress)).toBe(after);
    expect(set(withCrlf(before), progress)).toBe(withCrlf(after));
  });
});

describe('an action’s status is refused', () => {
  it.each([
    ['in what is no plan', 'kind: questions\nquestions: {}\n', 'open one first'],
    ['where the YAML is broken', `${head}    actions: [\n`, 'cannot be read'],
    ['where there is no such action', head, 'not there any more'],
    [
      'where the theme is shared by an anchor',
      `kind: plan\nperson: { name: Ana }\nthemes:\n  - { id: news, title: A, actions: &a [{ do: Call }] }\n  - { id: team, title: B, actions: *a }\n`,
      'anchor `&a`',
    ],
  ])('%s', (_, text, reason) => {
    expect(set(text)).toContain(`refused: `);
    expect(set(text)).toContain(reason);
  });
});
