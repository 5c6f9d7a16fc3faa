import { describe, expect, test } from 'vitest';
import { english } from '../../../server/coaching/say.ts';
import { applyEdits } from '../../../server/edits/edit.ts';
import { prepareRename, rename } from '../../../server/language/rename.ts';
import { nothingHere } from '../../../server/language/renaming/notRenamed.ts';
import { atCaret, uriOf } from '../../support/namedTexts.ts';

type Texts = Readonly<Record<string, string>>;

/** The texts of the files that a rename at the caret changes, or why it is refused. */
async function renamed(marked: Texts, newId: string): Promise<Record<string, string> | string> {
  const { index, document, offset } = await atCaret(marked);
  const position = document.text.positionAt(offset);
  const prepared = prepareRename(document, position, index.names());
  const result = rename(document, position, newId, index.names());
  if ('refused' in result) return english(result.refused);
  if ('unread' in result) throw new Error('all files are open');
  if ('refused' in prepared) throw new Error('offered, and then refused');
  return Object.fromEntries(
    result.map(({ text, edits }) => [
      text.uri.replace(uriOf(''), ''),
      applyEdits(text.getText(), edits),
    ]),
  );
}

/** Why a rename is not even offered. */
async function refusal(marked: Texts): Promise<string> {
  const { index, document, offset } = await atCaret(marked);
  const position = document.text.positionAt(offset);
  const prepared = prepareRename(document, position, index.names());
  expect(rename(document, position, 'any-other', index.names())).toEqual(prepared);
  return 'refused' in prepared ? english(prepared.refused) : `offered for ${prepared.id}`;
}

const compass = (skills: string, more = '') =>
  `kind: compass\nbuckets:\n  planning: { skills: { ${skills} } }\n${more}`;
const plan = (more: string, person = '{ id: ana, name: Ana }') =>
  `kind: plan\nperson: ${person}\n${more}`;
const underCompass = (more: string) => plan(`compass: pm.coach.yaml\n${more}`);

describe('a rename', () => {
  test('of a skill changes its compass, and all plans and notes that use it, quotes and all', async () => {
    const changed = await renamed(
      {
        'pm.coach.yaml': compass('"briefs": { good: Writes briefs. }, ranges: {}'),
        'ana.coach.yaml': underCompass(`themes:
  - { id: briefs, title: briefs, skill: bri|efs }
  - id: b
    skill: 'briefs' # briefs
assessments: [{ skills: { briefs: 4, ranges: 5 } }]
`),
        'ben.coach.yaml': underCompass('themes: [{ id: c, skill: briefs }]\n'),
        'other.coach.yaml': compass('briefs: {}'),
        'eva.coach.yaml': plan('compass: other.coach.yaml\nthemes: [{ id: d, skill: briefs }]\n'),
        'ana.private.coach.yaml':
          'kind: notes\nplan: ana.coach.yaml\nassessments: [{ skills: { ? briefs : 1 } }]\n',
      },
      'problem-briefs',
    );
    expect(changed).toEqual({
      'pm.coach.yaml': compass('"problem-briefs": { good: Writes briefs. }, ranges: {}'),
      'ana.coach.yaml': underCompass(`themes:
  - { id: briefs, title: briefs, skill: problem-briefs }
  - id: b
    skill: 'problem-briefs' # briefs
assessments: [{ skills: { problem-briefs: 4, ranges: 5 } }]
`),
      'ben.coach.yaml': underCompass('themes: [{ id: c, skill: problem-briefs }]\n'),
      'ana.private.coach.yaml':
        'kind: notes\nplan: ana.coach.yaml\nassessments: [{ skills: { ? problem-briefs : 1 } }]\n',
    });
  });

  test('of a theme changes the keys and topics of the log', async () => {
    const text = (id: string) =>
      plan(`themes:\r
  - { id: ${id}, title: Aha }\r
log:\r
  - { progress: { ${id}: red, other: green }, discussed: [planning, ${id}] }\r
  - progress:\r
      ${id}: { colour: amber, evidence: She said a. }\r
`);
    expect(
      await renamed({ 'ana.coach.yaml': text('a').replace('id: a,', 'id: |a,') }, 'aha'),
    ).toEqual({
      'ana.coach.yaml': text('aha'),
    });
  });

  test('of an action changes its id', async () => {
    const text = (id: string) => plan(`themes: [{ id: a, actions: [{ id: ${id}, do: b }] }]\n`);
    expect(await renamed({ 'ana.coach.yaml': text('|b') }, 'brief')).toEqual({
      'ana.coach.yaml': text('brief'),
    });
  });

  test('of a level, a trait and an own bucket changes the compass and its plans', async () => {
    const pm = (level: string, trait: string, bucket: string) => `kind: compass
levels: [${level}, senior]
buckets:
  ${bucket}: { expected: { ${level}: 4 } }
traits: { ${trait}: { good: Asks twice. } }
`;
    const ana = (level: string, trait: string, bucket: string) =>
      plan(
        `compass: pm.coach.yaml
themes: [{ id: t, trait: ${trait}, bucket: ${bucket} }]
assessments: [{ ratings: { ${bucket}: 3 } }]
log: [{ discussed: [${bucket}, ${trait}] }]
`,
        `{ id: ana, name: Ana, level: ${level} }`,
      );
    const bank = (bucket: string) =>
      `kind: questions\nquestions: { late: { ask: Late?, category: will, buckets: [${bucket}] } }\n`;
    const team = (level: string, trait: string, bucket: string) => ({
      'pm.coach.yaml': pm(level, trait, bucket),
      'ana.coach.yaml': ana(level, trait, bucket),
      'bank.coach.yaml': bank(bucket),
    });
    const before = team('pm', 'curious', 'sales');
    const marked = (path: keyof typeof before, text: string, caret: string) => ({
      ...before,
      [path]: before[path].replace(text, caret),
    });
    const { 'bank.coach.yaml': _, ...junior } = team('junior', 'curious', 'sales');
    expect(await renamed(marked('pm.coach.yaml', '[pm', '[|pm'), 'junior')).toEqual(junior);
    const { 'bank.coach.yaml': __, ...asks } = team('pm', 'asks', 'sales');
    expect(await renamed(marked('ana.coach.yaml', ', curious', ', cur|ious'), 'asks')).toEqual(
      asks,
    );
    expect(await renamed(marked('bank.coach.yaml', '[sales', '[sales|'), 'selling')).toEqual(
      team('pm', 'curious', 'selling'),
    );
  });

  test('of a person changes what is written as the id, in all plans, and leaves names alone', async () => {
    const team = (id: string) => ({
      'pm.coach.yaml': `kind: compass\nowner: ${id}\nbuckets: {}\n`,
      'ana.coach.yaml': plan(`lead: { id: ${id}, name: Dana Kim }
owner: Dana
log: [{ commitments: [{ who: ${id}, what: Call }, { who: dana kim, what: Call }] }]
`),
      'dana.coach.yaml': plan(`owner: ${id}\n`, `{ id: ${id}, name: Dana Kim }`),
    });
    const marked = {
      ...team('dkim'),
      'dana.coach.yaml': plan('owner: dk|im\n', '{ id: dkim, name: Dana Kim }'),
    };
    expect(await renamed(marked, 'dana-k')).toEqual(team('dana-k'));
  });

  test('of a question changes its bank, and the logs that asked it', async () => {
    const team = (id: string) => ({
      'bank.coach.yaml': `kind: questions\nquestions:\n  ${id}: { ask: Late?, category: will }\n`,
      'ana.coach.yaml': plan(`log: [{ asked: [${id}] }, { asked: [{ question: "${id}" }] }]\n`),
    });
    const marked = { ...team('late'), 'bank.coach.yaml': team('la|te')['bank.coach.yaml'] };
    expect(await renamed(marked, 'what-is-late')).toEqual(team('what-is-late'));
  });

  test('of a skill changes the plan alone where there is no compass', async () => {
    const text = (id: string) =>
      plan(`themes: [{ id: a, skill: ${id} }]\nlog: [{ discussed: [${id}] }]\n`);
    const marked = text('a1').replace('skill: a', 'skill: |a');
    const others = { 'ben.coach.yaml': plan('themes: [{ id: a, skill: a1 }]\n') };
    expect(await renamed({ 'ana.coach.yaml': marked, ...others }, 'b')).toEqual({
      'ana.coach.yaml': text('b'),
    });
  });

  test('to the same id changes nothing', async () => {
    expect(await renamed({ 'ana.coach.yaml': plan('themes: [{ id: |a }]\n') }, 'a')).toEqual({});
  });
});

describe('a rename is not offered', () => {
  test.each([
    [
      'of one of the eight buckets',
      { 'a.coach.yaml': plan('themes: [{ id: a, bucket: plan|ning }]') },
      /^`planning` is one of the eight buckets of the PMwheel, .*`title` in the compass\.$/,
    ],
    [
      'of a built-in question',
      { 'a.coach.yaml': plan('log: [{ asked: [success-in|-role] }]') },
      /^`success-in-role` is a question of the built-in bank, .*`kind: questions`\.$/,
    ],
    [
      'of a mood',
      { 'a.coach.yaml': plan('log: [{ mood: pr|oud }]') },
      /^`proud` is one of the thirty emotions/,
    ],
    [
      'where somebody is named by name',
      { 'a.coach.yaml': plan('owner: An|a') },
      /^Here somebody is named by name/,
    ],
    [
      'of somebody without an id of their own',
      { 'a.coach.yaml': plan('owner: ana-lo|pez', '{ name: Ana Lopez }') },
      /^The id `ana-lopez` is not written, but follows from the name in `a.coach.yaml`, line 2. Add `id: ana-lopez` there first/,
    ],
    [
      'of a peer',
      { 'a.coach.yaml': plan('assessments: [{ by: peer-|1 }]') },
      /^No plan has a person or a lead with the id `peer-1`/,
    ],
    [
      'where the compass is not there',
      { 'a.coach.yaml': underCompass('themes: [{ skill: bri|efs }]') },
      /^The compass of this file cannot be read/,
    ],
    [
      'of a skill that there is not',
      {
        'a.coach.yaml': underCompass('themes: [{ skill: bri|efs }]'),
        'pm.coach.yaml': compass('brief: {}'),
      },
      /^There is no skill `briefs`: correct it here/,
    ],
    [
      'of a theme that there is not',
      { 'a.coach.yaml': plan('log: [{ progress: { a|b: red } }]') },
      /^There is no theme `ab`/,
    ],
    [
      'of a topic that is nothing',
      { 'a.coach.yaml': plan('log: [{ discussed: [ro|ad] }]') },
      /^`road` is no bucket, skill, trait or theme/,
    ],
  ])('%s', async (_, texts, expected) => {
    expect(await refusal(texts as Texts)).toMatch(expected);
  });

  test('where no name stands', async () => {
    const { index, document } = await atCaret({ 'a.coach.yaml': plan('themes: [{ id: |a }]') });
    expect(prepareRename(document, { line: 0, character: 1 }, index.names())).toEqual(nothingHere);
  });
});

describe('a rename is refused', () => {
  const themes = (...ids: string[]) =>
    plan(`themes: [${ids.map((id) => `{ id: ${id} }`).join(', ')}]\n`);
  test.each([
    [
      'to what is no id',
      { 'a.coach.yaml': themes('|a') },
      'Bad News',
      /^`Bad News` is no id: .* such as `bad-news`\.$/,
    ],
    ['to nothing', { 'a.coach.yaml': themes('|a') }, ' ', /^An id has letters/],
    ['to a key that is ignored', { 'a.coach.yaml': themes('|a') }, 'x-a', /would be ignored/],
    [
      'to what YAML reads as a number',
      { 'a.coach.yaml': themes('|a') },
      '12',
      /YAML would not read `12` as a text/,
    ],
    [
      'to a theme that there is',
      { 'a.coach.yaml': themes('|a', 'b') },
      'b',
      /^There is a theme `b` already, in `a.coach.yaml`, line 3: choose another id\.$/,
    ],
    [
      'to what a log gives a colour by mistake',
      { 'a.coach.yaml': plan('themes: [{ id: |a }]\nlog: [{ progress: { b: red } }]') },
      'b',
      /^`b` is named already in `a.coach.yaml`, line 4, where it means no theme/,
    ],
    [
      'to a bucket that is discussed',
      { 'a.coach.yaml': plan('themes: [{ id: |a }]\nlog: [{ discussed: [team] }]') },
      'team',
      /^In `a.coach.yaml`, line 4 `team` means something else/,
    ],
    [
      'to a bucket where it is itself discussed',
      { 'a.coach.yaml': plan('themes: [{ id: |a }]\nlog: [{ discussed: [a] }]') },
      'team',
      /^In `a.coach.yaml`, line 4 `team` means something else/,
    ],
    [
      'where a topic may be two things',
      { 'a.coach.yaml': plan('themes: [{ id: |team }]\nlog: [{ discussed: [team] }]') },
      'a',
      /^In `a.coach.yaml`, line 4 `team` means more than one thing/,
    ],
    [
      'to one of the eight',
      { 'pm.coach.yaml': 'kind: compass\nbuckets: { |sales: {} }' },
      'team',
      /^`team` is one of the eight buckets/,
    ],
    [
      'to a built-in question',
      { 'q.coach.yaml': 'kind: questions\nquestions: { |late: {} }' },
      'success-in-role',
      /is a question of the built-in bank/,
    ],
    [
      'to what somebody else is called',
      {
        'a.coach.yaml': plan(
          'lead: { id: |dkim, name: Dana }\nowner: dkim',
          '{ id: al, name: Ana Lopez }',
        ),
      },
      'ana',
      /^In `a.coach.yaml`, line 2 `ana` means something else/,
    ],
    [
      'where an anchor stands',
      { 'a.coach.yaml': plan('themes: [{ id: &a |a }, { title: *a }]') },
      'b',
      /^In `a.coach.yaml`, line 3 this comes from an anchor/,
    ],
    [
      'where an alias stands',
      {
        'a.coach.yaml': plan(
          'themes: [{ id: |a }]\nlog:\n  - progress: &p { a: red }\n  - progress: *p',
        ),
      },
      'b',
      /^In `a.coach.yaml`, line 6 this comes from an anchor/,
    ],
  ])('%s', async (_, texts, newId, expected) => {
    expect(await renamed(texts as Texts, newId)).toMatch(expected);
  });

  test('while a file that names it cannot be read, and not for one that does not', async () => {
    const team = {
      'pm.coach.yaml': compass('bri|efs: {}'),
      'ben.coach.yaml': underCompass('headline: a: b\nthemes: [{ id: c, skill: briefs }]\n'),
    };
    expect(await renamed(team, 'b')).toMatch(/^`ben.coach.yaml` cannot be read in full/);
    const broken = { ...team, 'ben.coach.yaml': underCompass('headline: a: b\n') };
    expect(await renamed(broken, 'b')).toEqual({ 'pm.coach.yaml': compass('b: {}') });
    const lost = { ...team, 'ben.coach.yaml': plan('compass: a: b\nskill: briefs\n') };
    expect(await renamed(lost, 'b')).toMatch(/^`ben.coach.yaml` cannot be read in full/);
    const twice = { ...team, 'ben.coach.yaml': underCompass('owner: a\nowner: briefs\n') };
    expect(await renamed(twice, 'b')).toMatch(/^`ben.coach.yaml` cannot be read in full/);
  });

  test('without quoting a private file', async () => {
    const notes = 'kind: notes\nplan: a.coach.yaml\nassessments: [{ skills: { secret: 1 } }]\n';
    const told = await renamed(
      {
        'pm.coach.yaml': compass('|a: {}'),
        'a.coach.yaml': underCompass(''),
        'a.private.coach.yaml': notes,
      },
      'secret',
    );
    expect(told).toMatch(/^`secret` is named already in `a.private.coach.yaml`, line 3/);
  });
});
