// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written so.
import { describe, expect, it } from 'vitest';
import type { Path } from '../../../server/document/place.ts';
import { insertKeys } from '../../../server/edits/insertKeys.ts';
import { ask, choose, inline, type SketchMapping } from '../../../server/edits/sketch.ts';
import { changed, snippets, withCrlf } from '../../support/edits.ts';

interface Case {
  readonly what: string;
  readonly before: string;
  readonly path?: Path;
  readonly keys: SketchMapping;
  readonly after: string;
}

const owner = { owner: 'ana' };
const vision = { vision: { person: 'Lead a product line', lead: 'Grow into a group role' } };

const cases: Case[] = [
  {
    what: 'after the nearest key before it in the order of the schema',
    before: 'kind: plan\nperson: { name: Ana }\nheadline: Why\n',
    keys: owner,
    after: 'kind: plan\nperson: { name: Ana }\nowner: ana\nheadline: Why\n',
  },
  {
    what: 'behind a comment at the end of a line',
    before: 'kind: plan\nperson: { name: Ana } # since May\n# The goal.\nheadline: Why\n',
    keys: owner,
    after:
      'kind: plan\nperson: { name: Ana } # since May\nowner: ana\n# The goal.\nheadline: Why\n',
  },
  {
    what: 'behind a mapping of several lines',
    before: 'kind: plan\nperson:\n  name: Ana\n\nheadline: Why\n',
    keys: owner,
    after: 'kind: plan\nperson:\n  name: Ana\nowner: ana\n\nheadline: Why\n',
  },
  {
    what: 'into a text without a line break at its end',
    before: 'kind: plan\nperson: { name: Ana }',
    keys: owner,
    after: 'kind: plan\nperson: { name: Ana }\nowner: ana',
  },
  {
    what: 'before the document end marker',
    before: '---\nkind: plan\nperson: { name: Ana }\n...\n',
    keys: owner,
    after: '---\nkind: plan\nperson: { name: Ana }\nowner: ana\n...\n',
  },
  {
    what: 'several keys, each in its place',
    before: 'kind: plan\nperson: { name: Ana }\nheadline: Why\n',
    keys: { status: 'active', owner: 'ana', strengths: ['Ships on time'] },
    after:
      'kind: plan\nperson: { name: Ana }\nowner: ana\nstatus: active\nheadline: Why\nstrengths:\n  - Ships on time\n',
  },
  {
    what: 'a block, set apart as the others are',
    before: 'kind: plan\nperson:\n  name: Ana\n\ncadence:\n  nudge: weekly\n\nlog:\n  - a\n',
    keys: vision,
    after:
      'kind: plan\nperson:\n  name: Ana\n\nvision:\n  person: Lead a product line\n  lead: Grow into a group role\n\ncadence:\n  nudge: weekly\n\nlog:\n  - a\n',
  },
  {
    what: 'a block between lines that stand close together',
    before: 'kind: plan\nperson: { name: Ana }\nx-note: Hello\n\ncadence:\n  nudge: weekly\n',
    keys: vision,
    after:
      'kind: plan\nperson: { name: Ana }\n\nvision:\n  person: Lead a product line\n  lead: Grow into a group role\n\nx-note: Hello\n\ncadence:\n  nudge: weekly\n',
  },
  {
    what: 'a block in a document without blank lines',
    before: 'kind: plan\nperson: { name: Ana }\ncadence:\n  nudge: weekly\n',
    keys: vision,
    after:
      'kind: plan\nperson: { name: Ana }\nvision:\n  person: Lead a product line\n  lead: Grow into a group role\ncadence:\n  nudge: weekly\n',
  },
  {
    what: 'a block at the end of a text without a line break there',
    before: 'kind: plan\nperson: { name: Ana }\n\nthemes:\n  - id: a',
    keys: { cadence: { nudge: 'weekly' } },
    after: 'kind: plan\nperson: { name: Ana }\n\nthemes:\n  - id: a\n\ncadence:\n  nudge: weekly',
  },
  {
    what: 'indented by the steps of the document',
    before: 'kind: plan\nperson:\n    name: Ana\ncadence:\n    nudge: weekly\n',
    keys: { challenge: { title: 'Lead the strategy' } },
    after:
      'kind: plan\nperson:\n    name: Ana\nchallenge:\n    title: Lead the strategy\ncadence:\n    nudge: weekly\n',
  },
  {
    what: 'lists as the document indents its lists',
    before: 'kind: plan\nperson: { name: Ana }\nstrengths:\n- Ships\n',
    keys: { themes: [{ id: 'one', title: 'The first', actions: [{ do: 'Write it' }] }] },
    after:
      'kind: plan\nperson: { name: Ana }\nstrengths:\n- Ships\nthemes:\n- id: one\n  title: The first\n  actions:\n  - do: Write it\n',
  },
  {
    what: 'into an item of a list',
    before: 'kind: plan\nthemes:\n  - id: one\n    title: The first # a\n    actions: []\n',
    path: ['themes', 0],
    keys: { trait: 'curiosity' },
    after:
      'kind: plan\nthemes:\n  - id: one\n    title: The first # a\n    trait: curiosity\n    actions: []\n',
  },
  {
    what: 'before the first key of an item',
    before: 'kind: plan\nthemes:\n- title: The first\n  actions: []\n',
    path: ['themes', 0],
    keys: { id: 'the-first' },
    after: 'kind: plan\nthemes:\n- id: the-first\n  title: The first\n  actions: []\n',
  },
  {
    what: 'at the end where the schema knows no order',
    before:
      'kind: plan\nlog:\n  - progress:\n      one: green\n      two: red\n  - date: 2026-01-01\n',
    path: ['log', 0, 'progress'],
    keys: { three: 'amber' },
    after:
      'kind: plan\nlog:\n  - progress:\n      one: green\n      two: red\n      three: amber\n  - date: 2026-01-01\n',
  },
  {
    what: 'behind what a merge key brings in',
    before: 'kind: plan\nx-a: &a { do: Write }\nthemes:\n  - actions:\n      - <<: *a\n',
    path: ['themes', 0, 'actions', 0],
    keys: { due: '2026-12-31' },
    after:
      'kind: plan\nx-a: &a { do: Write }\nthemes:\n  - actions:\n      - <<: *a\n        due: 2026-12-31\n',
  },
  {
    what: 'beside a key with an anchor',
    before: 'kind: plan\nthemes:\n  - &t id: one\n',
    path: ['themes', 0],
    keys: { title: 'The first' },
    after: 'kind: plan\nthemes:\n  - &t id: one\n    title: The first\n',
  },
  {
    what: 'before a key with an anchor',
    before: 'kind: plan\nthemes:\n  - &t title: One\n',
    path: ['themes', 0],
    keys: { id: 'one' },
    after: 'kind: plan\nthemes:\n  - id: one\n    &t title: One\n',
  },
  {
    what: 'into { }',
    before: 'kind: plan\nperson: { id: ana, name: Ana } # her\n',
    path: ['person'],
    keys: { level: 'pm' },
    after: 'kind: plan\nperson: { id: ana, name: Ana, level: pm } # her\n',
  },
  {
    what: 'into { } at the beginning',
    before: 'kind: plan\nperson: {level: pm}\n',
    path: ['person'],
    keys: { id: 'ana', name: 'Ana, the first' },
    after: 'kind: plan\nperson: {id: ana, name: "Ana, the first", level: pm}\n',
  },
  {
    what: 'into { } behind a key without a value',
    before: 'kind: plan\nperson: { id: , level: pm }\n',
    path: ['person'],
    keys: { name: 'Ana' },
    after: 'kind: plan\nperson: { id: , name: Ana, level: pm }\n',
  },
  {
    what: 'into { } on several lines, with a comma at its end',
    before: 'kind: plan\nperson: {\n  id: ana, # short\n  level: pm,\n}\n',
    path: ['person'],
    keys: { 'in-role-since': '2026-01-01' },
    after:
      'kind: plan\nperson: {\n  id: ana, # short\n  level: pm,\n  in-role-since: 2026-01-01,\n}\n',
  },
  {
    what: 'into an empty { }',
    before: 'kind: plan\nvision: {} # later\n',
    path: ['vision'],
    keys: { person: 'Lead' },
    after: 'kind: plan\nvision: { person: Lead } # later\n',
  },
  {
    what: 'into JSON',
    before: '{\n  "kind": "plan",\n  "person": { "name": "Ana" }\n}\n',
    keys: owner,
    after: '{\n  "kind": "plan",\n  "person": { "name": "Ana" },\n  "owner": "ana"\n}\n',
  },
  {
    what: 'into a mapping that is left out',
    before: 'kind: plan\ncadence: # soon\n\nlog: []\n',
    path: ['cadence'],
    keys: { nudge: 'weekly', session: 'monthly' },
    after: 'kind: plan\ncadence: # soon\n  nudge: weekly\n  session: monthly\n\nlog: []\n',
  },
  {
    what: 'into a mapping that is left out within { }',
    before: 'kind: plan\nlog: [{ date: 2026-01-01, minutes, progress: }]\n',
    path: ['log', 0, 'minutes'],
    keys: { growth: 45 },
    after: 'kind: plan\nlog: [{ date: 2026-01-01, minutes: { growth: 45 }, progress: }]\n',
  },
  {
    what: 'into a mapping that is null',
    before: 'kind: plan\ncadence: ~ # soon\n',
    path: ['cadence'],
    keys: { nudge: 'weekly' },
    after: 'kind: plan\ncadence: { nudge: weekly } # soon\n',
  },
  {
    what: 'into a mapping that is missing, with the mappings on the way',
    before: 'kind: compass\nbuckets:\n  planning:\n    good: Plans\n',
    path: ['buckets', 'planning', 'expected'],
    keys: { pm: 6 },
    after: 'kind: compass\nbuckets:\n  planning:\n    good: Plans\n    expected:\n      pm: 6\n',
  },
  {
    what: 'a bucket in the order of the wheel',
    before: 'kind: compass\nbuckets:\n  planning: {}\n  freight: {}\n',
    path: ['buckets'],
    keys: { team: { good: 'Helps' } },
    after: 'kind: compass\nbuckets:\n  planning: {}\n  team:\n    good: Helps\n  freight: {}\n',
  },
  {
    what: 'a value on one line where it is wished so',
    before: 'kind: plan\nperson:\n  name: Ana\n',
    keys: { period: inline({ start: '2026-07-01', end: '2026-12-31' }) },
    after: 'kind: plan\nperson:\n  name: Ana\nperiod: { start: 2026-07-01, end: 2026-12-31 }\n',
  },
  {
    what: 'behind a text that keeps its blank lines',
    before: 'kind: plan\nheadline: |+\n  Why\n\n\ncadence: {}\n',
    keys: { strengths: inline([]) },
    after: 'kind: plan\nheadline: |+\n  Why\n\n\nstrengths: []\ncadence: {}\n',
  },
  {
    what: 'behind a byte order mark',
    before: '\uFEFFkind: plan\n',
    keys: { person: { name: 'Ana' } },
    after: '\uFEFFkind: plan\nperson:\n  name: Ana\n',
  },
];

describe('insertKeys', () => {
  it.each(cases)('$what', ({ before, path = [], keys, after }) => {
    expect(changed(before, (document) => insertKeys(document, path, keys))).toBe(after);
  });

  it.each(cases)('$what (CRLF)', ({ before, path = [], keys, after }) => {
    const result = changed(withCrlf(before), (document) => insertKeys(document, path, keys));
    expect(result).toBe(withCrlf(after));
  });

  it.each([
    ['an alias', 'kind: plan\nx-a: &a { name: Ana }\nperson: *a\n', ['person']],
    ['within an alias', 'kind: plan\nx-a: &a { l: [{}] }\nperson: *a\n', ['person', 'l', 0]],
    ['a text', 'kind: plan\nperson: Ana\n', ['person']],
    ['a list', 'kind: plan\nperson: [Ana]\n', ['person']],
    ['a missing item', 'kind: plan\nthemes: []\n', ['themes', 0]],
    ['no document', '# nothing\n', []],
  ])('refuses %s', (_, before, path) => {
    const result = changed(before, (document) => insertKeys(document, path, { id: 'ana' }));
    expect(result).toMatch(/^refused: /);
  });

  it('refuses a key that is there', () => {
    const result = changed('kind: plan\nowner: dana\n', (document) =>
      insertKeys(document, [], owner),
    );
    expect(result).toMatch(/^refused: /);
  });

  it('leaves holes to the person, in snippet syntax', () => {
    const insert = {
      challenge: { title: ask('Cost: $5 {all}'), status: choose(['idea', 'a,b|c']) },
    };
    expect(snippets('kind: plan\n', (document) => insertKeys(document, [], insert))).toEqual([
      'challenge:\n  title: ${1:"Cost: \\$5 {all\\}"}\n  status: ${2|idea,a\\,b\\|c|}\n',
    ]);
  });
});
