import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentSymbols, type OutlineSymbol } from '../../../server/language/documentSymbol.ts';
import { documentOf } from '../../support/edits.ts';

/** The outline as lines: names indented by their depth, kind and detail behind. */
function outline(text: string, uri?: string, locale = 'en'): string {
  const document = documentOf(text, uri);
  const lines = (symbols: readonly OutlineSymbol[], indent: string): string[] =>
    symbols.flatMap(({ name, detail, kind, children }) => [
      `${indent}${name} <${kind}>${detail && ` ${detail}`}`,
      ...lines(children, `${indent}  `),
    ]);
  return `\n${lines(documentSymbols(document, locale), '').join('\n')}\n`;
}

/** The text of a range of the symbols, in the order of the outline. */
function texts(text: string, part: 'range' | 'selectionRange'): string[] {
  const document = documentOf(text);
  const all = (symbols: readonly OutlineSymbol[]): string[] =>
    symbols.flatMap((symbol) => [document.text.getText(symbol[part]), ...all(symbol.children)]);
  return all(documentSymbols(document, 'en'));
}

describe('the outline', () => {
  it('of a plan', () => {
    const text = `kind: plan
person: { id: ana, name: Ana Lopez, level: pm }
lead: { id: dana }
owner: ana
compass: pm.coach.yaml
headline: Explain the why
  before the what
period: { start: 2026-07-01, end: 2026-12-31 }
assessments:
  - { date: 2026-07-02, rater: self, ratings: { planning: 3 } }
  - date: 2026-07-03
    rater: lead
    by: dana
challenge:
  title: Lead the strategy
  status: agreed
vision:
  person: Lead a product line.
  agreed: 2026-07-10
themes:
  - id: problem-first
    title: Start from the problem
    actions:
      - { do: Write three briefs, due: 2026-12-04, status: doing }
      - do: Read one
  - id: estimates
    status: closed
cadence:
  session: monthly
  pauses:
    - { start: 2026-08-10, end: 2026-08-21, reason: Leave }
log:
  - { date: 2026-10-28, kind: session, mood: determined }
  - { date: 2026-11-27, kind: session, status: planned }
x-own: [1]
x-text: none
`;
    expect(outline(text)).toBe(`
Ana Lopez <Object> person, pm
dana <Object> lead
Explain the why before the what <String> headline
period <Object> Wed 1 Jul 2026 – Thu 31 Dec 2026
assessments <Array>
  Thu 2 Jul 2026 self <Event>
  Fri 3 Jul 2026 lead <Event> dana
Lead the strategy <Interface> challenge, agreed
vision <Namespace>
  person <String> Lead a product line.
themes <Array>
  Start from the problem <Class> problem-first
    Write three briefs <Method> Fri 4 Dec 2026, doing
    Read one <Method>
  estimates <Class> closed
cadence <Namespace> monthly
  pauses <Array>
    Mon 10 Aug 2026 – Fri 21 Aug 2026 <Event> Leave
log <Array>
  Wed 28 Oct 2026 session <Event> determined
  Fri 27 Nov 2026 session <Event> planned
x-own <Array>
`);
    expect(outline(text, undefined, 'de')).toContain('Mi 28. Okt. 2026 session');
  });

  it('of a compass', () => {
    expect(
      outline(`kind: compass
title: A good product manager
scale: { max: 5 }
levels: [pm, senior-pm]
buckets:
  planning:
    good: Says a range.
    skills:
      estimates: { good: Gives a range. }
  sales: { title: Selling, relevant: false }
traits:
  curiosity: { good: Asks. }
pauses:
  - { start: 2026-12-21, end: 2027-01-03 }
rules:
  too-many-themes: { max: 4, severity: hint }
  flat-ratings: off
`),
    ).toBe(`
A good product manager <String> title
scale <Object> 1 to 5
levels <Array>
  pm <EnumMember>
  senior-pm <EnumMember>
buckets <Namespace>
  planning <Class>
    estimates <Property>
  Selling <Class> sales, not relevant
traits <Namespace>
  curiosity <Property>
pauses <Array>
  Mon 21 Dec 2026 – Sun 3 Jan 2027 <Event>
rules <Namespace>
  too-many-themes <Constant> max 4, severity hint
  flat-ratings <Constant> off
`);
  });

  it('of questions', () => {
    expect(
      outline(`kind: questions
questions:
  sales: { ask: "What would make it easier?", category: obstacles }
  empty:
`),
    ).toBe(`
questions <Namespace>
  What would make it easier? <String> sales, obstacles
  empty <String>
`);
  });

  const secret = `kind: notes
plan: ana.coach.yaml
entries:
  - { date: 2026-10-29, note: Seemed tired. }
  - { note: Seemed tired. }
assessments:
  - { date: 2026-10-29, rater: lead, by: dana, ratings: { planning: 3 } }
challenge: { title: Run the partner API }
vision: { person: Sail round the world. }
x-own: { a: 1 }
`;

  it('of private notes tells no text', () => {
    expect(outline(secret)).toBe(`
entries <Array>
  Thu 29 Oct 2026 <Event>
  entry 2 <Event>
assessments <Array>
  Thu 29 Oct 2026 <Event>
challenge <Interface>
vision <Namespace>
  person <String>
`);
  });

  it('of a private compass tells no id', () => {
    const text = 'kind: compass\nbuckets: { secret: { title: Secret, skills: { secret: {} } } }\n';
    expect(outline(text, 'file:///pm.private.coach.yaml')).toBe(`
buckets <Namespace>
  bucket 1 <Class>
    skill 1 <Property>
`);
  });

  it('of an unknown kind has the sections', () => {
    expect(outline('kind: plam\nthemes: []\nperson: { name: Ana }\n')).toBe(`
themes <Array>
person <Namespace>
`);
  });

  it.each([
    ['', ''],
    ['- kind: plan', ''],
    ['kind: plan\n? [themes]\n: {}', '[themes] <Namespace>'],
    ['kind: plan\n"": {}', 'section 2 <Namespace>'],
    [
      'kind: plan\nthemes:\n  -\n  - x\n  - { title: " " }',
      'themes <Array>\n  theme 2 <Class>\n  theme 3 <Class>',
    ],
    [
      'kind: plan\nlog: [{ date: soon, kind: nudge }, { date: 2026-02-30 }]',
      'log <Array>\n  soon nudge <Event>\n  2026-02-30 <Event>',
    ],
    ['kind: plan\nthemes: &t [{ id: a }]\nlog: *t', 'themes <Array>\n  a <Class>\nlog <Array>'],
    [
      'kind: plan\nconstructor: {}\n__proto__: {}',
      'constructor <Namespace>\n__proto__ <Namespace>',
    ],
  ])('of %j', (text, expected) => {
    expect(outline(text).trim()).toBe(expected);
  });

  it('is short where texts are long', () => {
    const [symbol] = documentSymbols(
      documentOf(`kind: plan\nheadline: ${'🦊'.repeat(300)}\n`),
      'en',
    );
    expect([...(symbol?.name ?? '')]).toHaveLength(120);
    expect(symbol?.name).toMatch(/^🦊+…$/u);
  });
});

describe('a part', () => {
  const text =
    'kind: plan\nthemes:\n  - id: a\n    title: "One"\n\n  # Soon.\n  - actions: [{ do: Go }]\nlog:\n';

  it('reaches from its key, or from its first one, to the end of its text', () => {
    expect(texts(text, 'range')).toEqual([
      text.slice(text.indexOf('themes'), text.indexOf('\nlog')),
      'id: a\n    title: "One"',
      'actions: [{ do: Go }]',
      '{ do: Go }',
      'log',
    ]);
  });

  it('is selected at its name', () => {
    expect(texts(text, 'selectionRange')).toEqual(['themes', '"One"', 'actions', 'Go', 'log']);
  });

  it('is selected within itself, in every file of the sample team', () => {
    for (const name of ['pm', 'questions', 'people/ana', 'people/eva']) {
      const document = documentOf(readFileSync(`examples/${name}.coach.yaml`, 'utf8'));
      const at = document.text.offsetAt.bind(document.text);
      const check = (symbols: readonly OutlineSymbol[], from: number, to: number) => {
        for (const { range, selectionRange, children } of symbols) {
          const [start, end] = [at(range.start), at(range.end)];
          expect(from <= start && start < end && end <= to).toBe(true);
          expect(start <= at(selectionRange.start) && at(selectionRange.end) <= end).toBe(true);
          check(children, start, end);
        }
      };
      check(documentSymbols(document, 'en'), 0, document.text.getText().length);
    }
  });
});
