import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { offersFor } from '../../server/edits/fixes/index.ts';
import { findings } from '../../server/language/findings.ts';
import type { ReportedFinding } from '../../server/language/reportedFinding.ts';
import { WorkspaceIndex } from '../../server/workspace/workspaceIndex.ts';
import { MemoryFiles } from '../support/memoryFiles.ts';

/** Stands in every text and id of the private files; those of the plan are one letter off. */
const WORD = 'zqxsecret';
const OFF = 'zqxsecres';

const compass = `kind: compass
levels: [${WORD}]
scale: { min: 1, max: 17 }
buckets:
  ${WORD}: { title: ${WORD} }
  team: { title: ${WORD}, expected: { ${WORD}: 13.5 }, skills: { ${WORD}: {} } }
traits: { ${WORD}: {} }
rules: { too-few-themes: { min: 14 } }
`;
const bank = `kind: questions
questions:
  ${WORD}: { ask: What?, category: goal }
`;
const plan = (level: string) => `kind: plan
person: { id: ana, name: Ana, level: ${level} }
compass: pm.private.coach.yaml
owner: ana
cadence: { session: monthly }
assessments:
  - { date: 2026-09-01, rater: self, ratings: { team: 12, planning: 18, ${OFF}: 2 }, skills: { ${OFF}: 2 } }
  - { date: 2026-09-02, rater: lead, ratings: { team: 1, planning: 17 } }
themes:
  - { id: one, title: One, skill: ${OFF} }
  - { id: two, title: Two, trait: ${OFF} }
  - { id: three, title: Three, bucket: ${OFF} }
  - { id: four, title: Four, bucket: planning }
log:
  - { date: 2026-09-29, kind: session, asked: [${OFF}], discussed: [${OFF}] }
`;
const own = `kind: questions
questions:
  mine: { ask: What?, category: goal, buckets: [${OFF}] }
`;

async function opened(name: string, text: string) {
  const files = new MemoryFiles();
  files.write('file:///team/pm.private.coach.yaml', compass);
  files.write('file:///team/bank.private.coach.yaml', bank);
  files.write(`file:///team/${name}`, text);
  const index = new WorkspaceIndex(files, ['file:///team']);
  await index.build();
  const document = await index.load(`file:///team/${name}`);
  if (!document) throw new Error('not read');
  const surroundings = await index.surroundings(document, Temporal.PlainDate.from('2026-11-24'));
  return { document, surroundings, all: findings(document, surroundings) };
}

async function found(name: string, text: string): Promise<ReportedFinding[]> {
  return (await opened(name, text)).all;
}

test.each([
  ['ana.coach.yaml', plan(OFF), ['level', 'bucket', 'skill', 'trait', 'topic', 'question']],
  ['questions.coach.yaml', own, ['bucket']],
])('%s quotes no private file beside it', async (name, text, unknown) => {
  const all = await found(name, text);
  const codes = all.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(unknown.map((what) => `unknown-${what}`)));
  expect(JSON.stringify(all)).not.toContain(WORD);
});

test('nor its numbers', async () => {
  const text = plan(WORD).replace(
    `{ id: one, title: One, skill: ${OFF} }`,
    '{ id: one, title: One }',
  );
  const all = await found('ana.coach.yaml', text);
  const messages = new Map(all.map(({ code, message }) => [code, message]));
  for (const code of [
    'perception-gap',
    'gap-not-discussed',
    'growth-area-without-theme',
    'rating-out-of-scale',
    'rating-without-evidence',
    'too-few-themes',
  ]) {
    const message = messages.get(code);
    expect(message, code).toBeDefined();
    expect(message, code).not.toMatch(/zqxsecret|1[347]/);
  }
});

test('nor does a fix write any of it into a file that others read', async () => {
  const text = plan(WORD)
    .replace('skill: zqxsecres', 'x-none: 1')
    .replace('rater: lead', 'rater: peer');
  const { document, surroundings, all } = await opened('ana.coach.yaml', text);
  const offers = all.flatMap((finding) => offersFor(document, finding, surroundings));
  const kinds = new Set(all.map(({ code }) => code));
  expect([...kinds]).toEqual(
    expect.arrayContaining(['theme-without-anchor', 'one-sided-assessment', 'unknown-trait']),
  );
  expect(offers.length).toBeGreaterThan(10);
  // Its own text holds the word once, as the person's level.
  expect(JSON.stringify(offers)).not.toContain(WORD);
});
