import { createHash } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onePager } from '../../../server/language/onePager/onePager.ts';
import { STYLE, STYLE_HASH } from '../../../server/language/onePager/onePagerStyle.ts';
import {
  BROKEN_PLAN,
  CLOSED_PLAN,
  type ReadDocument,
  readAmong,
  readSample,
} from '../../support/reporting.ts';
import { SECRET } from '../../support/team.ts';

const goldens = join(import.meta.dirname, '../../fixtures/onePager');
const formats = ['md', 'html'] as const;

function report({ document, surroundings }: ReadDocument, format: 'md' | 'html', locale = 'en') {
  const result = onePager(document, surroundings, { format, locale });
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

describe('of the sample team', () => {
  test.each(['ana', 'ben', 'chidi', 'dana', 'eva'])('%s in Markdown', async (name) => {
    const { text, missing } = report(await readSample(name), 'md');
    await expect(text).toMatchFileSnapshot(join(goldens, `${name}.md`));
    expect(missing).toEqual([]);
  });

  test('ana as HTML', async () => {
    const { text } = report(await readSample('ana'), 'html');
    await expect(text).toMatchFileSnapshot(join(goldens, 'ana.html'));
  });

  test('eva in German', async () => {
    const { text } = report(await readSample('eva'), 'md', 'de');
    await expect(text).toMatchFileSnapshot(join(goldens, 'eva.de.md'));
    expect(report(await readSample('eva'), 'html', 'de').text).toContain('<html lang="de">');
  });
});

describe('of plans that are not as usual', () => {
  test.each([
    ['broken', BROKEN_PLAN, ['lead', 'period', 'assessments', 'themes', 'cadence', 'log']],
    ['closed', CLOSED_PLAN, []],
    ['bare', 'kind: plan\nperson: { name: Ana }\n', []],
  ])('%s', async (name, text, missing) => {
    const result = report(await readAmong({ 'a.coach.yaml': text }, 'a.coach.yaml'), 'md');
    await expect(result.text).toMatchFileSnapshot(join(goldens, `${name}.md`));
    expect(result.missing).toEqual(missing);
  });

  test('without a name that can be read', async () => {
    const read = await readAmong({ 'a.coach.yaml': 'kind: plan\nperson: 5\n' }, 'a.coach.yaml');
    expect(report(read, 'md').text).toContain('# A plan without a name\n');
    expect(report(read, 'html').text).toContain('<h1>A plan without a name</h1>');
  });

  test('shows the last colours where there are many', async () => {
    const days = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0'));
    const log = days.map(
      (month) => `  - { date: 2025-${month}-01, kind: session, progress: { a: red } }`,
    );
    const text = `kind: plan\nperson: { name: Ana }\nthemes: [{ id: a, title: A }]\nlog:\n${log.join('\n')}\n`;
    const read = await readAmong({ 'a.coach.yaml': text }, 'a.coach.yaml');
    expect(report(read, 'md').text).toContain('\n- 6 earlier → red, Tue 1 Jul 2025 → ');
    expect(report(read, 'html').text.match(/<li><svg/g)).toHaveLength(6);
  });
});

describe('says why there is none', () => {
  test.each([
    ['x.coach.yaml', 'kind: compass\nbuckets: {}\n', /^Reports are made of a person’s plan/],
    ['x.coach.yaml', 'kind: plan\nperson: [\n', /^The file cannot be read as it is now/],
    ['x.private.coach.yaml', 'kind: plan\nperson: { name: Ana }\n', /^Private files are never/],
    ['x.coach.yaml', 'kind: notes\nplan: y.coach.yaml\n', /^Private files are never/],
  ])('%s', async (path, text, sentence) => {
    const { document, surroundings } = await readAmong({ [path]: text }, path);
    for (const format of formats) {
      expect(onePager(document, surroundings, { format, locale: 'en' })).toEqual({
        refused: expect.stringMatching(sentence),
      });
    }
  });
});

describe('nothing of private files is in it', () => {
  const plan = `kind: plan
person: { id: ana, name: Ana, level: ${SECRET.length} }
compass: pm.private.coach.yaml
assessments: [{ date: 2026-07-02, rater: self, ratings: { planning: 6 } }]
themes: [{ id: a, title: A, bucket: planning, skill: briefs }]
cadence: { session: monthly }
log: [{ date: 2026-11-02, kind: session, asked: [odd-question] }]
`;
  const texts = {
    'ana.coach.yaml': plan.replace(`level: ${SECRET.length}`, 'level: pm'),
    'ana.private.coach.yaml': `kind: notes\nplan: ana.coach.yaml\nentries: [{ date: 2026-11-01, note: ${SECRET}, raise: ${SECRET} }]\nchallenge: { title: ${SECRET} }\nvision: { person: ${SECRET} }\n`,
    'pm.private.coach.yaml': `kind: compass\nlevels: [pm]\nscale: { labels: { 5: ${SECRET} } }\nbuckets:\n  planning: { title: ${SECRET}, good: ${SECRET}, expected: { pm: 7 } }\n  ${SECRET}: {}\npauses: [{ start: 2026-12-01, end: 2026-12-04, reason: ${SECRET} }]\n`,
    'own.private.coach.yaml': `kind: questions\nquestions: { odd-question: { ask: ${SECRET}?, category: goal } }\n`,
  };

  test.each(formats)('%s', async (format) => {
    const { text } = report(await readAmong(texts, 'ana.coach.yaml'), format);
    expect(text).not.toContain(SECRET);
    expect(text).toContain('The compass is private, so');
  });
});

describe('whatever people write', () => {
  /** A plan in which a text stands wherever there may be one. */
  const planWith = (text: string) =>
    JSON.stringify({
      kind: 'plan',
      person: { id: 'ana', name: text, level: text },
      lead: { name: text },
      headline: text,
      strengths: [text],
      assessments: [{ date: '2026-07-02', rater: 'peer', by: text, ratings: { planning: 5 } }],
      challenge: { title: text, why: text, 'ready-when': text },
      vision: { person: text, lead: text, beyond: text },
      themes: [
        {
          id: 'a',
          title: text,
          success: text,
          bucket: 'planning',
          actions: [{ do: text, owner: text }],
        },
        { id: 'b', title: text, status: 'closed', learnt: text },
      ],
      log: [{ date: '2026-08-03', kind: 'session', commitments: [{ who: text, what: text }] }],
    });
  const tags = (text: string) =>
    [...text.matchAll(/<\/?([a-z][a-z\d]*)/gi)].map(([, name]) => name);
  const own = new Set(
    tags(
      '<html <head <meta <title <style <body <main <header <h1 <h2 <h3 <p <strong <span <div <section <article <figure <ul <li <table <thead <tbody <tr <th <td <svg <desc <rect <g <path <circle <text <line <tspan',
    ),
  );
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '</style><script>alert(1)</script>',
      '</title></svg><iframe srcdoc="x">',
      '<!-- ',
      '&lt;b&gt; &amp;',
    ),
  );

  test('is never read as HTML', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, async (text) => {
        const read = await readAmong({ 'a.coach.yaml': planWith(text) }, 'a.coach.yaml');
        const written = report(read, 'html').text;
        expect(tags(written).filter((name) => !own.has(name))).toEqual([]);
        // What is in quotes is the value of an attribute.
        expect(written.replace(/"[^"]*"/g, '')).not.toMatch(/<[^>]*\son\w+=/i);
        expect(written.match(/<!/g)).toHaveLength(1);
      }),
      { numRuns: 40 },
    );
  });

  test('is never read as Markdown', async () => {
    const text = '# a\n- [x](y) **b** `c` | <d> ![e](f) http://g.h';
    const read = await readAmong({ 'a.coach.yaml': planWith(text) }, 'a.coach.yaml');
    const written = report(read, 'md').text;
    expect(written).toContain(
      '\\# a - \\[x\\](y) \\*\\*b\\*\\* \\`c\\` \\| \\<d\\> !\\[e\\](f) http:\\/\\/g.h',
    );
    expect(written).not.toMatch(/(?<!\\)\[x/);
  });
});

test('its style sheet is the one that its policy lets in', () => {
  expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
});
