import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { allQuestions } from '../../server/coaching/questions.ts';
import { type CoachDocument, ofKind, readDocument } from '../../server/document/document.ts';
import type { Surroundings } from '../../server/document/surroundings.ts';
import { findings } from '../../server/language/findings.ts';
import type { ReportedFinding } from '../../server/language/reportedFinding.ts';
import { plansAmong } from '../support/plansAmong.ts';

/** What the fixtures of tests/fixtures/findings cannot say: the data, and what is not known yet. */
const alone: Surroundings = {
  today: Temporal.PlainDate.from('2026-11-24'),
  compassLink: { status: 'none' },
  planLink: undefined,
  isExposed: undefined,
  otherPlans: plansAmong([]),
  questions: allQuestions([]),
};

function read(text: string, uri = 'file:///team/ana.coach.yaml'): CoachDocument {
  return readDocument(TextDocument.create(uri, 'coach', 1, text));
}

function found(code: string, text: string, around: Partial<Surroundings> = {}): ReportedFinding[] {
  const all = findings(read(text), { ...alone, ...around });
  return all.filter((finding) => finding.code === code);
}

function compassLink(text: string): Surroundings['compassLink'] {
  const document = ofKind(read(text, 'file:///team/pm.coach.yaml'), 'compass');
  if (!document) throw new Error('no compass');
  return { status: 'found', document };
}

const plan = 'kind: plan\nperson: { name: Ana Lopez }\n';

describe('a suggestion goes into the data for a quick fix', () => {
  const compass = compassLink(
    'kind: compass\nlevels: [pm, senior-pm]\nbuckets: { planning: { skills: { ranges: {} } } }\ntraits: { empathy: {} }',
  );
  test.each([
    ['unknown-bucket', 'themes: [{ id: a, title: A, bucket: planing }]', 'planning'],
    ['unknown-skill', 'themes: [{ id: a, title: A, skill: range }]', 'ranges'],
    ['unknown-trait', 'themes: [{ id: a, title: A, trait: empaty }]', 'empathy'],
    [
      'unknown-theme',
      'themes: [{ id: bad-news, title: A }]\nlog: [{ date: 2026-11-01, kind: session, progress: { bad-new: red } }]',
      'bad-news',
    ],
    ['unknown-topic', 'log: [{ date: 2026-11-01, kind: session, discussed: [agil] }]', 'agile'],
    [
      'unknown-question',
      'log: [{ date: 2026-11-01, kind: session, asked: [scale-plus-two] }]',
      'scale-plus-one',
    ],
    ['unknown-emotion', 'log: [{ date: 2026-11-01, kind: session, mood: prowd }]', 'proud'],
  ])('%s', (code, text, suggestion) => {
    const [finding, ...more] = found(code, plan + text, { compassLink: compass });
    expect(more).toEqual([]);
    expect(finding?.data).toEqual({ suggestion });
  });

  test('unknown-level', () => {
    const text = 'kind: plan\nperson: { name: Ana Lopez, level: senior-om }';
    const [finding] = found('unknown-level', text, { compassLink: compass });
    expect(finding?.data).toEqual({ suggestion: 'senior-pm' });
  });

  test('compass-not-found', () => {
    const link = { status: 'not-found', suggestion: 'pm.coach.yaml' } as const;
    const [finding] = found('compass-not-found', `${plan}compass: pn.coach.yaml`, {
      compassLink: link,
    });
    expect(finding?.data).toEqual({ suggestion: 'pm.coach.yaml' });
  });

  test('compass-outside-workspace, where only the separator is wrong', () => {
    const [finding] = found('compass-outside-workspace', `${plan}compass: team\\pm.coach.yaml`, {
      compassLink: { status: 'outside' },
    });
    expect(finding?.data).toEqual({ suggestion: 'team/pm.coach.yaml' });
  });

  test('nothing where no candidate is near', () => {
    const [finding] = found(
      'unknown-bucket',
      `${plan}themes: [{ id: a, title: A, bucket: sales }]`,
    );
    expect(finding?.message).toBe(
      '`sales` is none of the eight buckets: use one of them, or name in `compass` the file that defines it.',
    );
    expect(finding?.data).toBeUndefined();
  });
});

describe('plan-not-found', () => {
  const otherPlans = ['file:///team/people/anna.coach.yaml', 'file:///team/bob.coach.yaml'].flatMap(
    (uri) => ofKind(read(plan, uri), 'plan') ?? [],
  );
  // Notes are private, so that the message says nothing and the data is left out: read the rule.
  test.each([
    ['people/ana.coach.yaml', 'people/anna.coach.yaml'],
    ['./people/../bop.coach.yaml', './people/../bob.coach.yaml'],
    ['anna.coach.yaml', undefined],
  ])('suggests for %s what stands in the same folder', async (path, suggestion) => {
    const { planNotFound } = await import('../../server/pitfalls/references/planNotFound.ts');
    const document = ofKind(read(`kind: notes\nplan: ${path}`), 'notes');
    if (!document) throw new Error('no notes');
    const subject = {
      ...alone,
      planLink: 'not-found',
      otherPlans: plansAmong(otherPlans),
      document,
      content: document.content,
      compass: undefined,
      scale: { min: 1, max: 10, labels: {} },
      unusedIgnores: [],
    } as const;
    const [finding] = [...planNotFound.check(subject, {})];
    expect(finding?.data?.suggestion).toBe(suggestion);
  });
});

describe('related places', () => {
  test('duplicate-id points to the first', () => {
    const text = `${plan}themes:\n  - { id: a, title: A }\n  - { id: b, title: B }\n  - { id: a, title: C }`;
    const [finding] = found('duplicate-id', text);
    expect(finding?.range.start.line).toBe(5);
    expect(finding?.related).toMatchObject([
      { uri: 'file:///team/ana.coach.yaml', range: { start: { line: 3, character: 10 } } },
    ]);
  });

  test('dates-out-of-order points to the start', () => {
    const [finding] = found(
      'dates-out-of-order',
      `${plan}period:\n  start: 2026-07-01\n  end: 2026-01-01`,
    );
    expect(finding?.related).toMatchObject([{ range: { start: { line: 3 } } }]);
  });

  test('duplicate-person points to the other file, but says nothing of a private one', () => {
    const others = ['file:///team/ana%20two.coach.yaml', 'file:///team/ana.private.coach.yaml'];
    const otherPlans = others.flatMap((uri) => ofKind(read(plan, uri), 'plan') ?? []);
    const [finding] = found('duplicate-person', plan, { otherPlans: plansAmong(otherPlans) });
    expect(finding?.message).toContain(
      '`ana two.coach.yaml` (and 1 more) is a plan for `ana-lopez`',
    );
    expect(finding?.related.map(({ uri }) => uri)).toEqual(others.slice(0, 1));
  });
});

describe('what is not known yet gives no finding', () => {
  test('questions, until the workspace has been read', () => {
    const text = `${plan}log: [{ date: 2026-11-01, kind: session, asked: [nobody-knows-this-one] }]`;
    expect(found('unknown-question', text)).toHaveLength(1);
    expect(found('unknown-question', text, { questions: undefined })).toEqual([]);
  });

  test('other plans, until the workspace has been read', () => {
    const otherPlans = [ofKind(read(plan, 'file:///team/a.coach.yaml'), 'plan')].flatMap(
      (one) => one ?? [],
    );
    expect(found('duplicate-person', plan, { otherPlans: plansAmong(otherPlans) })).toHaveLength(1);
    expect(found('duplicate-person', plan, { otherPlans: undefined })).toEqual([]);
  });

  test('a plan that cannot be read is nobody to compare with', () => {
    const broken = read(`${plan}themes: [`, 'file:///team/a.coach.yaml');
    expect(broken.isSound).toBe(false);
    const otherPlans = [ofKind(broken, 'plan')].flatMap((one) => one ?? []);
    expect(found('duplicate-person', plan, { otherPlans: plansAmong(otherPlans) })).toEqual([]);
  });
});

test("a question's buckets are checked once all compasses are known", () => {
  const text =
    'kind: questions\nquestions:\n  one: { ask: What?, category: goal, buckets: [sals, sales, team] }';
  const ownBuckets = { all: new Set(['sales']), quotable: new Set(['sales']) };
  const [finding, ...more] = found('unknown-bucket', text, { ownBuckets });
  expect(more).toEqual([]);
  expect(finding?.message).toContain('did you mean `sales`?');
  expect(found('unknown-bucket', text)).toEqual([]);
});

test('a long id is cut in the message, and stays on one line', () => {
  const id = `very ${'long '.repeat(40)}`;
  const [finding] = found(
    'unknown-bucket',
    `${plan}themes: [{ id: a, title: A, bucket: "${id}" }]`,
  );
  expect(finding?.message).toMatch(/^`very long [^`\n]{30,50}…` is none/);
});
