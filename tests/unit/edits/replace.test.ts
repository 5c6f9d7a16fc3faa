// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written so.
import { describe, expect, it } from 'vitest';
import type { CoachDocument } from '../../../server/document/document.ts';
import type { Edits } from '../../../server/edits/edit.ts';
import {
  renameKey,
  replaceScalar,
  replaceValue,
  wrapScalar,
} from '../../../server/edits/replace.ts';
import { inline, mustAsk } from '../../../server/edits/sketch.ts';
import { changed, snippets, withCrlf } from '../../support/edits.ts';

type Change = (document: CoachDocument) => Edits;
type Case = readonly [what: string, before: string, change: Change, after: string];

const mood =
  (value: string): Change =>
  (document) =>
    replaceScalar(document, ['log', 0, 'mood'], value);
const owner =
  (value: string): Change =>
  (document) =>
    replaceScalar(document, ['owner'], value);

const cases: Case[] = [
  ['a bare text', 'owner: dana # x\n', owner('ana'), 'owner: ana # x\n'],
  ['a text in double quotes', 'owner: "da\\"na"\n', owner('a"na'), 'owner: "a\\"na"\n'],
  ['a text in single quotes', "owner: 'dana'\n", owner("a'na"), "owner: 'a''na'\n"],
  ['a bare text by one that needs quotes', 'owner: dana\n', owner('ana: x'), 'owner: "ana: x"\n'],
  [
    'a bare text by one that looks like a number',
    'owner: dana\n',
    owner('2026'),
    'owner: "2026"\n',
  ],
  ['a text with an anchor', 'owner: &o dana\n', owner('ana'), 'owner: &o ana\n'],
  [
    'a text of several lines',
    'owner:\n  da\n  na\nx-a: 1\n',
    owner('ana'),
    'owner:\n  ana\nx-a: 1\n',
  ],
  ['a block text', 'owner: |\n  dana\nx-a: 1\n', owner('ana'), 'owner: ana\nx-a: 1\n'],
  [
    'a text in { }',
    'log: [{ mood: hapy, x-a: 1 }]\n',
    mood('a, b'),
    'log: [{ mood: "a, b", x-a: 1 }]\n',
  ],
  ['a value that is left out', 'owner: # x\n', owner('ana'), 'owner: ana # x\n'],
  [
    'a value that is left out in { }',
    'log: [{ mood, x-a: 1 }]\n',
    mood('calm'),
    'log: [{ mood: calm, x-a: 1 }]\n',
  ],
  ['null', 'owner: ~\n', owner('ana'), 'owner: ana\n'],
  [
    'an item',
    'x-a: [planing, team]\n',
    (document) => replaceScalar(document, ['x-a', 0], 'planning'),
    'x-a: [planning, team]\n',
  ],
  [
    'any value, by one in { }',
    'period:\n  start: 2026-01-01\n  end: 2026-02-01\nx-a: 1\n',
    (document) => replaceValue(document, ['period'], inline({ start: '2026-07-01' })),
    'period: { start: 2026-07-01 }\nx-a: 1\n',
  ],
  [
    'a list in [ ]',
    'x-a: [1, [2]] # c\n',
    (document) => replaceValue(document, ['x-a', 1], ['a', 'b']),
    'x-a: [1, [a, b]] # c\n',
  ],
  [
    'a text by a list',
    "strengths: 'Ships on time'\n",
    (document) => replaceValue(document, ['strengths'], ['Ships on time']),
    'strengths: [Ships on time]\n',
  ],
  [
    'a scalar by a mapping that holds it',
    'x-a: { planning: 0x9, team: 3 } # c\n',
    (document) =>
      wrapScalar(document, ['x-a', 'planning'], 'rating', { evidence: 'Saw it, twice' }),
    'x-a: { planning: { rating: 0x9, evidence: "Saw it, twice" }, team: 3 } # c\n',
  ],
  [
    'the name of a key',
    'ownr: ana # x\n',
    (document) => renameKey(document, ['ownr'], 'owner'),
    'owner: ana # x\n',
  ],
  [
    'the name of a key in quotes',
    '{"kind": "plan", "ownr": "ana"}\n',
    (document) => renameKey(document, ['ownr'], 'owner'),
    '{"kind": "plan", "owner": "ana"}\n',
  ],
  [
    'the name of a key with an alias as its value',
    'x-a: &a ana\nownr: *a\n',
    (document) => renameKey(document, ['ownr'], 'owner'),
    'x-a: &a ana\nowner: *a\n',
  ],
];

describe('replacing', () => {
  it.each(cases)('%s', (_, before, change, after) => {
    expect(changed(before, change)).toBe(after);
  });

  it.each(cases)('%s (CRLF)', (_, before, change, after) => {
    expect(changed(withCrlf(before), change)).toBe(withCrlf(after));
  });

  it.each<[string, string, Change]>([
    ['an alias', 'x-a: &a dana\nowner: *a\n', owner('ana')],
    ['what a merge key brings in', 'x-a: &a { mood: hapy }\nlog: [<<: *a]\n', mood('calm')],
    ['a list by a text', 'owner: [a]\n', owner('ana')],
    ['what is missing', 'kind: plan\n', owner('ana')],
    [
      'a value that is an alias',
      'x-a: &a []\nx-b: *a\n',
      (document) => replaceValue(document, ['x-b'], 1),
    ],
    [
      'to wrap a text with a comma',
      'owner: a, b\n',
      (document) => wrapScalar(document, ['owner'], 'name', {}),
    ],
    [
      'a key that is there',
      'color: red\ncolour: red\n',
      (document) => renameKey(document, ['color'], 'colour'),
    ],
    [
      'the name of a key that a merge key brings in',
      'x-a: &a { mod: calm }\nlog: [<<: *a]\n',
      (document) => renameKey(document, ['log', 0, 'mod'], 'mood'),
    ],
  ])('refuses %s', (_, before, change) => {
    expect(changed(before, change)).toMatch(/^refused: /);
  });

  it('has tab stops', () => {
    const wrap: Change = (document) =>
      wrapScalar(document, ['x-a'], 'rating', { evidence: mustAsk('What was seen') });
    expect(snippets('x-a: 9\n', wrap)).toEqual(['{ rating: 9, evidence: ${1:What was seen} }']);
  });
});
