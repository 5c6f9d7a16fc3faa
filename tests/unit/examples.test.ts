import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Kind } from '../../schemas/generated/format.d.ts';
import { allQuestions } from '../../server/coaching/questions.ts';
import { type CoachDocument, ofKind, readDocument } from '../../server/document/document.ts';
import { fileCodes } from '../../server/document/problem.ts';
import type { CompassLink, Surroundings } from '../../server/document/surroundings.ts';
import { findings } from '../../server/language/findings.ts';
import { rules } from '../../server/pitfalls/index.ts';
import { plansAmong } from '../support/plansAmong.ts';

/** The documentation's examples are true: the first shows the pitfall, the second does not. */
const examples = [
  ...Object.entries(fileCodes).map(([code, { example }]) => ({
    code,
    example,
    kind: 'plan' as Kind,
  })),
  ...rules.map(({ code, example, kinds }) => ({ code, example, kind: kinds[0] ?? 'plan' })),
];

const alone: Surroundings = {
  today: Temporal.PlainDate.from('2026-11-24'),
  compassLink: { status: 'none' },
  planLink: undefined,
  otherPlans: plansAmong([]),
  questions: allQuestions([]),
  isExposed: undefined,
};

/** What the examples leave out: the beginning of the file. */
const beginnings: Readonly<Record<Kind, string>> = {
  plan: 'kind: plan\nperson: { name: Ana Lopez }\n',
  compass: 'kind: compass\n',
  notes: 'kind: notes\nplan: ana.coach.yaml\n',
  questions: 'kind: questions\n',
};

function read(text: string, name = 'ana.coach.yaml'): CoachDocument {
  return readDocument(TextDocument.create(`file:///team/${name}`, 'coach', 1, text));
}

function plans(...texts: string[]): CoachDocument<'plan'>[] {
  return texts.flatMap(
    (text, index) => ofKind(read(text, `other-${index}.coach.yaml`), 'plan') ?? [],
  );
}

const compass: CompassLink = (() => {
  const text =
    'kind: compass\nlevels: [pm, senior-pm]\nbuckets: { problem-understanding: { skills: { problem-briefs: {} } } }\ntraits: { curiosity: {} }';
  const document = ofKind(read(text, 'pm.coach.yaml'), 'compass');
  return document ? { status: 'found', document } : { status: 'none' };
})();

const ben = `kind: plan\nperson: { name: Ben Osei }\nthemes:\n  - { id: a, title: Keep stakeholders in the loop, actions: [{ do: Send a weekly update to Sales }] }`;
const ana =
  'kind: plan\nperson: { id: ana, name: Ana }\nperiod: { start: 2026-01-01, end: 2026-12-31 }\n';
const found = { compassLink: compass };

/** What the files around say, for the codes whose pitfall lies between files. */
const around: Readonly<
  Record<string, { before: Partial<Surroundings>; after: Partial<Surroundings> }>
> = {
  'compass-not-found': { before: { compassLink: { status: 'not-found' } }, after: found },
  'compass-outside-workspace': { before: { compassLink: { status: 'outside' } }, after: found },
  'plan-not-found': { before: { planLink: 'not-found' }, after: { planLink: plans(ana)[0] } },
  'unknown-skill': { before: found, after: found },
  'unknown-trait': { before: found, after: found },
  'unknown-level': { before: found, after: found },
  'duplicate-person': {
    before: { otherPlans: plansAmong(plans(ana)) },
    after: { otherPlans: plansAmong(plans(`${ana}status: closed`)) },
  },
  'private-notes-exposed': { before: { isExposed: true }, after: { isExposed: false } },
  'copied-theme': {
    before: { otherPlans: plansAmong(plans(ben)) },
    after: { otherPlans: plansAmong(plans(ben)) },
  },
};

/** A few lines cannot show what takes two million characters, eight buckets or eleven actions. */
const abridged = new Set(['file-too-large', 'missing-bucket', 'too-many-open-actions']);

function codesIn(text: string, kind: Kind, surroundings: Partial<Surroundings> | undefined) {
  const whole = /^kind: /m.test(text) ? text : beginnings[kind] + text;
  return findings(read(whole), { ...alone, ...surroundings });
}

test.each(examples)('$code', ({ code, example, kind }) => {
  if (!example) throw new Error('there is no example');
  for (const text of Object.values(example)) {
    expect(text.split('\n').length).toBeLessThanOrEqual(8);
    expect(text).not.toMatch(/^\s|\s$|`/);
  }
  expect(example.before).not.toBe(example.after);
  if (abridged.has(code)) return;
  const before = codesIn(example.before, kind, around[code]?.before);
  expect(before.map((finding) => finding.code)).toContain(code);
  const after = codesIn(example.after, kind, around[code]?.after);
  expect(after.map((finding) => finding.code)).not.toContain(code);
  // A part of a compass may lack `buckets`, nothing else.
  const errors = after.filter(
    ({ severity, message }) => severity === 'error' && !message.includes('`buckets`'),
  );
  expect(errors).toEqual([]);
});

test('every why names its place in the framework', () => {
  const whys = [...Object.entries(fileCodes), ...rules.map((rule) => [rule.code, rule] as const)];
  const lacking = whys.filter(([, { why }]) => !/\b[Ss]teps? [1-5]|[Ff]ramework/.test(why));
  expect(lacking.map(([code]) => code)).toEqual([]);
});
