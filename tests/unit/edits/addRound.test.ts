// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written so.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { defaultScale, type Scale } from '../../../server/coaching/scale.ts';
import { addEmptyRound, addRound, type NewRound } from '../../../server/edits/addRound.ts';
import { changed, documentOf, snippets, withCrlf } from '../../support/edits.ts';

const folder = join(import.meta.dirname, '../../fixtures/edits/addRound');
const fixture = (name: string) => readFileSync(join(folder, name), 'utf8');
const named = (end: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length));

const today = Temporal.PlainDate.from('2026-11-24');

/** Said in another order than that of the wheel. */
const round: NewRound = {
  date: today,
  rater: 'lead',
  ratings: {
    pricing: 7,
    team: 'not-observed',
    planning: 6,
    'problem-understanding': { rating: 4.5, evidence: ' Asks first, then answers. ' },
  },
};

const added = (text: string, what: Partial<NewRound> = {}, scale: Scale = defaultScale) =>
  changed(text, (document) => addRound(document, { ...round, ...what }, scale));

/** The same text as it is in other files. */
const forms = {
  'as it is': (text: string) => text,
  'with CR LF': withCrlf,
  'with a byte order mark': (text: string) => `\uFEFF${text}`,
};

describe.each(Object.entries(forms))('a round is added, %s', (_, form) => {
  it.each(named('.golden'))('%s', (name) => {
    expect(added(form(fixture(`${name}.coach.yaml`)))).toBe(form(fixture(`${name}.golden`)));
  });

  it.each(named('.refused'))('%s is refused', (name) => {
    const refused = `refused: ${fixture(`${name}.refused`).trimEnd()}`;
    expect(added(form(fixture(`${name}.coach.yaml`)))).toBe(refused);
  });
});

describe('a round is added at the end of a text without a line break', () => {
  it.each(named('.golden'))('%s', (name) => {
    const after = added(fixture(`${name}.coach.yaml`).trimEnd());
    expect(after.trimEnd()).toBe(fixture(`${name}.golden`).trimEnd());
  });
});

const plan = 'kind: plan\nperson: { name: Noor }\n';

describe('a round', () => {
  it('has a label, and skills, where they are said', () => {
    const peer = { rater: 'peer', by: ' peer-1 ', ratings: { team: 3 }, skills: { briefs: 4 } };
    expect(added(plan, peer as Partial<NewRound>)).toBe(
      `${plan}assessments:\n  - date: 2026-11-24\n    rater: peer\n    by: peer-1\n    ratings:\n      team: 3\n    skills:\n      briefs: 4\n`,
    );
  });

  it('has no evidence that says nothing', () => {
    const ratings = { team: { rating: 3, evidence: '  ' } };
    expect(added(plan, { ratings })).toContain('      team: 3\n');
  });

  it('keeps evidence of several lines, and in quotes, as it was said', () => {
    const ratings = { team: { rating: 3, evidence: 'One: "two"\n# three' } };
    expect(added(plan, { ratings })).toContain(
      'team: { rating: 3, evidence: "One: \\"two\\"\\n# three" }\n',
    );
  });

  it.each<[string, Partial<NewRound>, RegExp]>([
    ['nothing is rated', { ratings: {} }, /^refused: Nothing was rated/],
    ['a rating is off the scale', { ratings: { team: 11 } }, /from 1 to 10/],
    ['a rating is a quarter', { ratings: { team: 6.25 } }, /half steps/],
    ['one with evidence is off', { ratings: { team: { rating: 0, evidence: 'a' } } }, /1 to 10/],
    ['a skill is off the scale', { skills: { briefs: 12 } }, /from 1 to 10/],
  ])('is refused where %s', (_, what, message) => {
    expect(added(plan, what)).toMatch(message);
  });

  it('goes by the scale of the compass', () => {
    const scale = { min: 0, max: 4, labels: {} };
    expect(added(plan, {}, scale)).toMatch(/from 0 to 4/);
    expect(added(plan, { ratings: { team: 0 } }, scale)).toContain('team: 0');
  });
});

describe('a round to fill in', () => {
  const skeleton = (text: string) =>
    changed(text, (document) => addEmptyRound(document, undefined, defaultScale, today));

  it('rates nothing, and is valid as it stands', () => {
    const text = skeleton(plan);
    expect(text).toContain(
      '  - date: 2026-11-24\n    rater: self\n    ratings:\n      problem-understanding: not-observed\n',
    );
    expect(text.match(/not-observed/g)).toHaveLength(8);
    expect(documentOf(text).problems).toEqual([]);
  });

  it('has a tab stop for each thing there is to say', () => {
    const [lines = ''] = snippets(plan, (document) =>
      addEmptyRound(document, undefined, defaultScale, today),
    );
    expect(lines.match(/\$\{\d+[:|]/g)).toHaveLength(10);
    expect(lines).toContain('rater: ${2|self,lead,peer|}');
  });

  it('is refused where a round would be', () => {
    expect(skeleton('kind: compass\nbuckets: {}\n')).toMatch(/^refused: Rounds of ratings/);
  });
});
