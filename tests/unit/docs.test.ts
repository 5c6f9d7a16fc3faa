import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readDocument } from '../../server/document/document.ts';
import { follow } from '../../server/document/schemaNode.ts';
import { explain, explanations } from '../../server/language/explain.ts';
import { findings } from '../../server/language/findings.ts';
import { pitfallsPage } from '../../server/language/pitfallsPage.ts';
import { plansAmong } from '../support/plansAmong.ts';

/**
 * The contract: code, severity (E, W, I, H; with † a hint while the plan is young) and thresholds of
 * every finding, in order. Other people's pipelines hang on it: a change here is a change for them.
 */
const contract = {
  'file-and-schema': `
    file-too-large W
    yaml-syntax E
    multiple-documents E
    unresolved-alias E
    duplicate-key E
    unknown-kind E
    unsupported-version E
    missing-field E
    unknown-field W
    schema E
    invalid-date E`,
  references: `
    compass-not-found E
    compass-outside-workspace W
    plan-not-found E
    unknown-bucket E
    unknown-skill E
    unknown-trait E
    unknown-level E
    unknown-theme E
    unknown-topic W
    unknown-question W
    unknown-emotion W
    duplicate-id E
    rating-out-of-scale E
    dates-out-of-order E
    duplicate-person W
    date-in-future W`,
  compass: `
    missing-bucket W
    generic-compass W words=8
    paralysis-by-analysis W days=90 skills=40 levels=6
    vague-good I words=5
    stale-compass I days=365`,
  owning: `
    missing-owner W
    manager-owned-plan W share=0.5
    missing-cadence W
    no-period H
    no-nudge-preference H
    copied-theme I
    evaluation-in-plan W
    sensitive-data H`,
  assessment: `
    no-assessment H
    one-sided-assessment I
    stale-assessment I days=183
    perception-gap I points=2
    gap-not-discussed W points=3
    rating-without-evidence H
    flat-ratings I buckets=5`,
  'challenge-and-vision': `
    no-challenge W†
    challenge-not-agreed I days=92
    challenge-stale I days=92
    no-next-challenge I
    no-vision W†
    one-sided-vision I
    vision-stops-at-role H`,
  'themes-and-actions': `
    too-many-themes W max=5
    too-few-themes W† min=3
    no-personality-trait W†
    growth-area-without-theme I† points=2
    theme-without-action W
    theme-without-anchor W
    no-success-signal I†
    vague-action I words=4
    action-without-due I†
    action-overdue W
    action-outside-period I
    training-only I
    too-many-open-actions I max=10
    horizon-too-long I days=200
    period-ended W
    no-headline I†`,
  'follow-up': `
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
    repeated-question H sessions=3`,
  'notes-and-comments': `
    private-notes-exposed W
    unused-ignore H`,
};

const all = explanations();
const tunable = all.filter((explanation) => explanation.isTunable);

test('codes, severities and thresholds are those of the contract', () => {
  const lines = all.map(({ code, section, severity, isGentleWhileYoung, thresholds }) => [
    section,
    [
      code,
      severity.slice(0, 1).toUpperCase() + (isGentleWhileYoung ? '†' : ''),
      ...thresholds.map((threshold) => `${threshold.name}=${threshold.default}`),
    ].join(' '),
  ]);
  const expected = Object.entries(contract).flatMap(([section, table]) =>
    table
      .trim()
      .split('\n')
      .map((line) => [section, line.trim()]),
  );
  expect(lines).toEqual(expected);
});

describe('the schema of `rules:` says the same', () => {
  const { properties: codes = {} } = follow({ $ref: '#/definitions/rules' });

  test('of codes', () => {
    expect(Object.keys(codes)).toEqual(tunable.map(({ code }) => code));
  });

  test.each(tunable)('of $code', ({ code, severity, isGentleWhileYoung, thresholds }) => {
    const node = codes[code];
    const mapping = node?.anyOf?.find((alternative) => alternative.type === 'object');
    const properties = Object.entries(mapping?.properties ?? {});
    const names = properties.filter(([name]) => name !== 'severity');
    expect(names.map(([name, { default: value }]) => [name, value])).toEqual(
      thresholds.map((threshold) => [threshold.name, threshold.default]),
    );
    const young = isGentleWhileYoung ? '; hint in a young plan' : '';
    expect(node?.description).toContain(`Default: ${severity}${young}.`);
    // Two texts about one threshold, written apart, are two texts that part.
    for (const [name, { description = '' }] of names) {
      const { what } = thresholds.find((threshold) => threshold.name === name) ?? { what: '' };
      expect(description).toContain(
        `Default ${properties.find(([key]) => key === name)?.[1].default}.`,
      );
      expect(what).not.toBe('');
    }
  });
});

describe('explain', () => {
  test('says all there is to say', () => {
    expect(explain('perception-gap')).toMatchObject({
      title: 'Perception gap',
      severity: 'information',
      isTunable: true,
      isSilenceable: true,
      thresholds: [{ name: 'points', default: 2, what: expect.stringContaining('difference') }],
      anchor: 'perception-gap',
      short: expect.stringMatching(
        /^\*\*Perception gap\*\* \(information\)\n\nSelf and lead .*\n\nStep 2/,
      ),
    });
    expect(explain('yaml-syntax')).toMatchObject({
      title: 'YAML syntax',
      isTunable: false,
      isSilenceable: false,
    });
    expect(explain('unknown-topic')).toMatchObject({ isTunable: false, isSilenceable: true });
  });

  test('knows no other codes', () => {
    expect(explain('no-such-code')).toBeUndefined();
    expect(explain('constructor')).toBeUndefined();
  });
});

describe('docs/pitfalls.md', () => {
  const page = pitfallsPage();

  test('is current (else: npm run docs)', () => {
    const path = join(import.meta.dirname, '../../docs/pitfalls.md');
    expect(readFileSync(path, 'utf8')).toBe(page);
  });

  test('has a heading for each code, which its link leads to', () => {
    const headings = [...page.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replaceAll(' ', '-'),
    );
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings).toEqual(expect.arrayContaining(all.map(({ anchor }) => anchor)));
    for (const [, target] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(target);
  });

  test('shows settings that are valid, and comments that silence', () => {
    const [tuning = '', silencing = ''] = [
      ...page.matchAll(/```yaml\n(kind: compass\nrules:[^`]*|# coach-ignore-file[^`]*)```/g),
    ].map(([, text]) => text ?? '');
    const codesIn = (text: string) =>
      findings(readDocument(TextDocument.create('file:///a.coach.yaml', 'coach', 1, text)), {
        today: Temporal.PlainDate.from('2026-11-24'),
        compassLink: { status: 'none' },
        planLink: undefined,
        otherPlans: plansAmong([]),
        questions: new Map(),
        isExposed: undefined,
      }).map(({ code }) => code);
    expect(tuning).toContain('rules:');
    expect(codesIn(`${tuning}buckets: {}\n`)).not.toContain('schema');
    expect(codesIn(`${tuning}buckets: {}\n`)).not.toContain('unknown-field');
    const loud = codesIn(silencing.replaceAll('#', '# not'));
    const quiet = codesIn(silencing);
    for (const code of ['no-assessment', 'vision-stops-at-role', 'no-nudge-preference']) {
      expect(loud).toContain(code);
      expect(quiet).not.toContain(code);
    }
    expect(quiet).not.toContain('unused-ignore');
  });
});
