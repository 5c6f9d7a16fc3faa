import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readDocument } from '../../server/document/document.ts';
import { findings } from '../../server/language/findings.ts';
import { plansAmong } from '../support/plansAmong.ts';

describe('a plan', () => {
  const found = (text: string) =>
    findings(readDocument(TextDocument.create('file:///ana.coach.yaml', 'coach', 1, text)), {
      today: Temporal.PlainDate.from('2026-11-24'),
      compassLink: { status: 'none' },
      planLink: undefined,
      otherPlans: plansAmong([]),
      questions: new Map(),
      isExposed: undefined,
    });
  const severities = (start: string) =>
    Object.fromEntries(
      found(`kind: plan
person: { name: Ana Lopez }
period: { start: ${start}, end: 2026-12-31 }
assessments: [{ date: 2026-11-20, rater: lead, ratings: { team: 2, agile: 9 } }]
themes: [{ id: one, title: One, bucket: agile }]
`).map(({ code, severity }) => [code, severity]),
    );

  test('that is young is treated gently', () => {
    expect(severities('2026-09-26')).toMatchObject({
      'no-challenge': 'hint',
      'no-vision': 'hint',
      'too-few-themes': 'hint',
      'no-personality-trait': 'hint',
      'growth-area-without-theme': 'hint',
      'theme-without-action': 'warning',
      'missing-owner': 'warning',
    });
  });

  test('is told plainly from its sixtieth day on', () => {
    expect(severities('2026-09-25')).toMatchObject({
      'no-challenge': 'warning',
      'no-vision': 'warning',
      'too-few-themes': 'warning',
      'no-personality-trait': 'warning',
      'growth-area-without-theme': 'information',
    });
  });

  test('is shown the planned session that nobody has said anything about', () => {
    const [stale] = found(`kind: plan
person: { name: Ana Lopez }
cadence: {}
log:
  - { date: 2026-10-01, kind: session }
  - { date: 2026-11-02, kind: session, status: planned }
`).filter(({ code }) => code === 'stale-follow-up');
    expect(stale?.range.start.line).toBe(4);
    expect(stale?.related.map(({ range }) => range.start.line)).toEqual([5]);
  });

  test('is not shown one that nobody has planned', () => {
    const [stale] = found(`kind: plan
person: { name: Ana Lopez }
cadence: {}
log:
  - { date: 2026-10-01, kind: session }
`).filter(({ code }) => code === 'stale-follow-up');
    expect(stale?.related).toEqual([]);
  });
});
