import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { english } from '../../../server/coaching/say.ts';
import type { CoachDocument } from '../../../server/document/document.ts';
import type { Surroundings } from '../../../server/document/surroundings.ts';
import { applyEdits, isRefused } from '../../../server/edits/edit.ts';
import { fixAll } from '../../../server/edits/fixAll.ts';
import { findPlace } from '../../../server/edits/fixes/findPlace.ts';
import type { Offer } from '../../../server/edits/fixes/fix.ts';
import { offersFor } from '../../../server/edits/fixes/index.ts';
import { findings } from '../../../server/language/findings.ts';
import type { ReportedFinding } from '../../../server/language/reportedFinding.ts';
import { documentOf } from '../../support/edits.ts';
import { plansAmong } from '../../support/plansAmong.ts';

const surroundings: Surroundings = {
  today: Temporal.PlainDate.from('2026-11-24'),
  compassLink: { status: 'none' },
  planLink: undefined,
  otherPlans: plansAmong([]),
  questions: new Map(),
  isExposed: undefined,
};

function examine(
  text: string,
  uri?: string,
): { document: CoachDocument; found: ReportedFinding[] } {
  const document = documentOf(text, uri);
  return { document, found: findings(document, surroundings) };
}

function offersIn(text: string, code: string, uri?: string): Offer[] {
  const { document, found } = examine(text, uri);
  return found
    .filter((finding) => finding.code === code)
    .flatMap((finding) => offersFor(document, finding, surroundings));
}

describe('findPlace', () => {
  it.each([
    ['a key', '^themes^: [a]', ['themes'], 'key'],
    ['a value', 'themes: ^[a]^', ['themes'], 'value'],
    ['an item', 'themes: [^a^]', ['themes', 0], 'value'],
    ['the first key of an item', 'themes:\n  - ^id^: a', ['themes', 0, 'id'], 'key'],
    ['an item by its first line', 'themes:\n  - ^id: a^\n    title: b', ['themes', 0], 'value'],
    ['a value by its first line', 'themes:\n  ^- id: a^\n    title: b', ['themes'], 'value'],
    ['a word in a text', 'headline: Why ^not^ now', ['headline'], 'value'],
    ['a key without a value', '^themes^:', ['themes'], 'key'],
    ['what comes through an alias', 'x-a: &a { l: [b] }\nperson: ^*a^', ['person'], 'value'],
    ['a key of its own with an alias', 'x-a: &a b\n^owner^: *a', ['owner'], 'key'],
  ] as const)('%s', (_, marked, path, part) => {
    const start = marked.indexOf('^');
    const end = marked.lastIndexOf('^') - 1;
    const document = documentOf(marked.replaceAll('^', ''));
    const range = { start: document.text.positionAt(start), end: document.text.positionAt(end) };
    expect(findPlace(document, range)).toEqual({ path, part });
  });

  it('has none in an empty file, nor outside of all', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    expect(findPlace(documentOf(''), range)).toBeUndefined();
    expect(findPlace(documentOf('# a\nkind: plan\n'), range)).toBeUndefined();
  });
});

describe('fixAll', () => {
  it('leaves a file alone whose syntax is in doubt', () => {
    for (const end of ['themes: [', 'owner: *nobody\n', '---\nkind: plan\n']) {
      const { document, found } = examine(`kind: plan\nperson: { name: Ana, levl: pm }\n${end}`);
      expect(fixAll(document, found)).toEqual([]);
    }
  });

  it('decides nothing: not between files, nor what is to go', () => {
    const text = 'kind: plan\nperson: { name: Ana, name: Ben }\ncompass: .\\pm.coach.yaml\nx: 1\n';
    const document = documentOf(text);
    const found = findings(document, { ...surroundings, compassLink: { status: 'outside' } });
    expect(found.map(({ code }) => code)).toContain('compass-outside-workspace');
    expect(fixAll(document, found)).toEqual([]);
  });

  it('makes one key of two that look like it', () => {
    const text = 'kind: plan\nperson: { name: Ana }\nhedline: Why\nheadlin: Why not\n';
    const { document, found } = examine(text);
    const fixes = fixAll(document, found);
    expect(fixes.map(({ title }) => english(title))).toEqual(['Change to `headline`']);
    const edits = fixes.flatMap((fix) => fix.edits);
    expect(applyEdits(text, edits)).toBe(text.replace('hedline', 'headline'));
  });

  it('changes nothing that an alias brings in', () => {
    const text = 'kind: plan\nperson: { name: Ana }\nx-a: &a { sinces: 2026-01-01 }\nlead: *a\n';
    const { document, found } = examine(text);
    expect(found.map(({ code }) => code)).toContain('unknown-field');
    expect(fixAll(document, found)).toEqual([]);
  });
});

/** Why an offer cannot be taken. */
function reason(offer: Offer | undefined): string {
  return offer && isRefused(offer.edits) ? english(offer.edits.refused) : 'it can';
}

describe('offers', () => {
  it('refuse, with a reason, what an alias brings in', () => {
    const text = 'kind: plan\nperson: { name: Ana }\nx-a: &a { sinces: 2026-01-01 }\nlead: *a\n';
    const [first] = offersIn(text, 'unknown-field');
    expect(reason(first)).toContain('comes from an anchor');
  });

  it('refuse to name a key whose value would not do there', () => {
    const text = 'kind: plan\nperson: { name: Ana }\ncadnce: weekly\n';
    const [first] = offersIn(text, 'unknown-field');
    expect(english(first?.title ?? '')).toBe('Change to `cadence`');
    expect(reason(first)).toContain('would not be valid there');
  });

  it('put no comment into a text', () => {
    const text = 'kind: plan\nperson: { name: Ana,\n x-a: "one\n two", lvl: pm }\n';
    const offers = offersIn(text, 'unknown-field').slice(-2);
    expect(offers.map(({ title, edits }) => [english(title), isRefused(edits)])).toEqual([
      ['Silence `unknown-field` here', true],
      ['Silence `unknown-field` in this file', false],
    ]);
  });

  it('are none for what is an error by default, as far as silence goes', () => {
    const text = 'kind: plan\nperson: { name: Ana }\nversion: 2\n';
    const titles = offersIn(text, 'unsupported-version').map(({ title }) => english(title));
    expect(titles).toEqual(['Write `version: 1`']);
  });

  it('are only for words where the syntax is in doubt', () => {
    const text = 'kind: plan\nhedline: Why\nperson: { name: Ana }\nthemes: [\n';
    expect(offersIn(text, 'unknown-field').map(({ title }) => english(title))).toEqual([
      'Change to `headline`',
    ]);
  });

  it('never quote a private file', () => {
    const zebra = 'Zebra crossing';
    const text = [
      'kind: plan',
      `person: { name: ${zebra}, zebra: 1, zebra: 2 }`,
      `owner: ${zebra}`,
      `status: Zebra`,
      'period: { start: 2026-12-31, end: 2026-01-01 }',
      'themes:',
      `  - { id: zebra, title: ${zebra}, bucket: zebra }`,
      `  - { id: zebra, title: ${zebra}, actions: [{ do: Zebra, due: 2026-01-01 }] }`,
      'assessments: [{ date: 2026-01-01, rater: lead, ratings: { zebra: 1, team: 10 } }]',
      'log:',
      '  - { date: 2026-09-01, kind: session, mood: zebra, progress: { zebra: green } }',
      `  - { date: 2026-10-01, kind: session, commitments: [{ who: zebra, what: ${zebra} }] }`,
      '# coach-ignore zebra',
      '',
    ].join('\n');
    const { document, found } = examine(text, 'file:///zebra.private.coach.yaml');
    expect(found.length).toBeGreaterThan(10);
    const said = found.flatMap((finding) =>
      offersFor(document, finding, surroundings).map(({ title, edits }) =>
        isRefused(edits) ? `${english(title)} ${english(edits.refused)}` : english(title),
      ),
    );
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((words) => /zebra/i.test(words))).toEqual([]);
  });
});
