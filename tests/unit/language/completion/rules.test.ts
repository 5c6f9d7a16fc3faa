import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import compassSchema from '../../../../schemas/compass.schema.json' with { type: 'json' };
import type { Surroundings } from '../../../../server/document/surroundings.ts';
import { completion, type Offer } from '../../../../server/language/completion/index.ts';
import { explain, explanations } from '../../../../server/language/explain.ts';
import { markupFor } from '../../../../server/language/markup.ts';
import { applied, caretOf, labels } from '../../../support/completing.ts';
import { documentOf, withCrlf } from '../../../support/edits.ts';

const COMPASS = 'file:///team/pm.coach.yaml';

const alone: Surroundings = {
  today: Temporal.PlainDate.from('2026-11-24'),
  compassLink: { status: 'none' },
  planLink: undefined,
  otherPlans: undefined,
  questions: undefined,
  isExposed: undefined,
};

/** What is offered at the caret of a text, which is a `|`. */
function offersAt(marked: string, uri = COMPASS): Offer[] {
  const { text, offset } = caretOf(marked);
  return offersIn(text, offset, uri);
}

function offersIn(text: string, offset: number, uri = COMPASS): Offer[] {
  const document = documentOf(text, uri);
  return completion(document, alone, document.text.positionAt(offset), 'en');
}

/** The text with one offer accepted. */
function accepted(marked: string, label: string): string {
  const offer = offersAt(marked).find((each) => each.label === label);
  if (!offer) throw new Error(`${label} is not offered`);
  return applied(caretOf(marked).text, offer);
}

const tunable = explanations()
  .filter((each) => each.isTunable)
  .map(({ code }) => code);
const levels = ['off', 'error', 'warning', 'information', 'hint'];
const severities = levels.slice(1);

const compass = (rules: string) =>
  `kind: compass\ntitle: Good\nrules:${rules}\nbuckets:\n  team: { good: Asks first. }\n`;

describe('codes', () => {
  it.each([
    ['on the next line at depth', '\n  |'],
    ['in a document indented by four', '\n    |'],
    ['with a comment behind', '\n  | # soon'],
    ['on a line that is followed by blank ones', '\n  |\n\n'],
    ['in an empty flow mapping', ' { | }'],
    ['in a tight flow mapping', ' {|}'],
    ['in a flow mapping that is still open', ' { |'],
    ['in a flow mapping over lines', ' {\n    |\n  }'],
  ])('are offered %s', (_, rules) => {
    expect(labels(offersAt(compass(rules)))).toEqual(tunable);
    expect(labels(offersAt(withCrlf(compass(rules))))).toEqual(tunable);
  });

  it.each([
    ['before the others', '\n  |\n  too-many-themes: { max: 4 }\n  flat-ratings: off'],
    ['between the others', '\n  too-many-themes: { max: 4 }\n  |\n  flat-ratings: off'],
    ['behind the others', '\n  too-many-themes: { max: 4 }\n  flat-ratings: off\n  |'],
    ['behind a block', '\n  flat-ratings: off\n  too-many-themes:\n    max: 4\n  |'],
    ['in flow', ' { too-many-themes: { max: 4 }, |, flat-ratings: off }'],
  ])('leave out those that are there: %s', (_, rules) => {
    const rest = tunable.filter((code) => code !== 'too-many-themes' && code !== 'flat-ratings');
    expect(labels(offersAt(compass(rules)))).toEqual(rest);
  });

  it('replace what is half typed, as one word', () => {
    const marked = compass('\n  too-ma|ny\n  flat-ratings: off');
    expect(offersAt(marked)[0]?.range).toEqual({
      start: { line: 3, character: 2 },
      end: { line: 3, character: 10 },
    });
    expect(accepted(marked, 'too-many-themes')).toBe(
      compass('\n  too-many-themes: warning\n  flat-ratings: off'),
    );
    expect(accepted(withCrlf(marked), 'too-many-themes')).toBe(
      withCrlf(compass('\n  too-many-themes: warning\n  flat-ratings: off')),
    );
  });

  it('replace a key and keep its value', () => {
    expect(accepted(compass('\n  too-|: off'), 'too-many-themes')).toBe(
      compass('\n  too-many-themes: off'),
    );
    const offers = labels(offersAt(compass('\n  too-|: { max: 4 }')));
    expect(offers).toContain('too-many-themes');
    expect(offers).not.toContain('missing-owner');
  });

  it('say their severity, what they are, and the choice', () => {
    const offer = offersAt(compass('\n  |')).find(({ label }) => label === 'too-many-themes');
    expect(offer?.documentation(markupFor('markdown'))).toBe(explain('too-many-themes')?.short);
    expect(offer).toMatchObject({
      kind: 'key',
      label: 'too-many-themes',
      description: 'warning',
      range: { start: { line: 3, character: 2 }, end: { line: 3, character: 2 } },
      text: 'too-many-themes: warning',
      snippet: `too-many-themes: \${1|warning,off,error,information,hint|}`,
    });
  });
});

describe('levels', () => {
  it.each([
    ['behind a code', '\n  too-many-themes: |'],
    ['over a word', '\n  too-many-themes: wa|r'],
    ['before a comment', '\n  too-many-themes: | # why'],
    ['beside one in quotes', '\n  too-many-themes: of|f\n  flat-ratings: "off"'],
    ['in flow', ' { too-many-themes: | }'],
  ])('are offered %s', (_, rules) => {
    expect(labels(offersAt(compass(rules)))).toEqual(levels);
    expect(labels(offersAt(withCrlf(compass(rules))))).toEqual(levels);
  });

  it('replace a word in quotes with its quotes', () => {
    const marked = compass('\n  too-many-themes: "o|ff"');
    expect(labels(offersAt(marked))).toEqual(levels);
    expect(offersAt(marked)[4]).toMatchObject({ text: '"hint"', filter: '"hint"' });
    expect(accepted(marked, 'hint')).toBe(compass('\n  too-many-themes: "hint"'));
    expect(accepted(compass('\n  "too-m|": off'), 'too-many-themes')).toBe(
      compass('\n  "too-many-themes": off'),
    );
  });

  it('replace the word', () => {
    expect(accepted(compass('\n  too-many-themes: wa|r # why'), 'hint')).toBe(
      compass('\n  too-many-themes: hint # why'),
    );
  });

  it('are described as the schema describes them', () => {
    const { enum: names, enumDescriptions } = compassSchema.definitions.ruleLevel;
    const offers = offersAt(compass('\n  too-many-themes: |'));
    expect(
      offers.map((offer) => [offer.label, offer.documentation(markupFor('plaintext'))]),
    ).toEqual(names.map((name, index) => [name, enumDescriptions[index]]));
  });
});

describe('the settings of a code', () => {
  it.each([
    ['in flow', '\n  too-many-themes: { | }', ['severity', 'max']],
    ['in flow that is still open', '\n  too-many-themes: { |', ['severity', 'max']],
    ['in flow, behind a threshold', '\n  too-many-themes: { max: 4, | }', ['severity']],
    ['in flow, before a threshold', '\n  too-many-themes: { |, max: 4 }', ['severity']],
    ['in a block', '\n  too-many-themes:\n    |', ['severity', 'max']],
    [
      'in a block, half typed',
      '\n  too-many-themes:\n    m|\n  flat-ratings: off',
      ['severity', 'max'],
    ],
    ['in a block, behind another', '\n  too-many-themes:\n    severity: hint\n    |', ['max']],
    [
      'in a block indented by four',
      '\n    too-many-themes:\n        max: 4\n        |',
      ['severity'],
    ],
    ['over a key with a number', '\n  too-many-themes: { m|: 4 }', ['max']],
    ['over a key with a word', '\n  too-many-themes: { m|: hint }', ['severity']],
    ['of a code without thresholds', '\n  missing-owner: { | }', ['severity']],
  ])('%s', (_, rules, expected) => {
    expect(labels(offersAt(compass(rules)))).toEqual(expected);
    expect(labels(offersAt(withCrlf(compass(rules))))).toEqual(expected);
  });

  it('a threshold has its default to begin with', () => {
    expect(labels(offersAt(compass('\n  too-many-themes: { max: | }')))).toEqual(['5']);
  });

  it('come with their defaults', () => {
    expect(accepted(compass('\n  too-many-themes: { | }'), 'max')).toBe(
      compass('\n  too-many-themes: { max: 5 }'),
    );
    const [, max] = offersAt(compass('\n  too-many-themes: { | }'));
    expect(max).toMatchObject({ description: '5', snippet: `max: \${1:5}` });
    expect(max?.documentation(markupFor('markdown'))).toBe(
      explain('too-many-themes')?.thresholds[0]?.what,
    );
  });

  it.each([
    ['\n  too-many-themes: { severity: | }'],
    ['\n  too-many-themes: { max: 4, severity: h|int }'],
    ['\n  too-many-themes:\n    severity: |'],
  ])('a severity is one of four: %j', (rules) => {
    expect(labels(offersAt(compass(rules)))).toEqual(severities);
  });
});

describe('broken YAML elsewhere', () => {
  it.each([
    ['an open list before', 'kind: compass\nlevels: [pm,\nrules:\n  |\n'],
    ['an open quote before', 'kind: compass\ntitle: "Good\nrules:\n  |\n'],
    ['an open brace behind', 'kind: compass\nrules:\n  |\nscale: {\n'],
    ['a tab before', 'kind: compass\nscale:\n\tmin: 1\nrules:\n  |\n'],
  ])('%s', (_, marked) => {
    expect(labels(offersAt(marked))).toEqual(tunable);
  });

  it('two lines on', () => {
    expect(labels(offersAt(compass('\n  |\n  flat-ratings: off\n  no-vision: {')))).toEqual(
      tunable.filter((code) => code !== 'flat-ratings' && code !== 'no-vision'),
    );
  });
});

describe('nothing is offered', () => {
  it.each([
    ['on the line of the key', compass('|')],
    ['behind the key, where only a mapping may stand', compass(' |')],
    ['deeper than the others', compass('\n  flat-ratings: off\n    |')],
    ['below a line that is half typed', compass('\n  flat-rat\n  |')],
    ['less deep than the others', compass('\n    flat-ratings: off\n  |')],
    ['behind a tab', compass('\n\t|')],
    ['behind a value', compass('\n  flat-ratings: off |')],
    ['tight behind a colon', compass('\n  flat-ratings:|')],
    ['before more words', compass('\n  | flat')],
    ['before a value', compass('\n  too-many-themes: | { max: 4 }')],
    ['behind a threshold without a comma', compass('\n  too-many-themes: { max: 4 | }')],
    ['before a key without a comma', compass('\n  too-many-themes: {\n    |\n    max: 4 }')],
    ['in a comment', compass('\n  # |')],
    ['in a list', compass('\n  - |')],
    ['for an unknown code', compass('\n  nonsense: |')],
    ['for a code that cannot be tuned', compass('\n  unknown-bucket: |')],
    ['within a severity', compass('\n  flat-ratings: { severity: { | } }')],
    ['in a block text', 'kind: compass\ncontext: >\n  rules:\n    |\n'],
  ])('%s', (_, marked) => {
    expect(offersAt(marked)).toEqual([]);
  });
});
