import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  cyclePeriodsOf,
  cycleReport,
} from '../../../server/language/performanceCycle/cycleReport.ts';
import {
  BROKEN_PLAN,
  CLOSED_PLAN,
  type ReadDocument,
  readAmong,
  readSample,
} from '../../support/reporting.ts';
import { SECRET } from '../../support/team.ts';

const goldens = join(import.meta.dirname, '../../fixtures/performanceCycle');

function cycle(
  { document, surroundings }: ReadDocument,
  from?: string,
  to?: string,
  locale = 'en',
) {
  const asked = {
    ...(from !== undefined && { from: Temporal.PlainDate.from(from) }),
    ...(to !== undefined && { to: Temporal.PlainDate.from(to) }),
  };
  return cycleReport(document, surroundings, asked, locale);
}

function textOf(...args: Parameters<typeof cycle>): string {
  const result = cycle(...args);
  if ('refused' in result) throw new Error(result.refused);
  return result.text;
}

/** A plan of this text, and a compass with two buckets of its own. */
async function plan(text: string) {
  const head = 'kind: plan\nperson: { id: ana, name: Ana }\nlead: { id: dana, name: Dana }\n';
  return readAmong({ 'a.coach.yaml': head + text }, 'a.coach.yaml');
}

/** What stands below a heading. */
function below(heading: string, text: string): string {
  return text.split(`\n## ${heading}\n\n`)[1]?.split('\n## ')[0]?.trim() ?? '';
}

describe('of the sample team', () => {
  test.each(['ana', 'ben', 'chidi', 'dana', 'eva'])(
    '%s, over the plan’s own period',
    async (name) => {
      await expect(textOf(await readSample(name))).toMatchFileSnapshot(join(goldens, `${name}.md`));
    },
  );

  test('eva’s quarter, in German', async () => {
    const text = textOf(await readSample('eva'), '2026-09-15', '2026-10-31', 'de');
    await expect(text).toMatchFileSnapshot(join(goldens, 'eva-quarter.de.md'));
  });
});

test.each([
  ['broken', BROKEN_PLAN],
  ['closed', CLOSED_PLAN],
])('of a %s plan', async (name, text) => {
  const read = await readAmong({ 'a.coach.yaml': text }, 'a.coach.yaml');
  await expect(textOf(read)).toMatchFileSnapshot(join(goldens, `${name}.md`));
});

describe('the period', () => {
  const colours = `themes: [{ id: a, title: A }]
log:
  - { date: 2026-06-30, kind: session, progress: { a: red }, notes: Before. }
  - { date: 2026-07-01, kind: session, progress: { a: amber }, notes: First. }
  - { date: 2026-09-30, kind: one-on-one, progress: { a: green }, notes: Last. }
  - { date: 2026-10-01, kind: session, progress: { a: red }, notes: After. }
  - { date: 2026-08-03, kind: session, status: cancelled, notes: A fair. }
  - { date: 2026-08-10, kind: session, status: planned, notes: Never held. }
`;

  test('has both of its days, and nothing before and after', async () => {
    const text = textOf(await plan(colours), '2026-07-01', '2026-09-30');
    expect(below('Themes', text)).toBe(
      '### A\n\nColours:\n\n- Wed 1 Jul 2026: amber\n- Wed 30 Sep 2026: green',
    );
    expect(below('Talks', text)).toBe(
      [
        'Sessions held: 1; cancelled: 1; one-on-ones: 1; nudges: 0.\n',
        '- Wed 1 Jul 2026: session. First.',
        '- Mon 3 Aug 2026: session, cancelled. A fair.',
        '- Wed 30 Sep 2026: one-on-one. Last.',
      ].join('\n'),
    );
  });

  test('goes on until today where only its first day is said, and says so of one that goes on', async () => {
    const read = await plan('period: { start: 2026-07-01, end: 2026-12-31 }\n');
    const [, , first] = textOf(read, '2026-10-01').split('\n');
    expect(first).toBe('Thu 1 Oct 2026 to Tue 24 Nov 2026 · Lead: Dana');
    const [, , own] = textOf(read).split('\n');
    expect(own).toBe('Wed 1 Jul 2026 to Thu 31 Dec 2026 · as of Tue 24 Nov 2026 · Lead: Dana');
  });

  test.each([
    ['2026-10-02', '2026-10-01', /^The period begins after its end/],
    ['2026-11-25', '2026-12-01', /^The period begins after today/],
    [undefined, undefined, /^The plan has no period that has begun/],
  ])('%s to %s is refused', async (from, to, sentence) => {
    expect(cycle(await plan(''), from, to)).toEqual({ refused: expect.stringMatching(sentence) });
  });

  test('may be one of those that are offered', async () => {
    const { document, surroundings } = await plan('period: { start: 2026-07-01 }\n');
    expect(cyclePeriodsOf(document, surroundings, 'en')).toEqual({
      periods: [
        { of: 'plan', from: '2026-07-01', to: '2026-11-24' },
        { of: 'quarter', from: '2026-08-24', to: '2026-11-24' },
        { of: 'half-year', from: '2026-05-24', to: '2026-11-24' },
        { of: 'year', from: '2025-11-24', to: '2026-11-24' },
      ],
    });
    const bare = await plan('period: { start: 2027-01-01 }\n');
    expect(cyclePeriodsOf(bare.document, bare.surroundings, 'en')).toMatchObject({
      periods: [{ of: 'quarter' }, { of: 'half-year' }, { of: 'year' }],
    });
  });
});

describe('what stays out', () => {
  test('moods, answers, and what self and peers rated', async () => {
    const text = textOf(
      await plan(`assessments:
  - { date: 2026-07-02, rater: self, ratings: { planning: { rating: 9.5, evidence: SelfSaid } } }
  - { date: 2026-07-03, rater: lead, ratings: { planning: { rating: 4, evidence: Late twice. } } }
  - { date: 2026-07-04, rater: peer, by: peer-7, ratings: { planning: { rating: 8.5, evidence: PeerSaid } } }
log:
  - date: 2026-08-03
    kind: session
    mood: frustrated
    asked: [{ question: scale-plus-one, rating: 7.5, answer: AnswerSaid }]
`),
      '2026-07-01',
    );
    for (const out of [
      '9.5',
      'SelfSaid',
      '8.5',
      'PeerSaid',
      'peer-7',
      'frustrated',
      '7.5',
      'AnswerSaid',
    ]) {
      expect(text).not.toContain(out);
    }
    expect(below('What Dana rated', text)).toBe('- Planning: 4 on Fri 3 Jul 2026 (Late twice.)');
    // Which bucket the two see differently is said by its name alone.
    expect(below('Never discussed', text)).toMatch(/not talked about since: Planning$/);
  });

  test('what a former lead rated', async () => {
    const { document, surroundings } = await readAmong(
      {
        'a.coach.yaml':
          'kind: plan\nperson: { name: Ana }\nlead: { name: Dana, since: 2026-08-01 }\nassessments: [{ date: 2026-07-03, rater: lead, ratings: { planning: 4 } }]\n',
      },
      'a.coach.yaml',
    );
    expect(textOf({ document, surroundings }, '2026-07-01')).not.toContain('What Dana rated');
  });

  test('all of private files', async () => {
    const texts = {
      'ana.coach.yaml': `kind: plan
person: { id: ana, name: Ana, level: pm }
compass: pm.private.coach.yaml
themes: [{ id: a, title: A, bucket: planning, skill: briefs }]
log: [{ date: 2026-11-02, kind: session, asked: [odd-question], discussed: [planning] }]
`,
      'ana.private.coach.yaml': `kind: notes\nplan: ana.coach.yaml\nentries: [{ date: 2026-11-01, note: ${SECRET}, raise: ${SECRET} }]\nchallenge: { title: ${SECRET} }\n`,
      'pm.private.coach.yaml': `kind: compass\nlevels: [pm]\nbuckets:\n  planning: { title: ${SECRET}, good: ${SECRET} }\n  ${SECRET}: {}\n`,
      'own.private.coach.yaml': `kind: questions\nquestions: { odd-question: { ask: ${SECRET}?, category: goal } }\n`,
    };
    const text = textOf(await readAmong(texts, 'ana.coach.yaml'), '2026-07-01');
    expect(text).not.toContain(SECRET);
    expect(text).toContain('about Planning');
  });
});

describe('what was never discussed', () => {
  test('is what no session of the period named, coloured, asked about or wrote of', async () => {
    const text = textOf(
      await plan(`themes:
  - { id: a, title: Coloured, bucket: planning }
  - { id: b, title: Named, bucket: team }
  - { id: c, title: Forgotten, bucket: agile }
  - { id: d, title: Long over, status: closed, closed: 2026-05-01 }
log:
  - { date: 2026-06-01, kind: session, progress: { c: red } }
  - { date: 2026-08-03, kind: session, progress: { a: red }, discussed: [b, solution-finding] }
  - { date: 2026-09-07, kind: session, notes: Talked about execution. }
`),
      '2026-07-01',
    );
    expect(below('Never discussed', text)).toBe(
      [
        'No session of this time talked about these. In a review they would be a surprise.\n',
        '- Buckets: Problem Understanding; Listen & Learn; Personal Growth; Agile',
        '- Themes: Forgotten',
      ].join('\n'),
    );
  });

  test('is said to be nothing where that is so', async () => {
    const all =
      'problem-understanding, solution-finding, planning, execution, listen-and-learn, team, personal-growth, agile';
    const text = textOf(
      await plan(`log: [{ date: 2026-08-03, kind: session, discussed: [${all}] }]\n`),
      '2026-07-01',
    );
    expect(below('Never discussed', text)).toBe(
      'The sessions of this time talked about everything that the plan and the compass name.',
    );
  });
});

test('the headlines are those that held in the period', async () => {
  const text = textOf(
    await plan(`headline: Four
log:
  - { date: 2026-01-01, kind: refresh, headline: One }
  - { date: 2026-04-01, kind: refresh, headline: Two }
  - { date: 2026-08-01, kind: refresh, headline: Three }
`),
    '2026-07-01',
  );
  expect(below('Headlines', text)).toBe(
    ['- Two (Wed 1 Apr 2026 to Sat 1 Aug 2026)', '- Three (from Sat 1 Aug 2026)', '- Four'].join(
      '\n',
    ),
  );
});

test('the challenges and commitments are those of the period, and what was still open', async () => {
  const text = textOf(
    await plan(`challenge: { title: Now, status: assigned, agreed: 2026-09-01, ready-when: Three briefs. }
earlier-challenges:
  - { title: Long ago, status: done, agreed: 2025-09-01 }
  - { title: Before, status: dropped, agreed: 2026-01-01, reviewed: 2026-08-01 }
  - { title: To come, agreed: 2026-12-01 }
log:
  - date: 2026-06-01
    kind: session
    commitments: [{ who: ana, what: Kept long ago, done: true }, { who: dana, what: Still open }]
  - date: 2026-08-03
    kind: session
    commitments: [{ who: Ana, what: Kept now, done: true }]
`),
    '2026-07-01',
  );
  expect(below('Next bigger challenge', text)).toBe(
    [
      '- Before (dropped, agreed on Thu 1 Jan 2026, last reviewed on Sat 1 Aug 2026)',
      '- Now (assigned, agreed on Tue 1 Sep 2026). Ready when: Three briefs.',
    ].join('\n'),
  );
  expect(below('Commitments', text)).toBe('- Kept: Ana: Kept now\n- Open: Dana: Still open');
});

test('what people write is never read as Markdown', async () => {
  const odd = '"# a [x](y) **b** <d>"';
  const text = textOf(
    await plan(
      `headline: ${odd}\nstrengths: [${odd}]\nthemes: [{ id: a, title: ${odd}, success: ${odd} }]\nlog: [{ date: 2026-08-03, kind: session, discussed: [a], notes: ${odd}, progress: { a: { colour: red, evidence: ${odd} } } }]\n`,
    ),
    '2026-07-01',
  );
  expect(text.match(/\\\[x\\\]\(y\) \\\*\\\*b\\\*\\\* \\<d\\>/g)?.length).toBeGreaterThan(5);
  expect(text).not.toMatch(/(?<!\\)(\[x|\*\*b|<d)/);
});
