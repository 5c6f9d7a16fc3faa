import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readDocument } from '../../server/document/document.ts';
import { findings } from '../../server/language/findings.ts';
import { rules } from '../../server/pitfalls/index.ts';

/** The tunable codes, in the order of their tables: default severity (W, I, H), † and thresholds. */
const contract = `
missing-bucket W
generic-compass W words=8
paralysis-by-analysis W days=90 skills=40 levels=6
vague-good I words=5
stale-compass I days=365
missing-owner W
manager-owned-plan W share=0.5
missing-cadence W
no-period H
no-nudge-preference H
copied-theme I
evaluation-in-plan W
sensitive-data H
no-assessment H
one-sided-assessment I
stale-assessment I days=183
perception-gap I points=2
gap-not-discussed W points=3
rating-without-evidence H
flat-ratings I buckets=5
no-challenge W †
challenge-not-agreed I days=92
challenge-stale I days=92
no-next-challenge I
no-vision W †
one-sided-vision I
vision-stops-at-role H
too-many-themes W max=5
too-few-themes W † min=3
no-personality-trait W †
growth-area-without-theme I † points=2
theme-without-action W
theme-without-anchor W
no-success-signal I †
vague-action I words=4
action-without-due I †
action-overdue W
action-outside-period I
training-only I
too-many-open-actions I max=10
horizon-too-long I days=200
period-ended W
no-headline I †
stale-follow-up W grace=7
big-bang-review W days=92
refresh-overdue W grace=14
tactical-takeover W sessions=3 share=0.5 one-on-ones=4
cancelled-streak W count=2
colourless-session I sessions=2
uncoloured-theme I sessions=3
stuck-colour W sessions=3
green-without-evidence H
commitment-overdue I
repeated-question H sessions=3
private-notes-exposed W
unused-ignore H
`;
const tunable = contract.trim().split('\n');

function written({ code, severity, gentleWhileYoung, thresholds }: (typeof rules)[number]): string {
  const words = [code, severity.slice(0, 1).toUpperCase(), gentleWhileYoung ? '†' : ''];
  for (const [name, threshold] of Object.entries(thresholds)) {
    words.push(`${name}=${threshold.default}`);
  }
  return words.filter(Boolean).join(' ');
}

test('severities and thresholds are those that documentation and pipelines hang on', () => {
  const own = rules.filter(({ section }) => section !== 'references').map(written);
  expect(own.filter((rule) => !tunable.includes(rule))).toEqual([]);
  // In the order of the tables, whatever is still to come.
  expect(own).toEqual(tunable.filter((rule) => own.includes(rule)));
});

describe('a plan', () => {
  const found = (text: string) =>
    findings(readDocument(TextDocument.create('file:///ana.coach.yaml', 'coach', 1, text)), {
      today: Temporal.PlainDate.from('2026-11-24'),
      compassLink: { status: 'none' },
      planLink: undefined,
      otherPlans: [],
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
